import type { Database, Row } from "./database.ts";
import { integer, optionalText, text, word } from "./row.ts";

export interface Refund {
  id: string;
  paymentId: string;
  /** The merchant's id of it; null when it was made by hand here. */
  merchantReference: string | null;
  amount: number;
  status: RefundStatus;
  /** Why it failed, for a person. */
  failure: string | null;
  at: number;
}

const statuses = ["pending", "succeeded", "failed"] as const;
export type RefundStatus = (typeof statuses)[number];

export function insertRefund(db: Database, refund: Refund): void {
  db.run(
    `insert into refunds (id, payment_id, merchant_reference, amount, status, failure, at)
     values (:id, :paymentId, :merchantReference, :amount, :status, :failure, :at)`,
    { ...refund },
  );
}

export function findRefund(db: Database, id: string): Refund | undefined {
  const row = db.first("select * from refunds where id = :id", { id });
  return row && readRefund(row);
}

export function listRefunds(db: Database, paymentId: string): Refund[] {
  return db
    .all("select * from refunds where payment_id = :paymentId order by seq", { paymentId })
    .map(readRefund);
}

export function setRefund(
  db: Database,
  id: string,
  { status, failure }: Pick<Refund, "status" | "failure">,
): void {
  db.run("update refunds set status = :status, failure = :failure where id = :id", {
    ...{ id, status, failure },
  });
}

function readRefund(row: Row): Refund {
  return {
    id: text(row, "id"),
    paymentId: text(row, "payment_id"),
    merchantReference: optionalText(row, "merchant_reference"),
    amount: integer(row, "amount"),
    status: word(row, "status", statuses),
    failure: optionalText(row, "failure"),
    at: integer(row, "at"),
  };
}
