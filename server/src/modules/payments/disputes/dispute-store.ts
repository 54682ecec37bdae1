import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { DisputeFact } from "../providers/facts.ts";

/** A payment that the customer contests. `amount` is in minor units of `currency`. */
export interface DisputeRecord {
  id: Uuid;
  version: number;
  paymentId: Uuid;
  orderId: Uuid;
  /** The gateway's id. */
  reference: string;
  status: DisputeFact["status"];
  amount: number;
  currency: string;
  reason: string;
  evidenceDueAt: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  updatedAt: Date;
}

type Same = "id" | "version" | "reference" | "status" | "amount" | "currency" | "reason";

interface DisputeRow extends Pick<DisputeRecord, Same> {
  payment_id: Uuid;
  order_id: Uuid;
  evidence_due_at: Date | null;
  opened_at: Date;
  closed_at: Date | null;
  updated_at: Date;
}

const columns = sql`
  id, version, payment_id, order_id, reference, status, amount, currency, reason, evidence_due_at, opened_at, closed_at,
  updated_at`;

export function insertDispute(tx: Transaction, dispute: DisputeRecord): void {
  tx.write(sql`
    insert into disputes (${columns})
    values (${dispute.id}, ${dispute.version}, ${dispute.paymentId}, ${dispute.orderId}, ${dispute.reference},
      ${dispute.status}, ${dispute.amount}, ${dispute.currency}, ${dispute.reason}, ${dispute.evidenceDueAt},
      ${dispute.openedAt}, ${dispute.closedAt}, ${dispute.updatedAt})`);
}

export function updateDispute(tx: Transaction, dispute: DisputeRecord): void {
  tx.write(sql`
    update disputes set version = ${dispute.version}, status = ${dispute.status}, amount = ${dispute.amount},
      reason = ${dispute.reason}, evidence_due_at = ${dispute.evidenceDueAt}, closed_at = ${dispute.closedAt},
      updated_at = ${dispute.updatedAt}
    where id = ${dispute.id}`);
}

export async function readDisputesOf(tx: Transaction, paymentId: Uuid): Promise<DisputeRecord[]> {
  const rows = await tx.query<DisputeRow>(sql`
    select ${columns} from disputes where payment_id = ${paymentId} order by id`);
  return rows.map(recordOf);
}

/** Disputes before one of them, newest first. */
export async function selectDisputes(
  tx: Transaction,
  status: string | undefined,
  beforeId: Uuid | undefined,
  count: number,
): Promise<DisputeRecord[]> {
  const rows = await tx.queryOnce<DisputeRow>(sql`
    select ${columns} from disputes
    where true ${status === undefined ? empty : sql`and status = ${status}`}
      ${beforeId === undefined ? empty : sql`and id < ${beforeId}`}
    order by id desc limit ${count}`);
  return rows.map(recordOf);
}

function recordOf(row: DisputeRow): DisputeRecord {
  const { id, version, reference, status, amount, currency, reason } = row;
  return {
    ...{ id, version, reference, status, amount, currency, reason },
    paymentId: row.payment_id,
    orderId: row.order_id,
    evidenceDueAt: row.evidence_due_at,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    updatedAt: row.updated_at,
  };
}
