import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import type { LineRecord, OrderRecord } from "./order.ts";

/** Writes a new order with everything below it. Nothing of it is waited for: the commit tells. */
export function insertOrder(tx: Transaction, order: OrderRecord, terms: readonly string[]): void {
  const unitCount = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  tx.write(sql`
    insert into orders
      (id, number, version, status, payment_status, fulfillment_status, customer_id, currency, subtotal,
        discount_total, shipping_total, tax_total, total, paid_total, unit_count, shipping_method_id, external_id,
        note, tags, assignee_id, placed_at, due_at, created_at, updated_at)
    values
      (${order.id}, ${order.number}, ${order.version}, ${order.status}, ${order.paymentStatus},
        ${order.fulfillmentStatus}, ${order.customer.id}, ${order.currency}, ${order.subtotal},
        ${order.discountTotal}, ${order.shippingTotal}, ${order.taxTotal}, ${order.total}, ${order.paidTotal},
        ${unitCount}, ${order.shippingMethodId}, ${order.externalId}, ${order.note}, ${order.tags},
        ${order.assigneeId}, ${order.placedAt}, ${order.dueAt}, ${order.createdAt}, ${order.updatedAt})`);
  insertLines(tx, order);
  for (const { id, type, label, amount } of order.charges) {
    tx.write(sql`
      insert into order_charges (order_id, id, type, label, amount)
      values (${order.id}, ${id}, ${type}, ${label}, ${amount})`);
  }
  writeAddress(tx, order.id, "shipping", order.shippingAddress);
  writeAddress(tx, order.id, "billing", order.billingAddress);
  if (order.tags.length > 0) insertTags(tx, order);
  tx.write(sql`
    insert into order_terms (term, order_id) select unnest(${terms}::text[]), ${order.id}`);
}

function insertLines(tx: Transaction, { id, lines }: OrderRecord): void {
  const column = <Key extends keyof LineRecord>(key: Key) => lines.map((line) => line[key]);
  tx.write(sql`
    insert into order_lines
      (order_id, id, position, product_id, sku, title, quantity, open, allocated, unit_price, discount, total)
    select ${id}, line.id, line.position, product_id, sku, title, quantity, open, allocated, unit_price, discount,
      total
    from unnest(${column("id")}::uuid[], ${column("productId")}::uuid[], ${column("sku")}::text[],
      ${column("title")}::text[], ${column("quantity")}::bigint[], ${column("open")}::bigint[],
      ${column("allocated")}::bigint[], ${column("unitPrice")}::bigint[], ${column("discount")}::bigint[],
      ${column("total")}::bigint[])
      with ordinality
      as line (id, product_id, sku, title, quantity, open, allocated, unit_price, discount, total, position)`);
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
