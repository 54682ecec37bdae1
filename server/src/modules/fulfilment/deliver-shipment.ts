import type { Delivery } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { invalid } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { lastDelivery, updateShipmentRow, type ShipmentRecord } from "./shipment-store.ts";
import { lockShipment } from "./update-shipment.ts";

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
  const { shipment, order } = await lockShipment(context, ledger, id);
  if (shipment.deliveredAt !== null) return shipment;
  const deliveredAt = body.deliveredAt === undefined ? context.now : new Date(body.deliveredAt);
  if (deliveredAt > context.now) {
    throw invalid("/deliveredAt", "must not be in the future", "future");
  }
  if (deliveredAt < shipment.shippedAt) {
    throw invalid("/deliveredAt", "must not be before it was shipped", "range");
  }
  const version = shipment.version + 1;
  const delivered = { ...shipment, version, deliveredAt, updatedAt: context.now };
  updateShipmentRow(context.tx, delivered);
  const units = new Map(shipment.lines.map(({ lineId, quantity }) => [lineId, quantity]));
  const lines = order.lines.map((line) => ({
    ...line,
    delivered: line.delivered + (units.get(line.id) ?? 0),
  }));
  await ledger.ledgerChanged(
    context,
    order,
    // The order keeps it once all has arrived, which may be long before somebody says so.
    { lines, deliveredAt: await lastDelivery(context.tx, order.id) },
    { history: "delivered", event: "order.delivered" },
  );
  return delivered;
}
