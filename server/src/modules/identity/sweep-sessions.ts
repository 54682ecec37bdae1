import type { Database } from "../../platform/database.ts";
import type { Sweep } from "../../platform/sweeps.ts";
import { deleteSessionsBefore } from "./session-sweep-store.ts";

/** Sessions that have ended leave the table. */
export function sweepSessions(database: Database): Sweep {
  return {
    name: "sessions",
    run: (now) => database.system(async (tx) => deleteSessionsBefore(tx, now)),
  };
}
