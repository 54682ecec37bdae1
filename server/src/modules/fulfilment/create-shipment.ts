import type { NewShipment } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { invalid } from "../../platform/problems.ts";
import { shipStock } from "../inventory/index.ts";
import {
  refuse,
  refuseShip,
  type LineRecord,
  type OrderLedger,
  type OrderRecord,
} from "../orders/index.ts";
import { changeUnits } from "./change-fulfilment-order.ts";
import { chooseUnits } from "./choose-units.ts";
import type { FulfilmentLineRecord, FulfilmentOrderRecord } from "./fulfilment-order.ts";
import { fulfilmentOrdersOf } from "./fulfilment-order-store.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";
import { insertShipment, type SentUnits, type ShipmentRecord } from "./shipment-store.ts";

/**
 * Ships an order in full or in part: takes the units off the stock, ends their reservations and moves the quantities of
 * the order and its fulfilment orders, in one transaction.
 *
 * @throws not_found, order_on_hold, conflict, invalid_request, quantity_exceeded
 */
export async function createShipment(
  work: Work,
  ledger: OrderLedger,
  orderId: Uuid,
  body: NewShipment,
): Promise<ShipmentRecord> {
  const order = await ledger.lockOrder(work, orderId);
  refuse(refuseShip(order, work.now));
  const shippedAt = shippingDate(body, order, work.now);
  const all = await fulfilmentOrdersOf(work.tx, orderId);
  const sent = chooseUnits(order, all, body);
  const sources = all.filter(({ id }) => sent.some((units) => units.fulfilmentOrderId === id));
  await shipStock(work, orderId, withLocations(sent, sources));
  keepFulfilmentOrders(
    work,
    all,
    all.map((one) => (sources.includes(one) ? shipFrom(one, sent) : one)),
  );
  const shipment = {
    ...{ id: newId(), version: 1, orderId, shippedAt, deliveredAt: null },
    locationId: onlyOne(sources.map(({ locationId }) => locationId)),
    fulfilmentOrderId: onlyOne(sources.map(({ id }) => id)),
    lines: linesOf(order, sent),
    carrier: body.carrier ?? null,
    trackingNumber: body.trackingNumber ?? null,
    createdAt: work.now,
    updatedAt: work.now,
  };
  insertShipment(work.tx, shipment, sent);
  await ledger.ledgerChanged(
    work,
    order,
    { status: "processing", lines: moveUnits(order, shipment) },
    { history: "shipped", event: "order.shipped" },
  );
  return shipment;
}

function shippingDate({ shippedAt }: NewShipment, order: OrderRecord, now: Date): Date {
  if (shippedAt === undefined) return now;
  const date = new Date(shippedAt);
  if (date > now) throw invalid("/shippedAt", "must not be in the future", "future");
  if (date < order.placedAt) throw invalid("/shippedAt", "must not be before the order", "range");
  return date;
}

function withLocations(sent: readonly SentUnits[], sources: readonly FulfilmentOrderRecord[]) {
  return sent.map(({ fulfilmentOrderId, lineId, quantity }) => {
    const locationId = sources.find(({ id }) => id === fulfilmentOrderId)?.locationId;
    return { lineId, quantity, locationId };
  });
}

/** What leaves in one go was picked and packed with it. */
function shipFrom(
  fulfilmentOrder: FulfilmentOrderRecord,
  sent: readonly SentUnits[],
): FulfilmentOrderRecord {
  const own = sent.filter(({ fulfilmentOrderId }) => fulfilmentOrderId === fulfilmentOrder.id);
  return changeUnits(fulfilmentOrder, own, (line: FulfilmentLineRecord, quantity) => {
    const shipped = line.shipped + quantity;
    const packed = Math.max(line.packed, shipped);
    return { shipped, packed, picked: Math.max(line.picked, packed) };
  });
}

function onlyOne(ids: readonly Uuid[]): Uuid | null {
  const [only = null, another] = new Set(ids);
  return another === undefined ? only : null;
}

function linesOf(order: OrderRecord, sent: readonly SentUnits[]): ShipmentRecord["lines"] {
  return order.lines
    .map(({ id: lineId, sku }) => {
      const own = sent.filter((units) => units.lineId === lineId);
      return { lineId, sku, quantity: own.reduce((sum, { quantity }) => sum + quantity, 0) };
    })
    .filter(({ quantity }) => quantity > 0);
}

function moveUnits(order: OrderRecord, { lines }: Pick<ShipmentRecord, "lines">): LineRecord[] {
  const units = new Map(lines.map(({ lineId, quantity }) => [lineId, quantity]));
  return order.lines.map((line) => {
    const quantity = units.get(line.id) ?? 0;
    return { ...line, allocated: line.allocated - quantity, shipped: line.shipped + quantity };
  });
}
