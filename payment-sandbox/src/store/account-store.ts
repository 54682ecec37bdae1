import type { Database } from "./database.ts";
import { optionalInteger } from "./row.ts";

/** How long things take at this gateway. */
export interface Pace {
  /** Until a slow payment is settled, a dispute comes, a refund fails. */
  settlementMs: number;
  /** Until a refund is there; 0 is at once. */
  refundMs: number;
  /** Until an authorisation is void. */
  authorizationMs: number;
}

export const usualPace: Pace = {
  settlementMs: 60_000,
  refundMs: 0,
  authorizationMs: 7 * 24 * 60 * 60 * 1000,
};

export function paceOf(db: Database, account: string): Pace {
  const row = db.first("select * from accounts where account = :account", { account });
  if (!row) return usualPace;
  return {
    settlementMs: optionalInteger(row, "settlement_ms") ?? usualPace.settlementMs,
    refundMs: optionalInteger(row, "refund_ms") ?? usualPace.refundMs,
    authorizationMs: optionalInteger(row, "authorization_ms") ?? usualPace.authorizationMs,
  };
}

export function setPace(db: Database, account: string, pace: Pace): void {
  db.run(
    `insert into accounts (account, settlement_ms, refund_ms, authorization_ms)
     values (:account, :settlementMs, :refundMs, :authorizationMs)
     on conflict (account) do update set settlement_ms = :settlementMs, refund_ms = :refundMs,
       authorization_ms = :authorizationMs`,
    { account, ...pace },
  );
}

export function setPaused(db: Database, account: string, isPaused: boolean): void {
  db.run(
    `insert into accounts (account, webhooks_paused) values (:account, :paused)
     on conflict (account) do update set webhooks_paused = :paused`,
    { account, paused: isPaused ? 1 : 0 },
  );
}
