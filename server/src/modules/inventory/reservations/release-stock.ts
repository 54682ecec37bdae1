import type { Uuid, Work } from "../../../platform/context.ts";
import { lockHeld } from "./held-store.ts";
import { endReservations, writeRelease } from "./reservation-store.ts";
import { takeFromHeld, type HeldUnits } from "./take-from-held.ts";

/** Gives back what an order still holds. Answers the products of which there is more now. */
export function releaseOfOrder(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
): Promise<Uuid[]> {
  return endReservations(tx, orderId, "released", now);
}

/** The same, because its time is over. */
export function expireOfOrder(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
): Promise<Uuid[]> {
  return endReservations(tx, orderId, "expired", now);
}

/**
 * Gives back some of what lines hold: what was reserved last goes first. Answers the products of which there is more
 * now. The caller has locked the order and checked that the lines have so many units allocated.
 */
export async function releaseUnits(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
  units: readonly HeldUnits[],
): Promise<Uuid[]> {
  const wanted = units.filter(({ quantity }) => quantity > 0);
  if (wanted.length === 0) return [];
  const held = await lockHeld(tx, orderId);
  const lastFirst = held.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const given = takeFromHeld(wanted, lastFirst).map(({ held: from, quantity }) => ({
    reservationId: from.id,
    productId: from.productId,
    locationId: from.locationId,
    quantity,
  }));
  writeRelease(tx, given, now);
  return [...new Set(given.map(({ productId }) => productId))];
}
