import { actorColumns } from "../../../platform/actor.ts";
import type { Context, Uuid } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import {
  lockHeld,
  writeDepartures,
  type Departure,
  type HeldReservation,
} from "./reservation-store.ts";

/** Units of one line that leave. */
export interface LeavingUnits {
  lineId: Uuid;
  quantity: number;
}

/** Takes shipped units off the stock they were reserved from. The caller has checked that the lines have them allocated. */
export async function shipStock(
  { tx, now, caller }: Pick<Context, "tx" | "now" | "caller">,
  orderId: Uuid,
  units: readonly LeavingUnits[],
): Promise<void> {
  const held = await lockHeld(tx, orderId);
  writeDepartures(tx, orderId, departuresOf(units, held), actorColumns(caller), now);
}

function departuresOf(
  units: readonly LeavingUnits[],
  held: readonly HeldReservation[],
): Departure[] {
  const departures: Departure[] = [];
  const onHand = new Map(held.map((one) => [`${one.productId} ${one.locationId}`, one.onHand]));
  for (const { lineId, quantity } of units) {
    let left = quantity;
    for (const one of held.filter((reservation) => reservation.lineId === lineId)) {
      const taken = Math.min(left, one.quantity);
      if (taken === 0) break;
      const level = `${one.productId} ${one.locationId}`;
      const onHandAfter = (onHand.get(level) ?? 0) - taken;
      onHand.set(level, onHandAfter);
      left -= taken;
      const { productId, locationId } = one;
      departures.push({
        movementId: newId(),
        reservationId: one.id,
        productId,
        locationId,
        quantity: taken,
        onHandAfter,
      });
    }
    // The conservation law allocated = sum of live reservations was broken: nothing may be written.
    if (left > 0)
      throw new Error(`line ${lineId} has ${left} units allocated without a reservation`);
  }
  return departures;
}
