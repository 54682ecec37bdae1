import type { FulfilmentOrder } from "@waybill/contract";
import { encodeId, encodeOptionalId } from "../../platform/ids.ts";
import type { FulfilmentOrderRecord } from "./fulfilment-order.ts";

export function presentFulfilmentOrder(order: FulfilmentOrderRecord): FulfilmentOrder {
  const { version, status, cancelReason } = order;
  return {
    id: encodeId("ful", order.id),
    version,
    orderId: encodeId("ord", order.orderId),
    orderNumber: String(order.orderNumber),
    locationId: encodeId("loc", order.locationId),
    status,
    lines: order.lines.map((line) => ({ ...line, lineId: encodeId("lin", line.lineId) })),
    cancelReason,
    mergedIntoId: encodeOptionalId("ful", order.mergedIntoId),
    queuedAt: order.queuedAt.toISOString(),
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
}
