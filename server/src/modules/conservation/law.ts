import type { sql } from "../../platform/database.ts";

/** Something that always holds. Each is one statement, so that it sees one snapshot of a live database. */
export interface Law {
  /** Its sentence, short enough to search for. */
  name: string;
  sentence: string;
  /** Answers the rows that break it: none, in a tenant that is whole. */
  broken: ReturnType<typeof sql>;
}
