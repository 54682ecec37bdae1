import type { Database, Row } from "./database.ts";
import { integer, optionalText, text, word } from "./row.ts";

/** One try of the customer to pay. */
export interface Attempt {
  id: string;
  paymentId: string;
  token: string;
  brand: string;
  last4: string;
  status: AttemptStatus;
  /** Why it failed. */
  code: string | null;
  at: number;
}

const statuses = ["requires_action", "processing", "failed", "succeeded"] as const;
export type AttemptStatus = (typeof statuses)[number];

export function insertAttempt(db: Database, attempt: Attempt): void {
  db.run(
    `insert into attempts (id, payment_id, token, brand, last4, status, code, at)
     values (:id, :paymentId, :token, :brand, :last4, :status, :code, :at)`,
    { ...attempt },
  );
}

export function listAttempts(db: Database, paymentId: string): Attempt[] {
  return db
    .all("select * from attempts where payment_id = :paymentId order by seq", { paymentId })
    .map(readAttempt);
}

export function findAttempt(db: Database, id: string): Attempt | undefined {
  const row = db.first("select * from attempts where id = :id", { id });
  return row && readAttempt(row);
}

export function setAttempt(
  db: Database,
  id: string,
  { status, code }: Pick<Attempt, "status" | "code">,
): void {
  db.run("update attempts set status = :status, code = :code where id = :id", {
    ...{ id, status, code },
  });
}

function readAttempt(row: Row): Attempt {
  return {
    id: text(row, "id"),
    paymentId: text(row, "payment_id"),
    token: text(row, "token"),
    brand: text(row, "brand"),
    last4: text(row, "last4"),
    status: word(row, "status", statuses),
    code: optionalText(row, "code"),
    at: integer(row, "at"),
  };
}
