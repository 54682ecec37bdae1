import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";
import type { RefundRecord } from "./refund.ts";

type Same = "id" | "status" | "amount" | "currency" | "reason" | "method" | "reference";

interface RefundRow extends Pick<RefundRecord, Same> {
  order_id: Uuid;
  reason_type: RefundRecord["reasonType"];
  return_id: Uuid | null;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  created_at: Date;
  settled_at: Date | null;
}

const columns = sql`
  id, order_id, status, amount, currency, reason_type, reason, method, reference, return_id, actor_type, actor_id,
  actor_name, created_at, settled_at`;

export function insertRefund(tx: Transaction, refund: RefundRecord): void {
  const { actor } = refund;
  tx.write(sql`
    insert into refunds (${columns})
    values (${refund.id}, ${refund.orderId}, ${refund.status}, ${refund.amount}, ${refund.currency},
      ${refund.reasonType}, ${refund.reason}, ${refund.method}, ${refund.reference}, ${refund.returnId},
      ${actor.type}, ${actor.id}, ${actor.name}, ${refund.createdAt}, ${refund.settledAt})`);
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

/** The one thing that ever changes of a refund. */
export function writeSettlement(
  tx: Transaction,
  { id, method, reference, settledAt }: RefundRecord,
): void {
  tx.write(sql`
    update refunds set status = 'settled', method = ${method}, reference = ${reference}, settled_at = ${settledAt}
    where id = ${id} and status = 'pending'`);
}

function recordOf(row: RefundRow): RefundRecord {
  const { id, status, amount, currency, reason, method, reference } = row;
  return {
    ...{ id, status, amount, currency, reason, method, reference },
    orderId: row.order_id,
    reasonType: row.reason_type,
    returnId: row.return_id,
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}
