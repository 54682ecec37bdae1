import type { ReservationMove } from "../inventory/index.ts";
import type { OrderRecord } from "../orders/index.ts";
import type { HeldUnits } from "./align-fulfilment-orders.ts";
import { isOpen, unitsThat, type FulfilmentOrderRecord } from "./fulfilment-order.ts";

/**
 * Which reservations have to move so that parcels keep what is in them: an order that gives units back gives those that
 * it reserved last, wherever they are. Units of the same line that nobody has packed, at other locations, go instead.
 * Undefined when there are not enough.
 */
export function swapForPacked(
  packedTooMany: readonly HeldUnits[],
  held: readonly HeldUnits[],
  existing: readonly FulfilmentOrderRecord[],
  { lines }: Pick<OrderRecord, "lines">,
): ReservationMove[] | undefined {
  const loose = held.map((units) => ({
    ...units,
    quantity: units.quantity - packedAt(units, existing),
  }));
  const moves: ReservationMove[] = [];
  for (const { lineId, locationId: toLocationId, quantity: missing } of packedTooMany) {
    const productId = lines.find(({ id }) => id === lineId)?.productId;
    let left = missing;
    for (const units of loose) {
      if (units.lineId !== lineId || units.locationId === toLocationId) continue;
      const quantity = Math.min(left, units.quantity);
      if (quantity <= 0 || productId === undefined) continue;
      moves.push({ lineId, productId, fromLocationId: units.locationId, toLocationId, quantity });
      units.quantity -= quantity;
      left -= quantity;
    }
    if (left > 0) return undefined;
  }
  return moves;
}

function packedAt(
  { lineId, locationId }: HeldUnits,
  existing: readonly FulfilmentOrderRecord[],
): number {
  const there = existing.filter((one) => isOpen(one) && one.locationId === locationId);
  const lines = there.flatMap((one) => one.lines.filter((line) => line.lineId === lineId));
  return unitsThat(lines, "toShip");
}
