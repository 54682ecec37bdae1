import type { Disposition } from "@waybill/contract";
import { columnOf } from "../../platform/column-of.ts";
import type { Uuid, Work } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import type { ReturnRecord } from "./return.ts";

type Same = "id" | "version" | "currency" | "position" | "status" | "reason" | "note" | "lines";

export interface ReturnRow extends Pick<ReturnRecord, Same> {
  order_id: Uuid;
  order_number: number;
  decline_reason: string | null;
  credit_reason: string | null;
  exchange_order_ids: Uuid[];
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  created_at: Date;
  decided_at: Date | null;
  closed_at: Date | null;
  updated_at: Date;
}

/** Of `returns` as `r` and their orders as `o`, with the lines and the orders that were sent instead. */
export const columns = sql`
  r.id, r.version, r.order_id, o.number as order_number, o.currency, r.position, r.status, r.reason, r.note,
  r.decline_reason, r.credit_reason, r.actor_type, r.actor_id, r.actor_name, r.created_at, r.decided_at, r.closed_at,
  r.updated_at,
  (
    select json_agg(json_build_object('lineId', part.line_id, 'sku', line.sku, 'title', line.title, 'reason',
      part.reason, 'quantity', part.quantity, 'cancelled', part.cancelled, 'received', part.received, 'restocked',
      part.restocked, 'damaged', part.damaged, 'discarded', part.discarded, 'credited', part.credited,
      'creditedAmount', part.credited_amount) order by part.position)
    from return_lines part
    join order_lines line on line.order_id = part.order_id and line.id = part.line_id
    where part.return_id = r.id
  ) as lines,
  array(select order_id from return_exchanges where return_id = r.id order by order_id) as exchange_order_ids`;

export async function readReturn(tx: Transaction, id: Uuid): Promise<ReturnRecord | undefined> {
  const [row] = await tx.query<ReturnRow>(sql`
    select ${columns} from returns r join orders o on o.id = r.order_id where r.id = ${id}`);
  return row && recordOf(row);
}

/** The order of a return: it is locked before anything of the return is looked at. */
export async function orderOfReturn(tx: Transaction, id: Uuid): Promise<Uuid | undefined> {
  const [row] = await tx.query<{ order_id: Uuid }>(sql`
    select order_id from returns where id = ${id}`);
  return row?.order_id;
}

/** What an order's returns so far have asked for, and what of it is credited, by line. */
export interface Claim {
  asked: number;
  credited: number;
}

export async function selectClaims(tx: Transaction, orderId: Uuid): Promise<Map<Uuid, Claim>> {
  const rows = await tx.query<Claim & { line_id: Uuid }>(sql`
    select part.line_id, sum(part.quantity - part.cancelled)::bigint as asked, sum(part.credited)::bigint as credited
    from return_lines part join returns r on r.id = part.return_id
    where part.order_id = ${orderId} and r.status <> 'declined'
    group by part.line_id`);
  return new Map(rows.map(({ line_id: lineId, ...claim }) => [lineId, claim]));
}

/** The position of an order's next return. The order is locked. */
export async function nextPosition(tx: Transaction, orderId: Uuid): Promise<number> {
  const [row] = await tx.query<{ position: number }>(sql`
    select coalesce(max(position), 0) + 1 as position from returns where order_id = ${orderId}`);
  return row?.position ?? 1;
}

export function insertReturn(tx: Transaction, made: ReturnRecord): void {
  const { id, orderId, actor, lines } = made;
  tx.write(sql`
    insert into returns
      (id, version, order_id, position, status, reason, note, actor_type, actor_id, actor_name, created_at, updated_at)
    values (${id}, ${made.version}, ${orderId}, ${made.position}, ${made.status}, ${made.reason}, ${made.note},
      ${actor.type}, ${actor.id}, ${actor.name}, ${made.createdAt}, ${made.updatedAt})`);
  const column = columnOf(lines);
  tx.write(sql`
    insert into return_lines (return_id, order_id, line_id, position, reason, quantity)
    select ${id}, ${orderId}, line_id, position, reason, quantity
    from unnest(${column("lineId")}::uuid[], ${column("reason")}::text[], ${column("quantity")}::bigint[])
      with ordinality as asked (line_id, reason, quantity, position)`);
}

/** Writes what can change of a return whose order is locked. */
export function updateReturn(tx: Transaction, changed: ReturnRecord): void {
  const { id, version, status, declineReason, creditReason, decidedAt, closedAt, updatedAt } =
    changed;
  tx.write(sql`
    update returns set version = ${version}, status = ${status}, decline_reason = ${declineReason},
      credit_reason = ${creditReason}, decided_at = ${decidedAt}, closed_at = ${closedAt}, updated_at = ${updatedAt}
    where id = ${id}`);
  const column = columnOf(changed.lines);
  tx.write(sql`
    update return_lines line
    set cancelled = changed.cancelled, received = changed.received, restocked = changed.restocked,
      damaged = changed.damaged, discarded = changed.discarded, credited = changed.credited,
      credited_amount = changed.credited_amount
    from unnest(${column("lineId")}::uuid[], ${column("cancelled")}::bigint[], ${column("received")}::bigint[],
      ${column("restocked")}::bigint[], ${column("damaged")}::bigint[], ${column("discarded")}::bigint[],
      ${column("credited")}::bigint[], ${column("creditedAmount")}::bigint[])
      as changed (line_id, cancelled, received, restocked, damaged, discarded, credited, credited_amount)
    where line.return_id = ${id} and line.line_id = changed.line_id`);
}

/** Units of one line that arrived together. */
export interface Receipt {
  id: Uuid;
  lineId: Uuid;
  quantity: number;
  disposition: Disposition;
  locationId: Uuid;
}

export function insertReceipts(
  { tx, actor, now }: Pick<Work, "tx" | "actor" | "now">,
  returnId: Uuid,
  receipts: readonly Receipt[],
): void {
  const column = columnOf(receipts);
  tx.write(sql`
    insert into return_receipts
      (id, return_id, line_id, quantity, disposition, location_id, actor_type, actor_id, actor_name, at)
    select id, ${returnId}, line_id, quantity, disposition, location_id, ${actor.type}, ${actor.id}::uuid,
      ${actor.name}, ${now}
    from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[], ${column("quantity")}::bigint[],
      ${column("disposition")}::text[], ${column("locationId")}::uuid[])
      as arrived (id, line_id, quantity, disposition, location_id)`);
}

export function insertExchange(
  { tx, now }: Pick<Work, "tx" | "now">,
  { returnId, orderId, carried }: { returnId: Uuid; orderId: Uuid; carried: number },
): void {
  tx.write(sql`
    insert into return_exchanges (return_id, order_id, carried, created_at)
    values (${returnId}, ${orderId}, ${carried}, ${now})`);
}

export function recordOf(row: ReturnRow): ReturnRecord {
  const { id, version, currency, position, status, reason, note, lines } = row;
  return {
    ...{ id, version, currency, position, status, reason, note, lines },
    orderId: row.order_id,
    orderNumber: row.order_number,
    declineReason: row.decline_reason,
    creditReason: row.credit_reason,
    exchangeOrderIds: row.exchange_order_ids,
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    closedAt: row.closed_at,
    updatedAt: row.updated_at,
  };
}
