import type { FieldChange } from "@waybill/contract";
import type { ActorColumns } from "../../platform/actor.ts";
import type { Cause, Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import { insertTags } from "./insert-store.ts";
import { unitsOrdered, type OrderRecord } from "./order.ts";

/** Writes what can change of an order that this transaction has locked. */
export function updateOrderRow(tx: Transaction, order: OrderRecord): void {
  tx.write(sql`
    update orders set version = ${order.version}, status = ${order.status}, payment_status = ${order.paymentStatus},
      fulfillment_status = ${order.fulfillmentStatus}, subtotal = ${order.subtotal},
      discount_total = ${order.discountTotal}, shipping_total = ${order.shippingTotal}, tax_total = ${order.taxTotal},
      credit_total = ${order.creditTotal}, total = ${order.total}, paid_total = ${order.paidTotal},
      refunded_total = ${order.refundedTotal}, refund_pending_total = ${order.refundPendingTotal},
      authorized_total = ${order.authorizedTotal}, authorization_expires_at = ${order.authorizationExpiresAt},
      payment_outcome = ${order.paymentOutcome},
      unit_count = ${unitsOrdered(order)}, shipping_method_id = ${order.shippingMethodId},
      hold_count = ${order.holds.length}, sub_status_id = ${order.subStatusId},
      reserve_until = ${order.reserveUntil}, delivered_at = ${order.deliveredAt},
      external_id = ${order.externalId}, note = ${order.note}, tags = ${order.tags},
      assignee_id = ${order.assigneeId}, cancel_reason = ${order.cancelReason}, due_at = ${order.dueAt},
      updated_at = ${order.updatedAt}
    where id = ${order.id}`);
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
  cause: Cause;
  changes: FieldChange[];
  reason: string | null;
  note: string | null;
  /** What the change replaced; personal data lies apart. */
  undo: object;
  at: Date;
}

export function insertHistory(tx: Transaction, entry: NewHistoryEntry): void {
  tx.write(sql`
    insert into order_history
      (order_id, id, version, type, actor_type, actor_id, actor_name, cause_type, cause_name, changes, reason, note,
        undo, at)
    values
      (${entry.orderId}, ${entry.id}, ${entry.version}, ${entry.type}, ${entry.actor.type}, ${entry.actor.id},
        ${entry.actor.name}, ${entry.cause.type}, ${entry.cause.name}, ${JSON.stringify(entry.changes)},
        ${entry.reason}, ${entry.note}, ${JSON.stringify(entry.undo)}, ${entry.at})`);
}

export function insertPersonalChange(
  tx: Transaction,
  { orderId, version, undo }: { orderId: Uuid; version: number; undo: object },
): void {
  tx.write(sql`
    insert into order_personal_changes (order_id, version, undo)
    values (${orderId}, ${version}, ${JSON.stringify(undo)})`);
}
