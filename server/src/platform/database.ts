import pg from "pg";
import type { Uuid } from "./context.ts";
import { translateDatabaseError } from "./database-errors.ts";
import { sendTogether } from "./send-together.ts";
import { transactionOn, type Transaction } from "./transaction.ts";

export type { Transaction } from "./transaction.ts";
export { default as sql, empty, join, type Sql } from "sql-template-tag";

/** The only doors to PostgreSQL. */
export interface Database {
  /** A transaction that sees one tenant: row-level security hides every other. */
  tenant<T>(
    tenantId: Uuid,
    work: (tx: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /**
   * As `tenant`, on connections kept for short transactions of their own that a request needs while it holds one
   * already: taken from the same pool, twenty such requests would wait for each other for ever.
   */
  aside<T>(tenantId: Uuid, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The door for what comes before a tenant is known: tenants, users, sessions, memberships, API keys. */
  system<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Throws when PostgreSQL does not answer. */
  ping(): Promise<void>;
  /** Connections: all, idle, and callers that wait for one. */
  pressure(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
}

export interface TransactionOptions {
  readOnly?: boolean;
}

export interface DatabaseOptions {
  url: string;
  /** At most so many connections for tenants; the system door has 4 of its own. */
  connections?: number;
  onError(error: Error): void;
}

export function openDatabase({ url, connections = 20, onError }: DatabaseOptions): Database {
  let isClosing = false;
  // A pool has ended before each of its connections has: what PostgreSQL says to those last is no loss.
  const onLoss = (error: Error) => void (isClosing || onError(error));
  const app = openPool(url, "waybill_app", connections, onLoss);
  const aside = openPool(url, "waybill_app", 2, onLoss);
  const system = openPool(url, "waybill_system", 4, onLoss);
  return {
    tenant: (tenantId, work, options = {}) => transact(app, work, options, nameTenant(tenantId)),
    aside: (tenantId, work) => transact(aside, work, {}, nameTenant(tenantId)),
    system: (work, options = {}) => transact(system, work, options),
    async ping() {
      await system.query("select 1");
    },
    pressure: () => ({
      total: app.totalCount,
      idle: app.idleCount,
      waiting: app.waitingCount,
    }),
    async close() {
      isClosing = true;
      await Promise.all([app.end(), aside.end(), system.end()]);
    },
  };
}

/** Says which tenant the transaction is for; it travels with `begin` and the first statements. */
function nameTenant(tenantId: Uuid) {
  return (client: pg.PoolClient) =>
    client.query({
      name: "tenant",
      text: "select set_config('app.tenant_id', $1, true)",
      values: [tenantId],
    });
}

function openPool(
  url: string,
  role: string,
  max: number,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // Statements of one transaction travel together (see transaction.ts).
    pipeline: true,
    application_name: "waybill",
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: { getTypeParser: typeParser },
    options: [
      `-c role=${role}`,
      "-c statement_timeout=10s",
      "-c lock_timeout=2s",
      "-c idle_in_transaction_session_timeout=10s",
      "-c timezone=UTC",
    ].join(" "),
    // The types of pg do not know `pipeline` yet.
  } as pg.PoolConfig);
  // Without these listeners a lost connection ends the process.
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
}

const int8 = 20;

function typeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  if (oid === int8) return safeInteger;
  // The declared overloads want a literal format.
  return pg.types.getTypeParser(oid, format as "text") as (value: string) => unknown;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond a safe integer`);
  return value;
}

async function transact<T>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<T>,
  { readOnly = false }: TransactionOptions,
  prepare?: (client: pg.PoolClient) => Promise<unknown>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translateDatabaseError(error);
  });
  let broken: Error | undefined;
  try {
    return await runTransaction(client, work, readOnly, prepare);
  } catch (error) {
    broken = await rollBack(client);
    throw translateDatabaseError(error);
  } finally {
    client.release(broken);
  }
}

async function runTransaction<T>(
  client: pg.PoolClient,
  work: (tx: Transaction) => Promise<T>,
  readOnly: boolean,
  prepare?: (client: pg.PoolClient) => Promise<unknown>,
): Promise<T> {
  const tx = transactionOn(client);
  sendTogether(client);
  const opened = Promise.all([
    // What is only looked at is seen at one instant, however many statements look: an order with its own lines.
    client.query(readOnly ? "begin isolation level repeatable read read only" : "begin"),
    prepare?.(client),
  ]);
  opened.catch(() => {}); // Looked at below; the work fails first when it could not be opened.
  const result = await work(tx).finally(tx.end);
  sendTogether(client);
  const committing = client.query("commit");
  const [, , committed] = await Promise.all([opened, tx.settled(), committing]);
  // A commit behind a failed statement resolves too, and says ROLLBACK.
  if (committed.command !== "COMMIT") throw new Error(`commit answered ${committed.command}`);
  return result;
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    // A connection that cannot roll back is thrown away with whatever it held.
    return error instanceof Error ? error : new Error(String(error));
  }
}
