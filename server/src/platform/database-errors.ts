import pg from "pg";
import { problem, type ProblemError } from "./problems.ts";

/** Refusals that a constraint of the database speaks, by the constraint's name. Modules add theirs at start. */
const refusals = new Map<string, () => ProblemError>();

/** Says what a violated constraint means: `{ orders_external_id_key: () => problem("duplicate", ...) }`. */
export function refuseByConstraint(byName: Record<string, () => ProblemError>): void {
  for (const [name, refusal] of Object.entries(byName)) refusals.set(name, refusal);
}

/** Turns what PostgreSQL or the connection threw into the problem it means; anything else is a bug and stays as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return translateSqlState(error);
  if (isConnectionFailure(error)) return unavailable(error);
  return error;
}

export function isLockTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === sqlState.lockNotAvailable;
}

const sqlState = {
  lockNotAvailable: "55P03",
  queryCanceled: "57014",
  deadlockDetected: "40P01",
  serializationFailure: "40001",
  tooManyConnections: "53300",
  diskFull: "53100",
} as const;

function translateSqlState(error: pg.DatabaseError): unknown {
  const refusal = error.constraint === undefined ? undefined : refusals.get(error.constraint);
  if (refusal) return refusal();
  switch (error.code) {
    case sqlState.lockNotAvailable:
    case sqlState.deadlockDetected:
    case sqlState.serializationFailure:
      return busy(error);
    case sqlState.queryCanceled:
      return problem("timeout", { headers: { "retry-after": "1" } });
    case sqlState.tooManyConnections:
    case sqlState.diskFull:
      return unavailable(error);
    default:
      // 57P: the server is going down or coming up; 08: the connection broke.
      return /^(57P|08)/.test(error.code ?? "") ? unavailable(error) : error;
  }
}

function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT", "ENOTFOUND"].includes(code) ||
    connectionMessages.some((message) => error.message.includes(message))
  );
}

// What pg and pg-pool say without a code.
const connectionMessages = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "connection error and is not queryable",
  "Client was closed and is not queryable",
];

function unavailable(cause: unknown): ProblemError {
  const refusal = problem("unavailable", {
    detail:
      "The database does not answer. Nothing was changed unless it was acknowledged; try again shortly.",
    headers: { "retry-after": "1" },
  });
  refusal.cause = cause;
  return refusal;
}

function busy(cause: unknown): ProblemError {
  const refusal = problem("unavailable", {
    detail: "Too many changes of the same stock or order at once. Nothing was changed; try again.",
    headers: { "retry-after": "1" },
  });
  refusal.cause = cause;
  return refusal;
}
