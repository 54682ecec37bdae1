import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import { insertCharges, insertDiscounts, insertLines } from "./lines-store.ts";
import { unitsOrdered, type OrderRecord } from "./order.ts";

/** Writes a new order with everything below it. Nothing of it is waited for: the commit tells. */
export function insertOrder(tx: Transaction, order: OrderRecord, terms: readonly string[]): void {
  tx.write(sql`
    insert into orders
      (id, number, version, status, payment_status, fulfillment_status, customer_id, currency, subtotal,
        discount_total, shipping_total, tax_total, total, paid_total, unit_count, shipping_method_id, external_id,
        note, tags, assignee_id, prices_include_tax, exchange_of_id, reserve_until, placed_at, due_at, created_at,
        updated_at)
    values
      (${order.id}, ${order.number}, ${order.version}, ${order.status}, ${order.paymentStatus},
        ${order.fulfillmentStatus}, ${order.customer.id}, ${order.currency}, ${order.subtotal},
        ${order.discountTotal}, ${order.shippingTotal}, ${order.taxTotal}, ${order.total}, ${order.paidTotal},
        ${unitsOrdered(order)}, ${order.shippingMethodId}, ${order.externalId}, ${order.note}, ${order.tags},
        ${order.assigneeId}, ${order.pricesIncludeTax}, ${order.exchangeOfId}, ${order.reserveUntil},
        ${order.placedAt}, ${order.dueAt}, ${order.createdAt}, ${order.updatedAt})`);
  insertLines(tx, order.id, order.lines);
  insertCharges(tx, order.id, order.charges);
  insertDiscounts(tx, order.id, order.discounts);
  writeAddress(tx, order.id, "shipping", order.shippingAddress);
  writeAddress(tx, order.id, "billing", order.billingAddress);
  if (order.tags.length > 0) insertTags(tx, order);
  tx.write(sql`
    insert into order_terms (term, order_id) select unnest(${terms}::text[]), ${order.id}`);
}

/** Sets or clears one address of an order. */
export function writeAddress(
  tx: Transaction,
  orderId: Uuid,
  kind: "shipping" | "billing",
  address: object | null,
): void {
  if (address === null) return;
  tx.write(sql`
    insert into order_addresses (order_id, kind, address)
    values (${orderId}, ${kind}, ${JSON.stringify(address)})
    on conflict (tenant_id, order_id, kind) do update set address = excluded.address`);
}

export function clearAddress(tx: Transaction, orderId: Uuid, kind: "shipping" | "billing"): void {
  tx.write(sql`delete from order_addresses where order_id = ${orderId} and kind = ${kind}`);
}

export function insertTags(
  tx: Transaction,
  { id, tags, placedAt }: Pick<OrderRecord, "id" | "tags" | "placedAt">,
): void {
  tx.write(sql`
    insert into order_tags (tag, placed_at, order_id)
    select unnest(${tags}::text[]), ${placedAt}, ${id}`);
}
