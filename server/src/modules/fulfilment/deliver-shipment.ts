import type { Delivery } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { invalid, notFound } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { markDelivered, readShipment, type ShipmentRecord } from "./store.ts";

/**
 * Records that a shipment arrived. Recording it again changes nothing.
 *
 * @throws not_found, invalid_request
 */
export async function deliverShipment(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: Delivery,
): Promise<ShipmentRecord> {
  const found = await readShipment(context.tx, id);
  if (!found) throw notFound("shipment");
  const order = await ledger.lockOrder(context, found.orderId);
  // Read again under the order's lock: another request may have delivered it meanwhile.
  const shipment = await readShipment(context.tx, id);
  if (!shipment) throw notFound("shipment");
  if (shipment.deliveredAt !== null) return shipment;
  const deliveredAt = body.deliveredAt === undefined ? context.now : new Date(body.deliveredAt);
  if (deliveredAt > context.now) {
    throw invalid("/deliveredAt", "must not be in the future", "future");
  }
  if (deliveredAt < shipment.shippedAt) {
    throw invalid("/deliveredAt", "must not be before it was shipped", "range");
  }
  markDelivered(context.tx, id, deliveredAt);
  const units = new Map(shipment.lines.map(({ lineId, quantity }) => [lineId, quantity]));
  const lines = order.lines.map((line) => ({
    ...line,
    delivered: line.delivered + (units.get(line.id) ?? 0),
  }));
  await ledger.ledgerChanged(
    context,
    order,
    { lines },
    { history: "delivered", event: "order.delivered" },
  );
  return { ...shipment, deliveredAt };
}
