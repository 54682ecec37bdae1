import { columnOf } from "../../platform/column-of.ts";
import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import type { ChargeRecord, DiscountRecord, LineRecord } from "./order.ts";

/** Adds lines to an order, behind those that it has. */
export function insertLines(tx: Transaction, orderId: Uuid, lines: readonly LineRecord[]): void {
  if (lines.length === 0) return;
  const column = columnOf(lines);
  tx.write(sql`
    insert into order_lines
      (order_id, id, position, product_id, sku, title, quantity, open, allocated, backordered, unit_price, discount,
        tax, tax_category, total)
    select ${orderId}, line.id, last.position + line.position, product_id, sku, title, quantity, open, allocated,
      backordered, unit_price, discount, tax, tax_category, total
    from unnest(${column("id")}::uuid[], ${column("productId")}::uuid[], ${column("sku")}::text[],
      ${column("title")}::text[], ${column("quantity")}::bigint[], ${column("open")}::bigint[],
      ${column("allocated")}::bigint[], ${column("backordered")}::bigint[], ${column("unitPrice")}::bigint[],
      ${column("discount")}::bigint[], ${column("tax")}::bigint[], ${column("taxCategory")}::text[],
      ${column("total")}::bigint[])
      with ordinality
      as line (id, product_id, sku, title, quantity, open, allocated, backordered, unit_price, discount, tax,
        tax_category, total, position),
      (select coalesce(max(position), 0) as position from order_lines where order_id = ${orderId}) last`);
}

/** Writes units and money of lines that the order has. */
export function updateLines(tx: Transaction, orderId: Uuid, lines: readonly LineRecord[]): void {
  if (lines.length === 0) return;
  const column = columnOf(lines);
  tx.write(sql`
    update order_lines line
    set quantity = changed.quantity, open = changed.open, allocated = changed.allocated,
      backordered = changed.backordered, packed = changed.packed, shipped = changed.shipped,
      delivered = changed.delivered, returned = changed.returned, cancelled = changed.cancelled,
      unit_price = changed.unit_price, discount = changed.discount, tax = changed.tax, total = changed.total
    from unnest(${column("id")}::uuid[], ${column("quantity")}::bigint[], ${column("open")}::bigint[],
      ${column("allocated")}::bigint[], ${column("backordered")}::bigint[], ${column("packed")}::bigint[],
      ${column("shipped")}::bigint[], ${column("delivered")}::bigint[], ${column("returned")}::bigint[],
      ${column("cancelled")}::bigint[], ${column("unitPrice")}::bigint[], ${column("discount")}::bigint[],
      ${column("tax")}::bigint[], ${column("total")}::bigint[])
      as changed (id, quantity, open, allocated, backordered, packed, shipped, delivered, returned, cancelled,
        unit_price, discount, tax, total)
    where line.order_id = ${orderId} and line.id = changed.id`);
}

/** Leaves a line without units: what was reserved for it once refers to it. */
export function emptyLines(tx: Transaction, orderId: Uuid, lineIds: readonly Uuid[]): void {
  if (lineIds.length === 0) return;
  tx.write(sql`
    update order_lines
    set quantity = 0, open = 0, allocated = 0, backordered = 0, packed = 0, cancelled = 0, discount = 0, tax = 0,
      total = 0
    where order_id = ${orderId} and id = any(${lineIds}::uuid[])`);
}

export function insertCharges(
  tx: Transaction,
  orderId: Uuid,
  charges: readonly ChargeRecord[],
): void {
  if (charges.length === 0) return;
  const column = columnOf(charges);
  tx.write(sql`
    insert into order_charges (order_id, id, type, label, amount, rate, included, return_id)
    select ${orderId}, charge.*
    from unnest(${column("id")}::uuid[], ${column("type")}::text[], ${column("label")}::text[],
      ${column("amount")}::bigint[], ${column("rate")}::integer[], ${column("included")}::boolean[],
      ${column("returnId")}::uuid[]) as charge`);
}

export function replaceCharges(
  tx: Transaction,
  orderId: Uuid,
  charges: readonly ChargeRecord[],
): void {
  tx.write(sql`delete from order_charges where order_id = ${orderId}`);
  insertCharges(tx, orderId, charges);
}

export function insertDiscounts(
  tx: Transaction,
  orderId: Uuid,
  discounts: readonly DiscountRecord[],
): void {
  if (discounts.length === 0) return;
  const column = columnOf(discounts);
  tx.write(sql`
    insert into order_discounts (order_id, id, line_id, label, percentage, fixed, amount)
    select ${orderId}, discount.*
    from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[], ${column("label")}::text[],
      ${column("percentage")}::integer[], ${column("fixed")}::bigint[], ${column("amount")}::bigint[]) as discount`);
}

export function replaceDiscounts(
  tx: Transaction,
  orderId: Uuid,
  discounts: readonly DiscountRecord[],
): void {
  tx.write(sql`delete from order_discounts where order_id = ${orderId}`);
  insertDiscounts(tx, orderId, discounts);
}
