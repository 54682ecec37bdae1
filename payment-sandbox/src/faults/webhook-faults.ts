import type { Database } from "../store/database.ts";
import { strikesOf } from "./strike.ts";

/** After how many milliseconds an event is sent, once for each copy of it. */
export function planDeliveries(db: Database, account: string): number[] {
  let copies = 1;
  let delay = 0;
  for (const { fault, roll } of strikesOf(db, account, isForWebhooks)) {
    if (fault.kind === "webhook_duplicate") copies = Math.max(copies, fault.copies);
    if (fault.kind === "webhook_delay") delay += fault.ms;
    if (fault.kind === "webhook_reorder") delay += Math.floor(roll * fault.ms);
  }
  return Array.from({ length: copies }, () => delay);
}

function isForWebhooks({ kind }: { kind: string }): boolean {
  return kind.startsWith("webhook_");
}
