import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import { integer } from "./row.ts";
import { schema, schemaVersion } from "./schema.ts";

export type Row = Record<string, SQLOutputValue>;
type Parameters = Record<string, SQLInputValue>;

export interface Database {
  all(sql: string, parameters?: Parameters): Row[];
  first(sql: string, parameters?: Parameters): Row | undefined;
  run(sql: string, parameters?: Parameters): void;
  /** All of it or nothing. What it returns is on the disk: killed the next moment, it is still there. */
  write<T>(work: () => T): T;
  /** Inside a write: undoes only this part of it when it throws. */
  attempt<T>(work: () => T): T;
  /** Calls this after every write. */
  onWritten(listener: () => void): void;
  close(): void;
}

/** Opens the one file that everything is kept in. */
export function openDatabase(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { DatabaseSync } = sqlite();
  const connection = new DatabaseSync(join(dataDir, "payment-sandbox.sqlite"), { timeout: 5_000 });
  // FULL: a commit is answered when the disk has it, not when the system has it.
  connection.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  claimVersion(connection);
  connection.exec(schema);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const listeners: (() => void)[] = [];
  const within = <T>(begin: string, end: string, undo: string, work: () => T): T => {
    connection.exec(begin);
    try {
      const result = work();
      connection.exec(end);
      return result;
    } catch (error) {
      connection.exec(undo);
      throw error;
    }
  };
  return {
    all: (sql, parameters = {}) => prepare(sql).all(parameters),
    first: (sql, parameters = {}) => prepare(sql).get(parameters),
    run: (sql, parameters = {}) => void prepare(sql).run(parameters),
    write(work) {
      const result = within("begin immediate", "commit", "rollback", work);
      for (const listener of listeners) listener();
      return result;
    },
    attempt: (work) =>
      within("savepoint part", "release part", "rollback to part; release part", work),
    onWritten: (listener) => void listeners.push(listener),
    close: () => connection.close(),
  };
}

/** A store that a later sandbox has made is let be. */
function claimVersion(connection: DatabaseSync): void {
  const row: Row = connection.prepare("pragma user_version").get() ?? {};
  if (integer(row, "user_version") > schemaVersion) {
    throw new Error("The store of the payment sandbox was made by a later version.");
  }
  connection.exec(`pragma user_version = ${schemaVersion}`);
}

/** The first releases of Node 24 call this module experimental and warn on standard error; nothing in it is new. */
function sqlite() {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}
