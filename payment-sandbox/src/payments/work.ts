import type { Database } from "../store/database.ts";

/** What everything that changes a payment is handed: inside one write, at one instant. */
export interface Work {
  db: Database;
  now: number;
}
