import type { PoolClient, QueryConfig } from "pg";
import type { Sql } from "sql-template-tag";
import { sendTogether } from "./send-together.ts";

/**
 * One database transaction. Statements are sent at once and answered in their order (pipelining), so what does not
 * depend on an answer costs no round trip of its own.
 */
export interface Transaction {
  /** Sends a statement and answers its rows. Columns come as PostgreSQL names them. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /**
   * As `query`, for a text that varies with what is asked (optional filters): planned anew each time, for its values.
   */
  queryOnce<Row>(statement: Sql): Promise<Row[]>;
  /** Sends a statement whose answer nobody waits for. If it fails, the transaction does not commit. */
  write(statement: Sql): void;
}

export interface OpenTransaction extends Transaction {
  /** Refuses every statement from now on: the connection may be another tenant's next. */
  end(): void;
  /** Waits for every `write`, and throws the first failure. */
  settled(): Promise<void>;
}

export function transactionOn(client: PoolClient): OpenTransaction {
  const writes: Promise<unknown>[] = [];
  let hasEnded = false;
  const send = (statement: QueryConfig) => {
    if (hasEnded) throw new Error("The transaction has ended, and a statement came after it.");
    sendTogether(client);
    return client.query(statement);
  };
  return {
    async query<Row>(statement: Sql) {
      const result = await send(prepared(statement));
      // The row's shape is the store's claim; its tests run every statement on a real database.
      return result.rows as Row[];
    },
    async queryOnce<Row>({ text, values }: Sql) {
      const result = await send({ text, values });
      return result.rows as Row[]; // As above.
    },
    write(statement) {
      const sent = send(prepared(statement));
      // Without a listener a failed write would crash the process before `settled` looks at it.
      sent.catch(() => {});
      writes.push(sent);
    },
    end() {
      hasEnded = true;
    },
    async settled() {
      await Promise.all(writes);
    },
  };
}

/** Statements keep their text, so each connection parses and plans a text once. */
function prepared(statement: Sql): QueryConfig {
  const text = statement.text;
  const name = nameOf(text);
  return name === undefined
    ? { text, values: statement.values }
    : { name, text, values: statement.values };
}

// Bounded: texts that vary without end (many optional filters) stay unnamed once it is full.
const maximumNames = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= maximumNames) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
