import type { Database } from "../store/database.ts";
import { apiFaultKinds, type ApiFaultKind, type Fault, type Operation } from "./fault.ts";
import { strikesOf } from "./strike.ts";

/** What goes wrong with one call. */
export interface CallFaults {
  waitBeforeMs: number;
  /** Instead of the work. */
  instead: "error" | "lost" | "in_flight" | null;
  waitAfterMs: number;
  /** Instead of the answer to work that was done. */
  spoiled: "error" | "lost" | "unreadable" | null;
}

export function drawCallFaults(db: Database, account: string, operation: Operation): CallFaults {
  const plan: CallFaults = { waitBeforeMs: 0, instead: null, waitAfterMs: 0, spoiled: null };
  const concerns = (fault: Fault) =>
    isApiFault(fault) && (fault.operations === undefined || fault.operations.includes(operation));
  for (const { fault } of strikesOf(db, account, concerns)) {
    if (isApiFault(fault)) apply[fault.kind](plan, fault.ms);
  }
  return plan;
}

function isApiFault(fault: Fault): fault is Extract<Fault, { kind: ApiFaultKind }> {
  return apiFaultKinds.some((kind) => kind === fault.kind);
}

const apply: Record<ApiFaultKind, (plan: CallFaults, ms: number) => void> = {
  latency: (plan, ms) => void (plan.waitBeforeMs += ms),
  slow_answer: (plan, ms) => void (plan.waitAfterMs += ms),
  error_before: (plan) => void (plan.instead ??= "error"),
  lost_request: (plan) => void (plan.instead ??= "lost"),
  in_flight: (plan) => void (plan.instead ??= "in_flight"),
  error_after: (plan) => void (plan.spoiled ??= "error"),
  lost_answer: (plan) => void (plan.spoiled ??= "lost"),
  unreadable_answer: (plan) => void (plan.spoiled ??= "unreadable"),
};
