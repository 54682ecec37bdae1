import type { Database, Row } from "./database.ts";
import { integer, text, word } from "./row.ts";

export interface Dispute {
  id: string;
  paymentId: string;
  amount: number;
  reason: string;
  status: DisputeStatus;
  evidenceDueAt: number;
  at: number;
}

export const disputeStatuses = ["needs_response", "under_review", "won", "lost"] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];

export function insertDispute(db: Database, dispute: Dispute): void {
  db.run(
    `insert into disputes (id, payment_id, amount, reason, status, evidence_due_at, at)
     values (:id, :paymentId, :amount, :reason, :status, :evidenceDueAt, :at)`,
    { ...dispute },
  );
}

export function findDispute(db: Database, id: string): Dispute | undefined {
  const row = db.first("select * from disputes where id = :id", { id });
  return row && readDispute(row);
}

export function listDisputes(db: Database, paymentId: string): Dispute[] {
  return db
    .all("select * from disputes where payment_id = :paymentId order by seq", { paymentId })
    .map(readDispute);
}

export function setDisputeStatus(db: Database, id: string, status: DisputeStatus): void {
  db.run("update disputes set status = :status where id = :id", { id, status });
}

function readDispute(row: Row): Dispute {
  return {
    id: text(row, "id"),
    paymentId: text(row, "payment_id"),
    amount: integer(row, "amount"),
    reason: text(row, "reason"),
    status: word(row, "status", disputeStatuses),
    evidenceDueAt: integer(row, "evidence_due_at"),
    at: integer(row, "at"),
  };
}
