import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import {
  lockHeld,
  writeDepartures,
  type Departure,
  type Held,
  type HeldReservation,
} from "./held-store.ts";
import { takeFromHeld, type HeldUnits } from "./take-from-held.ts";

/**
 * Takes shipped units off the stock they were reserved from, at one location where the units say so. Answers what left
 * from where. The caller has locked the order and checked that the lines have so many units allocated there.
 */
export async function shipStock(
  { tx, now, actor }: Pick<Work, "tx" | "now" | "actor">,
  orderId: Uuid,
  units: readonly HeldUnits[],
): Promise<Held[]> {
  const departures = departuresOf(units, await lockHeld(tx, orderId));
  writeDepartures(tx, orderId, departures, actor, now);
  return departures.map(({ lineId, productId, locationId, quantity }) => ({
    ...{ lineId, productId, locationId, quantity },
  }));
}

function departuresOf(units: readonly HeldUnits[], held: readonly HeldReservation[]): Departure[] {
  const onHand = new Map(held.map((one) => [`${one.productId} ${one.locationId}`, one.onHand]));
  return takeFromHeld(units, held).map(({ held: from, quantity }) => {
    const { id: reservationId, lineId, productId, locationId } = from;
    const level = `${productId} ${locationId}`;
    const onHandAfter = (onHand.get(level) ?? 0) - quantity;
    onHand.set(level, onHandAfter);
    const departure = { reservationId, lineId, productId, locationId, quantity, onHandAfter };
    return { movementId: newId(), ...departure };
  });
}
