import type { Database } from "./database.ts";
import { integer, optionalInteger, text } from "./row.ts";

export interface StoredFault {
  id: string;
  /** JSON. */
  spec: string;
  /** How often it still strikes; null is without end. */
  remaining: number | null;
  /** How many numbers its dice have shown. */
  drawn: number;
}

export function insertFault(
  db: Database,
  fault: { id: string; account: string | null; spec: string; remaining: number | null },
): void {
  db.run(
    `insert into faults (id, account, spec, remaining) values (:id, :account, :spec, :remaining)`,
    { ...fault },
  );
}

/** Those that are for all accounts, and those for this one. */
export function listFaults(db: Database, account: string): StoredFault[] {
  return db
    .all(
      `select * from faults
       where (account is null or account = :account) and (remaining is null or remaining > 0) order by seq`,
      { account },
    )
    .map((row) => ({
      id: text(row, "id"),
      spec: text(row, "spec"),
      remaining: optionalInteger(row, "remaining"),
      drawn: integer(row, "drawn"),
    }));
}

export function setFault(
  db: Database,
  { id, remaining, drawn }: Pick<StoredFault, "id" | "remaining" | "drawn">,
): void {
  db.run("update faults set remaining = :remaining, drawn = :drawn where id = :id", {
    ...{ id, remaining, drawn },
  });
}

/** Null takes away those of all accounts, too. */
export function deleteFaults(db: Database, account: string | null): void {
  db.run("delete from faults where :account is null or account = :account", { account });
}
