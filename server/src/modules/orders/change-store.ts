import type { FieldChange } from "@waybill/contract";
import type { ActorColumns } from "../../platform/actor.ts";
import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import { insertTags } from "./insert-store.ts";
import type { LineRecord, OrderRecord } from "./order.ts";

/** Writes what can change of an order that this transaction has locked. */
export function updateOrderRow(tx: Transaction, order: OrderRecord): void {
  tx.write(sql`
    update orders set version = ${order.version}, status = ${order.status}, payment_status = ${order.paymentStatus},
      fulfillment_status = ${order.fulfillmentStatus}, paid_total = ${order.paidTotal},
      external_id = ${order.externalId}, note = ${order.note}, tags = ${order.tags},
      assignee_id = ${order.assigneeId}, cancel_reason = ${order.cancelReason}, due_at = ${order.dueAt},
      updated_at = ${order.updatedAt}
    where id = ${order.id}`);
}

/** Writes where the units of some lines are. */
export function updateLineUnits(
  tx: Transaction,
  orderId: Uuid,
  lines: readonly LineRecord[],
): void {
  const column = <Key extends keyof LineRecord>(key: Key) => lines.map((line) => line[key]);
  tx.write(sql`
    update order_lines line
    set open = moved.open, allocated = moved.allocated, shipped = moved.shipped, delivered = moved.delivered,
      cancelled = moved.cancelled
    from unnest(${column("id")}::uuid[], ${column("open")}::bigint[], ${column("allocated")}::bigint[],
      ${column("shipped")}::bigint[], ${column("delivered")}::bigint[], ${column("cancelled")}::bigint[])
      as moved (id, open, allocated, shipped, delivered, cancelled)
    where line.order_id = ${orderId} and line.id = moved.id`);
}

export function replaceTags(tx: Transaction, order: OrderRecord): void {
  tx.write(sql`delete from order_tags where order_id = ${order.id}`);
  if (order.tags.length > 0) insertTags(tx, order);
}

export function replaceTerms(tx: Transaction, orderId: Uuid, terms: readonly string[]): void {
  tx.write(sql`delete from order_terms where order_id = ${orderId}`);
  tx.write(sql`
    insert into order_terms (term, order_id) select unnest(${terms}::text[]), ${orderId}`);
}

/** One line of an order's history. */
export interface NewHistoryEntry {
  id: Uuid;
  orderId: Uuid;
  version: number;
  type: string;
  actor: ActorColumns;
  changes: FieldChange[];
  reason: string | null;
  at: Date;
}

export function insertHistory(tx: Transaction, entry: NewHistoryEntry): void {
  tx.write(sql`
    insert into order_history
      (order_id, id, version, type, actor_type, actor_id, actor_name, changes, reason, at)
    values
      (${entry.orderId}, ${entry.id}, ${entry.version}, ${entry.type}, ${entry.actor.type}, ${entry.actor.id},
        ${entry.actor.name}, ${JSON.stringify(entry.changes)}, ${entry.reason}, ${entry.at})`);
}
