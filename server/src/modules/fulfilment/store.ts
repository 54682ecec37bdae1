import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

/** What left together. */
export interface ShipmentRecord {
  id: Uuid;
  orderId: Uuid;
  lines: ShipmentLineRecord[];
  carrier: string | null;
  trackingNumber: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  createdAt: Date;
}

export interface ShipmentLineRecord {
  lineId: Uuid;
  sku: string;
  quantity: number;
}

interface ShipmentRow {
  id: Uuid;
  order_id: Uuid;
  lines: ShipmentLineRecord[];
  carrier: string | null;
  tracking_number: string | null;
  shipped_at: Date;
  delivered_at: Date | null;
  created_at: Date;
}

const columns = sql`
  shipment.id, shipment.order_id, shipment.carrier, shipment.tracking_number, shipment.shipped_at,
  shipment.delivered_at, shipment.created_at,
  (
    select json_agg(json_build_object('lineId', sent.line_id, 'sku', line.sku, 'quantity', sent.quantity)
      order by line.position)
    from shipment_lines sent
    join order_lines line on line.order_id = sent.order_id and line.id = sent.line_id
    where sent.shipment_id = shipment.id
  ) as lines`;

export async function readShipment(tx: Transaction, id: Uuid): Promise<ShipmentRecord | undefined> {
  const [row] = await tx.query<ShipmentRow>(sql`
    select ${columns} from shipments shipment where shipment.id = ${id}`);
  return row && recordOf(row);
}

/** An order's shipments after one of them, oldest first. */
export async function selectShipments(
  tx: Transaction,
  orderId: Uuid,
  afterId: Uuid | undefined,
  count: number,
): Promise<ShipmentRecord[]> {
  const rows = await tx.query<ShipmentRow>(sql`
    select ${columns} from shipments shipment
    where shipment.order_id = ${orderId} ${afterId === undefined ? empty : sql`and shipment.id > ${afterId}`}
    order by shipment.id limit ${count}`);
  return rows.map(recordOf);
}

export function insertShipment(tx: Transaction, shipment: ShipmentRecord): void {
  const { id, orderId, lines } = shipment;
  tx.write(sql`
    insert into shipments (id, order_id, carrier, tracking_number, shipped_at, created_at)
    values (${id}, ${orderId}, ${shipment.carrier}, ${shipment.trackingNumber}, ${shipment.shippedAt},
      ${shipment.createdAt})`);
  tx.write(sql`
    insert into shipment_lines (shipment_id, order_id, line_id, quantity)
    select ${id}, ${orderId}, line_id, quantity
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::bigint[])
      as sent (line_id, quantity)`);
}

export function markDelivered(tx: Transaction, id: Uuid, deliveredAt: Date): void {
  tx.write(sql`update shipments set delivered_at = ${deliveredAt} where id = ${id}`);
}

function recordOf(row: ShipmentRow): ShipmentRecord {
  return {
    id: row.id,
    orderId: row.order_id,
    lines: row.lines,
    carrier: row.carrier,
    trackingNumber: row.tracking_number,
    shippedAt: row.shipped_at,
    deliveredAt: row.delivered_at,
    createdAt: row.created_at,
  };
}
