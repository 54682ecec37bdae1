import { newId } from "../../platform/ids.ts";
import type { Uuid, Work } from "../../platform/context.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";
import { heldOfOrder, moveReservations } from "../inventory/index.ts";
import type { Consequence, LineRecord, OrderRecord } from "../orders/index.ts";
import { alignFulfilmentOrders, type HeldUnits } from "./align-fulfilment-orders.ts";
import { closed, isOpen, unitsThat, type FulfilmentOrderRecord } from "./fulfilment-order.ts";
import { fulfilmentOrdersOf } from "./fulfilment-order-store.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";
import { swapForPacked } from "./swap-for-packed.ts";

/**
 * Keeps an order's fulfilment orders equal to what is held for it from its confirmation on, whatever changed that:
 * an edit, stock that arrived, a shipment. Those of a cancelled order are cancelled with it.
 *
 * @throws conflict when units would have to be taken out of a parcel
 */
export const fulfilmentConsequence: Consequence = async (work, before, changed) => {
  if (!concerns(before, changed)) return changed;
  const isCancelled = changed.status === "cancelled";
  const [existing, held] = await Promise.all([
    hasBegun(before) ? fulfilmentOrdersOf(work.tx, changed.id) : [],
    isCancelled ? [] : heldUnitsOf(work, changed),
  ]);
  const after = isCancelled
    ? existing.map((order) => (isOpen(order) ? closed(order) : order))
    : await align(work, changed, existing, held);
  return withPacked(changed, keepFulfilmentOrders(work, existing, after));
};

/** The order with what its open fulfilment orders have packed. */
export function withPacked(
  order: OrderRecord,
  fulfilmentOrders: readonly FulfilmentOrderRecord[],
): OrderRecord {
  const parts = fulfilmentOrders.filter(isOpen).flatMap(({ lines }) => lines);
  const lines = order.lines.map((line) => ({
    ...line,
    packed: unitsThat(
      parts.filter(({ lineId }) => lineId === line.id),
      "toShip",
    ),
  }));
  return { ...order, lines };
}

/** What is held for an order, as fulfilment orders see it. */
export async function heldUnitsOf(
  { tx }: Pick<Work, "tx">,
  order: Pick<OrderRecord, "id" | "lines">,
): Promise<HeldUnits[]> {
  const held = await heldOfOrder(tx, order.id);
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  return held.map(({ lineId, locationId, quantity }) => {
    const { sku, title } = lines.get(lineId) ?? { sku: "", title: "" };
    return { lineId, sku, title, locationId, quantity };
  });
}

/** An empty one, as it begins at a location. */
export function beginFulfilmentOrder(
  { id: orderId, number: orderNumber }: Pick<OrderRecord, "id" | "number">,
  locationId: Uuid,
  now: Date,
): FulfilmentOrderRecord {
  return {
    ...{ id: newId(), version: 1, orderId, orderNumber, locationId, status: "open", lines: [] },
    ...{ cancelReason: null, mergedIntoId: null, queuedAt: now, createdAt: now, updatedAt: now },
  };
}

function concerns(before: OrderRecord, changed: OrderRecord): boolean {
  if (!hasBegun(changed)) return false;
  return changed.status !== before.status || allocatedOf(before) !== allocatedOf(changed);
}

/** Before its confirmation an order has no fulfilment orders. */
function hasBegun({ status }: OrderRecord): boolean {
  return status !== "draft" && status !== "pending";
}

function allocatedOf({ lines }: OrderRecord): string {
  return lines.map(({ id, allocated }: LineRecord) => `${id} ${allocated}`).join();
}

async function align(
  work: Work,
  order: OrderRecord,
  existing: readonly FulfilmentOrderRecord[],
  held: readonly HeldUnits[],
): Promise<FulfilmentOrderRecord[]> {
  const begin = (locationId: Uuid) => beginFulfilmentOrder(order, locationId, work.now);
  const { fulfilmentOrders, packedTooMany } = alignFulfilmentOrders(existing, held, begin);
  if (packedTooMany.length === 0) return fulfilmentOrders;
  const moves = swapForPacked(packedTooMany, held, existing, order);
  if (moves === undefined) throw stillPacked(packedTooMany);
  await moveReservations(work, order.id, moves);
  return alignFulfilmentOrders(existing, await heldUnitsOf(work, order), begin).fulfilmentOrders;
}

/** The refusal of what would take units out of a parcel that somebody has packed. */
export function stillPacked(packed: readonly { sku: string; quantity: number }[]): ProblemError {
  const told = packed.map(({ sku, quantity }) => `${quantity} of ${sku}`).join(", ");
  return problem("conflict", { detail: `${told} are packed. Unpack them first.` });
}
