import type { NewShipment } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { decodeId, newId } from "../../platform/ids.ts";
import { invalid, problem } from "../../platform/problems.ts";
import { shipStock } from "../inventory/index.ts";
import {
  refuseShip,
  type LineRecord,
  type OrderLedger,
  type OrderRecord,
} from "../orders/index.ts";
import { insertShipment, type ShipmentLineRecord, type ShipmentRecord } from "./store.ts";

/**
 * Ships an order in full or in part: takes the units off the stock, ends their reservations and moves the order's
 * quantities, in one transaction.
 *
 * @throws not_found, conflict, invalid_request, quantity_exceeded
 */
export async function createShipment(
  context: Context,
  ledger: OrderLedger,
  orderId: Uuid,
  body: NewShipment,
): Promise<ShipmentRecord> {
  const order = await ledger.lockOrder(context, orderId);
  const refusal = refuseShip(order);
  if (refusal !== undefined) throw problem("conflict", { detail: refusal });
  const shippedAt = shippingDate(body, order, context.now);
  const lines = linesToShip(order, body);
  await shipStock(context, orderId, lines);
  const shipment = {
    id: newId(),
    orderId,
    lines,
    carrier: body.carrier ?? null,
    trackingNumber: body.trackingNumber ?? null,
    shippedAt,
    deliveredAt: null,
    createdAt: context.now,
  };
  insertShipment(context.tx, shipment);
  await ledger.ledgerChanged(
    context,
    order,
    { status: "processing", lines: moveUnits(order, lines) },
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

/** Everything that is allocated, unless the request says which units of which lines. */
function linesToShip(order: OrderRecord, { lines }: NewShipment): ShipmentLineRecord[] {
  if (!lines) {
    return order.lines
      .filter(({ allocated }) => allocated > 0)
      .map(({ id, sku, allocated }) => ({ lineId: id, sku, quantity: allocated }));
  }
  const asked = new Set<Uuid>();
  return lines.map(({ lineId, quantity }, index) => {
    const id = decodeId(lineId);
    const line = order.lines.find((one) => one.id === id);
    if (!line)
      throw invalid(`/lines/${index}/lineId`, "is not a line of this order", "unknown_line");
    if (asked.has(id))
      throw invalid(`/lines/${index}/lineId`, "stands here twice", "duplicate_line");
    asked.add(id);
    if (quantity > line.allocated) throw exceeded(index, line, quantity);
    return { lineId: id, sku: line.sku, quantity };
  });
}

function exceeded(index: number, { sku, allocated }: LineRecord, quantity: number) {
  return problem("quantity_exceeded", {
    detail: `${quantity} of ${sku} cannot be shipped: ${allocated} are allocated and not shipped yet.`,
    errors: [
      {
        pointer: `/lines/${index}/quantity`,
        detail: `must be at most ${allocated}`,
        code: "maximum",
      },
    ],
  });
}

function moveUnits(order: OrderRecord, shipped: readonly ShipmentLineRecord[]): LineRecord[] {
  const units = new Map(shipped.map(({ lineId, quantity }) => [lineId, quantity]));
  return order.lines.map((line) => {
    const quantity = units.get(line.id) ?? 0;
    return { ...line, allocated: line.allocated - quantity, shipped: line.shipped + quantity };
  });
}
