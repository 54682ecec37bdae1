import type { Database } from "../../platform/database.ts";
import type { Sweep } from "../../platform/sweeps.ts";
import { idleMs } from "./sessions.ts";
import { deleteEndedSessions } from "./store.ts";

/** Sessions that have ended leave the table. */
export function sweepSessions(database: Database): Sweep {
  return {
    name: "sessions",
    async run(now) {
      const idleSince = new Date(now.getTime() - idleMs);
      await database.system(async (tx) => deleteEndedSessions(tx, now, idleSince));
    },
  };
}
