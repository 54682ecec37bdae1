import type { FulfilmentOrderMove } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { problem } from "../../platform/problems.ts";
import { moveReservations, requireLocation } from "../inventory/index.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { lockSeen } from "./change-fulfilment-order.ts";
import { beginFulfilmentOrder, stillPacked } from "./follow-order.ts";
import {
  closed,
  unitsThat,
  waiting,
  withLines,
  type FulfilmentOrderRecord,
} from "./fulfilment-order.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";

/**
 * Lets another location send what has not left. Answers the fulfilment order there: the same one, or a new one for the
 * rest when part of it has been shipped.
 *
 * @throws not_found, version_mismatch, conflict, out_of_stock, invalid_request
 */
export async function moveFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: FulfilmentOrderMove,
  ifMatch: string | undefined,
): Promise<FulfilmentOrderRecord> {
  const { order, fulfilmentOrder, all } = await lockSeen(context, ledger, id, ifMatch);
  const locationId = await requireLocation(context.tx, body.locationId, "/locationId");
  if (locationId === fulfilmentOrder.locationId) {
    throw problem("conflict", { detail: "It is at this location already." });
  }
  requireUnpacked(fulfilmentOrder);
  const moves = unitsHere(order, fulfilmentOrder).map(({ sku: _, ...units }) => ({
    ...units,
    fromLocationId: fulfilmentOrder.locationId,
    toLocationId: locationId,
  }));
  await moveReservations(context, order.id, moves);
  const [moved, left] = movedTo(locationId, fulfilmentOrder, order, context.now);
  const others = all.filter((one) => one.id !== id);
  const kept = keepFulfilmentOrders(context, all, [...others, ...left, moved]);
  return kept.at(-1) ?? moved;
}

/** @throws conflict */
export function requireUnpacked({ lines }: FulfilmentOrderRecord): void {
  const packed = lines
    .map(({ sku, ...line }) => ({ sku, quantity: waiting.toShip({ sku, ...line }) }))
    .filter(({ quantity }) => quantity > 0);
  if (packed.length > 0) throw stillPacked(packed);
}

/** What has not left, with the products that it is of. */
export function unitsHere(order: OrderRecord, { lines }: FulfilmentOrderRecord) {
  return lines
    .map((line) => ({
      lineId: line.lineId,
      productId: order.lines.find(({ id }) => id === line.lineId)?.productId ?? "",
      sku: line.sku,
      quantity: waiting.here(line),
    }))
    .filter(({ quantity }) => quantity > 0);
}

/** The one at the new location, and what stays of the old one. Nothing is picked at the new location. */
function movedTo(
  locationId: Uuid,
  old: FulfilmentOrderRecord,
  order: OrderRecord,
  now: Date,
): [FulfilmentOrderRecord, FulfilmentOrderRecord[]] {
  const lines = old.lines.map((line) => ({
    ...line,
    ...{ quantity: waiting.here(line), picked: 0, packed: 0, shipped: 0 },
  }));
  if (unitsThat(old.lines, ({ shipped }) => shipped) === 0) {
    return [withLines({ ...old, locationId }, lines), []];
  }
  const begun = { ...beginFulfilmentOrder(order, locationId, now), queuedAt: old.queuedAt };
  return [withLines(begun, lines), [closed(old)]];
}
