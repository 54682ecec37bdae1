import type { Shipment } from "@waybill/contract";
import { encodeId, encodeOptionalId } from "../../platform/ids.ts";
import type { ShipmentRecord } from "./shipment-store.ts";

export function presentShipment(shipment: ShipmentRecord): Shipment {
  const { version, carrier, trackingNumber, deliveredAt } = shipment;
  return {
    id: encodeId("shp", shipment.id),
    version,
    orderId: encodeId("ord", shipment.orderId),
    locationId: encodeOptionalId("loc", shipment.locationId),
    fulfilmentOrderId: encodeOptionalId("ful", shipment.fulfilmentOrderId),
    status: deliveredAt === null ? "shipped" : "delivered",
    lines: shipment.lines.map((line) => ({ ...line, lineId: encodeId("lin", line.lineId) })),
    ...{ carrier, trackingNumber },
    shippedAt: shipment.shippedAt.toISOString(),
    deliveredAt: deliveredAt?.toISOString() ?? null,
    createdAt: shipment.createdAt.toISOString(),
    updatedAt: shipment.updatedAt.toISOString(),
  };
}
