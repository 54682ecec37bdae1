import type { Shipment } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import type { ShipmentRecord } from "./store.ts";

export function presentShipment(shipment: ShipmentRecord): Shipment {
  const { carrier, trackingNumber, deliveredAt } = shipment;
  return {
    id: encodeId("shp", shipment.id),
    orderId: encodeId("ord", shipment.orderId),
    status: deliveredAt === null ? "shipped" : "delivered",
    lines: shipment.lines.map((line) => ({ ...line, lineId: encodeId("lin", line.lineId) })),
    ...{ carrier, trackingNumber },
    shippedAt: shipment.shippedAt.toISOString(),
    deliveredAt: deliveredAt?.toISOString() ?? null,
    createdAt: shipment.createdAt.toISOString(),
  };
}
