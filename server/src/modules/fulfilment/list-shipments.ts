import type { ListShipmentsQuery, ShipmentPage } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { pageOf } from "../../platform/page.ts";
import type { OrderLedger } from "../orders/index.ts";
import { presentShipment } from "./present-shipment.ts";
import { selectShipments } from "./shipment-store.ts";

/** One page of an order's shipments, oldest first. */
export async function listShipments(
  context: Context,
  ledger: OrderLedger,
  orderId: Uuid,
  query: ListShipmentsQuery,
): Promise<ShipmentPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors({ ...query, orderId });
  const [lastId] = cursors.read(query.cursor) ?? [];
  const after = lastId === undefined ? undefined : String(lastId);
  const [, shipments] = await Promise.all([
    ledger.requireOrder(context, orderId),
    selectShipments(context.tx, orderId, after, limit + 1),
  ]);
  return pageOf(shipments, limit, cursors, ({ id }) => [id], presentShipment);
}
