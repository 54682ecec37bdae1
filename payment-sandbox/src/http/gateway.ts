import type { Database } from "../store/database.ts";

/** What every route works with. */
export interface Gateway {
  db: Database;
  secret: string;
  /** Where browsers reach the pages, without a slash at its end. */
  publicUrl(): string;
  /** Aborted when the sandbox is closed: nobody waits any longer. */
  closing: AbortSignal;
}
