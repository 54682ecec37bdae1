import type { FulfilmentOrderStatus } from "@waybill/contract";
import { columnOf } from "../../platform/column-of.ts";
import type { Uuid } from "../../platform/context.ts";
import type { Position } from "../../platform/cursor.ts";
import { join, sql, type Transaction } from "../../platform/database.ts";
import type { FulfilmentLineRecord, FulfilmentOrderRecord } from "./fulfilment-order.ts";

const columns = sql`
  ful.id, ful.version, ful.order_id as "orderId", orders.number as "orderNumber", ful.location_id as "locationId",
  ful.status, ful.cancel_reason as "cancelReason", ful.merged_into_id as "mergedIntoId", ful.queued_at as "queuedAt",
  ful.created_at as "createdAt", ful.updated_at as "updatedAt",
  (
    select json_agg(json_build_object('lineId', part.line_id, 'sku', line.sku, 'title', line.title,
      'quantity', part.quantity, 'picked', part.picked, 'packed', part.packed, 'shipped', part.shipped)
      order by line.position)
    from fulfilment_order_lines part
    join order_lines line on line.order_id = part.order_id and line.id = part.line_id
    where part.fulfilment_order_id = ful.id
  ) as lines`;

const source = sql`fulfilment_orders ful join orders on orders.id = ful.order_id`;

export async function readFulfilmentOrder(
  tx: Transaction,
  id: Uuid,
): Promise<FulfilmentOrderRecord | undefined> {
  const [order] = await tx.query<FulfilmentOrderRecord>(sql`
    select ${columns} from ${source} where ful.id = ${id}`);
  return order;
}

/** All of an order, in the order of the queue. Whoever has the order locked is the only one to change them. */
export function fulfilmentOrdersOf(
  tx: Transaction,
  orderId: Uuid,
): Promise<FulfilmentOrderRecord[]> {
  return tx.query<FulfilmentOrderRecord>(sql`
    select ${columns} from ${source} where ful.order_id = ${orderId} order by ful.queued_at, ful.id`);
}

/** The orders that fulfilment orders belong to: to lock an order, one has to know it. */
export function ordersOfFulfilmentOrders(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<{ id: Uuid; orderId: Uuid }[]> {
  return tx.query<{ id: Uuid; orderId: Uuid }>(sql`
    select id, order_id as "orderId" from fulfilment_orders where id = any(${ids}::uuid[])`);
}

export interface QueueFilters {
  orderId: Uuid | undefined;
  locationId: Uuid | undefined;
  status: readonly FulfilmentOrderStatus[] | undefined;
}

/** At most `count` after a position, what has waited longest first. */
export function selectQueue(
  tx: Transaction,
  { status, ...filters }: QueueFilters,
  after: Position | undefined,
  count: number,
): Promise<FulfilmentOrderRecord[]> {
  // One branch a status: each is a range of an index that is in order already.
  const branches = (status ?? [undefined]).map((one) => {
    const conditions = [sql`true`];
    if (one !== undefined) conditions.push(sql`status = ${one}`);
    if (filters.orderId !== undefined) conditions.push(sql`order_id = ${filters.orderId}`);
    if (filters.locationId !== undefined) conditions.push(sql`location_id = ${filters.locationId}`);
    if (after)
      conditions.push(sql`(queued_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`);
    return sql`(
      select id from fulfilment_orders where ${join(conditions, " and ")} order by queued_at, id limit ${count})`;
  });
  return tx.queryOnce<FulfilmentOrderRecord>(sql`
    select ${columns} from ${source}
    where ful.id in (${join(branches, " union all ")})
    order by ful.queued_at, ful.id limit ${count}`);
}

export function insertFulfilmentOrders(
  tx: Transaction,
  orders: readonly FulfilmentOrderRecord[],
): void {
  if (orders.length === 0) return;
  const column = columnOf(orders);
  tx.write(sql`
    insert into fulfilment_orders
      (id, order_id, location_id, status, cancel_reason, merged_into_id, queued_at, created_at, updated_at)
    select * from unnest(${column("id")}::uuid[], ${column("orderId")}::uuid[], ${column("locationId")}::uuid[],
      ${column("status")}::text[], ${column("cancelReason")}::text[], ${column("mergedIntoId")}::uuid[],
      ${column("queuedAt")}::timestamptz[], ${column("createdAt")}::timestamptz[], ${column("updatedAt")}::timestamptz[])`);
  writeLines(tx, linesOf(orders));
}

/** Writes what can change of them, and their lines. */
export function updateFulfilmentOrders(
  tx: Transaction,
  orders: readonly FulfilmentOrderRecord[],
): void {
  if (orders.length === 0) return;
  const column = columnOf(orders);
  tx.write(sql`
    update fulfilment_orders ful
    set version = changed.version, location_id = changed.location_id, status = changed.status,
      cancel_reason = changed.cancel_reason, merged_into_id = changed.merged_into_id, updated_at = changed.updated_at
    from unnest(${column("id")}::uuid[], ${column("version")}::integer[], ${column("locationId")}::uuid[],
      ${column("status")}::text[], ${column("cancelReason")}::text[], ${column("mergedIntoId")}::uuid[],
      ${column("updatedAt")}::timestamptz[])
      as changed (id, version, location_id, status, cancel_reason, merged_into_id, updated_at)
    where ful.id = changed.id`);
  const lines = linesOf(orders);
  removeOtherLines(tx, orders, lines);
  writeLines(tx, lines);
}

interface LineRow extends FulfilmentLineRecord {
  id: Uuid;
  orderId: Uuid;
}

function linesOf(orders: readonly FulfilmentOrderRecord[]): LineRow[] {
  return orders.flatMap(({ id, orderId, lines }) =>
    lines.map((line) => ({ ...line, id, orderId })),
  );
}

function writeLines(tx: Transaction, lines: readonly LineRow[]): void {
  const column = columnOf(lines);
  tx.write(sql`
    insert into fulfilment_order_lines
      (fulfilment_order_id, line_id, order_id, quantity, picked, packed, shipped)
    select * from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[], ${column("orderId")}::uuid[],
      ${column("quantity")}::bigint[], ${column("picked")}::bigint[], ${column("packed")}::bigint[],
      ${column("shipped")}::bigint[])
    on conflict (tenant_id, fulfilment_order_id, line_id) do update
    set quantity = excluded.quantity, picked = excluded.picked, packed = excluded.packed, shipped = excluded.shipped`);
}

/** Forgets the lines that fulfilment orders have no units of any more. */
function removeOtherLines(
  tx: Transaction,
  orders: readonly FulfilmentOrderRecord[],
  lines: readonly LineRow[],
): void {
  const column = columnOf(lines);
  tx.write(sql`
    delete from fulfilment_order_lines
    where fulfilment_order_id = any(${orders.map(({ id }) => id)}::uuid[])
      and (fulfilment_order_id, line_id) not in (
        select * from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[]))`);
}
