import type { Uuid } from "../../../platform/context.ts";
import type { HeldReservation } from "./held-store.ts";

/** Units of one line that an order holds; of one location, or of whichever. */
export interface HeldUnits {
  lineId: Uuid;
  quantity: number;
  locationId?: Uuid | undefined;
}

/** Units of one reservation. */
export interface TakenUnits {
  held: HeldReservation;
  quantity: number;
}

/** Which reservations units come from, never more than is held: whoever asks has checked that the lines have them. */
export function takeFromHeld(
  units: readonly HeldUnits[],
  reservations: readonly HeldReservation[],
): TakenUnits[] {
  const left = new Map(reservations.map(({ id, quantity }) => [id, quantity]));
  const taken = new Map<Uuid, TakenUnits>();
  // Those that say where come first: the others take what is left.
  const said = units.toSorted((one, other) => Number(!one.locationId) - Number(!other.locationId));
  for (const { lineId, quantity, locationId } of said) {
    let wanted = quantity;
    for (const held of reservations) {
      if (held.lineId !== lineId || (locationId && held.locationId !== locationId)) continue;
      const some = Math.min(wanted, left.get(held.id) ?? 0);
      if (some === 0) continue;
      left.set(held.id, (left.get(held.id) ?? 0) - some);
      taken.set(held.id, { held, quantity: (taken.get(held.id)?.quantity ?? 0) + some });
      wanted -= some;
    }
    // The conservation law allocated = sum of live reservations was broken: nothing may be written.
    if (wanted > 0) throw new Error(`line ${lineId} holds ${wanted} units less than ${quantity}`);
  }
  return [...taken.values()];
}
