import type { PoolClient } from "pg";

/**
 * Statements that are sent in one turn of the event loop leave in one packet: `pg` makes a system call of each, and
 * those were a third of what placing an order costs. Call it before `client.query`.
 */
export function sendTogether({ connection: { stream } }: PoolClient): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  // After the promises of this turn have gone on, and before anything else happens.
  process.nextTick(() => stream.uncork());
}
