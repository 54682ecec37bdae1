import type { FulfilmentOrderCancellation } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { lockLevelsOf, moveReservations, planReservations } from "../inventory/index.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { alignFulfilmentOrders } from "./align-fulfilment-orders.ts";
import { lockSeen } from "./change-fulfilment-order.ts";
import { beginFulfilmentOrder, heldUnitsOf } from "./follow-order.ts";
import { closed, type FulfilmentOrderRecord } from "./fulfilment-order.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";
import { requireUnpacked, unitsHere } from "./move-fulfilment-order.ts";

/**
 * Its location cannot send what is left of it: other locations keep the units instead, chosen by the tenant's rule, and
 * have fulfilment orders for them. Answers the cancelled one.
 *
 * @throws not_found, version_mismatch, conflict, out_of_stock
 */
export async function cancelFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { reason }: FulfilmentOrderCancellation,
  ifMatch: string | undefined,
): Promise<FulfilmentOrderRecord> {
  const { order, fulfilmentOrder, all } = await lockSeen(context, ledger, id, ifMatch);
  requireUnpacked(fulfilmentOrder);
  await reserveElsewhere(context, order, fulfilmentOrder);
  const { queuedAt } = fulfilmentOrder;
  const { fulfilmentOrders: aligned } = alignFulfilmentOrders(
    all.filter((one) => one.id !== id),
    await heldUnitsOf(context, order),
    (locationId) => ({ ...beginFulfilmentOrder(order, locationId, context.now), queuedAt }),
  );
  const cancelled = { ...closed(fulfilmentOrder), cancelReason: reason ?? null };
  const kept = keepFulfilmentOrders(context, all, [...aligned, cancelled]);
  return kept.at(-1) ?? cancelled;
}

/** All or nothing, at any locations but its own. */
async function reserveElsewhere(
  context: Context,
  order: OrderRecord,
  fulfilmentOrder: FulfilmentOrderRecord,
): Promise<void> {
  const { locationId: fromLocationId } = fulfilmentOrder;
  const units = unitsHere(order, fulfilmentOrder);
  const { levels, rule } = await lockLevelsOf(
    context.tx,
    units.map(({ productId }) => productId),
  );
  const elsewhere = levels.filter(({ locationId }) => locationId !== fromLocationId);
  // As many as before stay reserved, so nothing runs low by it.
  const { reservations } = planReservations(units, { levels: elsewhere, rule, lowAt: new Map() });
  const moves = reservations.map(({ lineId, productId, locationId, quantity }) => ({
    ...{ lineId, productId, fromLocationId, quantity },
    toLocationId: locationId,
  }));
  await moveReservations(context, order.id, moves);
}
