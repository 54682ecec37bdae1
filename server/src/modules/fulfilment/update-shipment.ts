import type { ShipmentUpdate } from "@waybill/contract";
import { changedFields } from "../../platform/changed-fields.ts";
import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import { notFound } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { presentShipment } from "./present-shipment.ts";
import { readShipment, updateShipmentRow, type ShipmentRecord } from "./shipment-store.ts";

/**
 * Changes a shipment's carrier and tracking number.
 *
 * @throws not_found, version_mismatch
 */
export async function updateShipment(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: ShipmentUpdate,
  ifMatch: string | undefined,
): Promise<ShipmentRecord> {
  const { shipment } = await lockShipment(context, ledger, id);
  await checkVersion(ifMatch, shipment.version, () => presentShipment(shipment));
  const fields = changedFields(shipment, body);
  if (fields.length === 0) return shipment;
  const changed = {
    ...shipment,
    ...body,
    version: shipment.version + 1,
    updatedAt: context.now,
  };
  updateShipmentRow(context.tx, changed);
  announce(context, {
    type: "shipment.updated",
    shipmentId: encodeId("shp", id),
    orderId: encodeId("ord", shipment.orderId),
    version: changed.version,
    fields,
  });
  return changed;
}

/** A shipment with its order, which is locked: nobody else changes it now. Throws not_found. */
export async function lockShipment(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
): Promise<{ shipment: ShipmentRecord; order: OrderRecord }> {
  const found = await readShipment(context.tx, id);
  if (!found) throw notFound("shipment");
  const order = await ledger.lockOrder(context, found.orderId);
  // Read again under the order's lock: another request may have changed it meanwhile.
  const shipment = await readShipment(context.tx, id);
  if (!shipment) throw notFound("shipment");
  return { shipment, order };
}
