import type { ActorColumns } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** Something that a gateway is asked to do, once: its id is the key by which the gateway knows the call again. */
export interface OperationRecord {
  id: Uuid;
  paymentId: Uuid;
  orderId: Uuid;
  type: "close_page" | "capture" | "void" | "refund";
  state: "requested" | "unknown" | "done" | "refused";
  amount: number | null;
  isFinal: boolean;
  refundId: Uuid | null;
  reason: string | null;
  attempts: number;
  nextAttemptAt: Date;
  refusalCode: string | null;
  refusal: string | null;
  actor: ActorColumns;
  createdAt: Date;
  settledAt: Date | null;
}

/** How long whoever has begun an operation has it in hand, before the reconciler takes it over. */
export const inHandMs = 30_000;

interface OperationRow extends Pick<
  OperationRecord,
  "id" | "type" | "state" | "amount" | "reason" | "attempts" | "refusal"
> {
  payment_id: Uuid;
  order_id: Uuid;
  is_final: boolean;
  refund_id: Uuid | null;
  next_attempt_at: Date;
  refusal_code: string | null;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  created_at: Date;
  settled_at: Date | null;
}

const columns = sql`
  id, payment_id, order_id, type, state, amount, is_final, refund_id, reason, attempts, next_attempt_at, refusal_code,
  refusal, actor_type, actor_id, actor_name, created_at, settled_at`;

export function insertOperation(tx: Transaction, operation: OperationRecord): void {
  const { actor } = operation;
  tx.write(sql`
    insert into payment_operations (${columns})
    values (${operation.id}, ${operation.paymentId}, ${operation.orderId}, ${operation.type}, ${operation.state},
      ${operation.amount}, ${operation.isFinal}, ${operation.refundId}, ${operation.reason}, ${operation.attempts},
      ${operation.nextAttemptAt}, ${operation.refusalCode}, ${operation.refusal}, ${actor.type}, ${actor.id},
      ${actor.name}, ${operation.createdAt}, ${operation.settledAt})`);
}

/** What became of it. */
export function updateOperation(tx: Transaction, operation: OperationRecord): void {
  tx.write(sql`
    update payment_operations set state = ${operation.state}, attempts = ${operation.attempts},
      next_attempt_at = ${operation.nextAttemptAt}, refusal_code = ${operation.refusalCode},
      refusal = ${operation.refusal}, settled_at = ${operation.settledAt}
    where id = ${operation.id}`);
}

export async function readOperation(
  tx: Transaction,
  id: Uuid,
): Promise<OperationRecord | undefined> {
  const [row] = await tx.query<OperationRow>(
    sql`select ${columns} from payment_operations where id = ${id}`,
  );
  return row && recordOf(row);
}

/** What the gateway was asked for of each payment, the latest first. */
export async function readOperationsOf(
  tx: Transaction,
  paymentIds: readonly Uuid[],
): Promise<Map<Uuid, OperationRecord[]>> {
  const rows = await tx.query<OperationRow>(sql`
    select ${columns} from payment_operations where payment_id = any(${paymentIds}::uuid[]) order by id desc`);
  return Map.groupBy(rows.map(recordOf), ({ paymentId }) => paymentId);
}

/** What gateways are being asked to capture for an order: as good as paid, until there is an answer. */
export async function selectBeingCaptured(tx: Transaction, orderId: Uuid): Promise<number> {
  const [row] = await tx.query<{ amount: number }>(sql`
    select coalesce(sum(amount), 0)::bigint as amount from payment_operations
    where order_id = ${orderId} and type = 'capture' and state in ('requested', 'unknown')`);
  return row?.amount ?? 0;
}

/** Those that nobody has answered and whose turn it is, the longest due first. */
export async function selectDueOperations(
  tx: Transaction,
  now: Date,
  count: number,
): Promise<Uuid[]> {
  const rows = await tx.query<{ id: Uuid }>(sql`
    select id from payment_operations
    where state in ('requested', 'unknown') and next_attempt_at <= ${now}
    order by next_attempt_at, id limit ${count}`);
  return rows.map(({ id }) => id);
}

/** Takes one in hand until a time; false when somebody else has it, or it is settled. */
export async function claimOperation(
  tx: Transaction,
  id: Uuid,
  now: Date,
  until: Date,
): Promise<boolean> {
  const rows = await tx.query(sql`
    update payment_operations set next_attempt_at = ${until}
    where id = ${id} and state in ('requested', 'unknown') and next_attempt_at <= ${now}
    returning id`);
  return rows.length > 0;
}

function recordOf(row: OperationRow): OperationRecord {
  const { id, type, state, amount, reason, attempts, refusal } = row;
  return {
    ...{ id, type, state, amount, reason, attempts, refusal },
    paymentId: row.payment_id,
    orderId: row.order_id,
    isFinal: row.is_final,
    refundId: row.refund_id,
    nextAttemptAt: row.next_attempt_at,
    refusalCode: row.refusal_code,
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}
