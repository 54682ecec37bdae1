import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { RefundRecord } from "./refund.ts";

type Same =
  | ("id" | "status" | "amount" | "currency")
  | ("reason" | "method" | "reference" | "failure");

interface RefundRow extends Pick<RefundRecord, Same> {
  order_id: Uuid;
  reason_type: RefundRecord["reasonType"];
  return_id: Uuid | null;
  payment_id: Uuid | null;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  created_at: Date;
  settled_at: Date | null;
}

const columns = sql`
  id, order_id, status, amount, currency, reason_type, reason, method, reference, payment_id, failure, return_id,
  actor_type, actor_id, actor_name, created_at, settled_at`;

export function insertRefund(tx: Transaction, refund: RefundRecord): void {
  const { actor } = refund;
  tx.write(sql`
    insert into refunds (${columns})
    values (${refund.id}, ${refund.orderId}, ${refund.status}, ${refund.amount}, ${refund.currency},
      ${refund.reasonType}, ${refund.reason}, ${refund.method}, ${refund.reference}, ${refund.paymentId},
      ${refund.failure}, ${refund.returnId}, ${actor.type}, ${actor.id}, ${actor.name}, ${refund.createdAt}, ${refund.settledAt})`);
}

export async function readRefund(tx: Transaction, id: Uuid): Promise<RefundRecord | undefined> {
  const [row] = await tx.query<RefundRow>(sql`select ${columns} from refunds where id = ${id}`);
  return row && recordOf(row);
}

/** An order's refunds after one of them, oldest first. */
export async function selectRefunds(
  tx: Transaction,
  orderId: Uuid,
  afterId: Uuid | undefined,
  count: number,
): Promise<RefundRecord[]> {
  const rows = await tx.query<RefundRow>(sql`
    select ${columns} from refunds
    where order_id = ${orderId} ${afterId === undefined ? empty : sql`and id > ${afterId}`}
    order by id limit ${count}`);
  return rows.map(recordOf);
}

/** All refunds of an order, oldest first. */
export async function readRefundsOf(tx: Transaction, orderId: Uuid): Promise<RefundRecord[]> {
  const rows = await tx.query<RefundRow>(sql`
    select ${columns} from refunds where order_id = ${orderId} order by id`);
  return rows.map(recordOf);
}

/** What can change of a refund until it is settled, and when a bank gives a settled one back. The order is locked. */
export function updateRefund(tx: Transaction, refund: RefundRecord): void {
  tx.write(sql`
    update refunds set status = ${refund.status}, amount = ${refund.amount}, method = ${refund.method},
      reference = ${refund.reference}, payment_id = ${refund.paymentId}, failure = ${refund.failure},
      settled_at = ${refund.settledAt}
    where id = ${refund.id}`);
}

function recordOf(row: RefundRow): RefundRecord {
  const { id, status, amount, currency, reason, method, reference, failure } = row;
  return {
    ...{ id, status, amount, currency, reason, method, reference, failure },
    paymentId: row.payment_id,
    orderId: row.order_id,
    reasonType: row.reason_type,
    returnId: row.return_id,
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}
