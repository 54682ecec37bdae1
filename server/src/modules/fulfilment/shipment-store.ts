import { columnOf } from "../../platform/column-of.ts";
import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

/** What left together. */
export interface ShipmentRecord {
  id: Uuid;
  version: number;
  orderId: Uuid;
  /** Null when its units came from several locations. */
  locationId: Uuid | null;
  /** Null when they are of several. */
  fulfilmentOrderId: Uuid | null;
  lines: ShipmentLineRecord[];
  carrier: string | null;
  trackingNumber: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface ShipmentLineRecord {
  lineId: Uuid;
  sku: string;
  quantity: number;
}

/** Units of one line that a fulfilment order gave to a shipment. */
export interface SentUnits {
  fulfilmentOrderId: Uuid;
  lineId: Uuid;
  quantity: number;
}

const columns = sql`
  shipment.id, shipment.version, shipment.order_id as "orderId", shipment.location_id as "locationId",
  shipment.fulfilment_order_id as "fulfilmentOrderId", shipment.carrier, shipment.tracking_number as "trackingNumber",
  shipment.shipped_at as "shippedAt", shipment.delivered_at as "deliveredAt", shipment.created_at as "createdAt",
  shipment.updated_at as "updatedAt",
  (
    select json_agg(json_build_object('lineId', sent.line_id, 'sku', line.sku, 'quantity', sent.quantity)
      order by line.position)
    from (
      select order_id, line_id, sum(quantity)::bigint as quantity
      from shipment_lines where shipment_id = shipment.id group by order_id, line_id
    ) sent
    join order_lines line on line.order_id = sent.order_id and line.id = sent.line_id
  ) as lines`;

export async function readShipment(tx: Transaction, id: Uuid): Promise<ShipmentRecord | undefined> {
  const [shipment] = await tx.query<ShipmentRecord>(sql`
    select ${columns} from shipments shipment where shipment.id = ${id}`);
  return shipment;
}

/** An order's shipments after one of them, oldest first. */
export function selectShipments(
  tx: Transaction,
  orderId: Uuid,
  afterId: Uuid | undefined,
  count: number,
): Promise<ShipmentRecord[]> {
  return tx.query<ShipmentRecord>(sql`
    select ${columns} from shipments shipment
    where shipment.order_id = ${orderId} ${afterId === undefined ? empty : sql`and shipment.id > ${afterId}`}
    order by shipment.id limit ${count}`);
}

export function insertShipment(
  tx: Transaction,
  shipment: ShipmentRecord,
  sent: readonly SentUnits[],
): void {
  const { id, orderId } = shipment;
  const column = columnOf(sent);
  tx.write(sql`
    insert into shipments
      (id, order_id, location_id, fulfilment_order_id, carrier, tracking_number, shipped_at, created_at, updated_at)
    values
      (${id}, ${orderId}, ${shipment.locationId}, ${shipment.fulfilmentOrderId}, ${shipment.carrier},
        ${shipment.trackingNumber}, ${shipment.shippedAt}, ${shipment.createdAt}, ${shipment.updatedAt})`);
  tx.write(sql`
    insert into shipment_lines (shipment_id, position, order_id, fulfilment_order_id, line_id, quantity)
    select ${id}, position, ${orderId}, fulfilment_order_id, line_id, quantity
    from unnest(${column("fulfilmentOrderId")}::uuid[], ${column("lineId")}::uuid[], ${column("quantity")}::bigint[])
      with ordinality as sent (fulfilment_order_id, line_id, quantity, position)`);
}

/** Writes what can change of a shipment whose order this transaction has locked. */
export function updateShipmentRow(tx: Transaction, shipment: ShipmentRecord): void {
  tx.write(sql`
    update shipments set version = ${shipment.version}, carrier = ${shipment.carrier},
      tracking_number = ${shipment.trackingNumber}, delivered_at = ${shipment.deliveredAt},
      updated_at = ${shipment.updatedAt}
    where id = ${shipment.id}`);
}

/** When the last shipment of an order that has arrived did so. */
export async function lastDelivery(tx: Transaction, orderId: Uuid): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(sql`
    select max(delivered_at) as at from shipments where order_id = ${orderId}`);
  return row?.at ?? null;
}
