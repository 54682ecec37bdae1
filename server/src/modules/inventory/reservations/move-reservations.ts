import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import type { Level } from "./allocate.ts";
import { lockHeld, type HeldReservation } from "./held-store.ts";
import { lockLevelsOf } from "./level-store.ts";
import { writeRelease, writeReservations } from "./reservation-store.ts";
import { outOfStock, type Reservation } from "./reserve-stock.ts";
import { findProductsById } from "./sellable-store.ts";
import { takeFromHeld } from "./take-from-held.ts";

/** Units of a line that another location is to keep. */
export interface ReservationMove {
  lineId: Uuid;
  productId: Uuid;
  fromLocationId: Uuid;
  toLocationId: Uuid;
  quantity: number;
}

/**
 * Lets other locations keep what an order holds, all or nothing. The caller has locked the order and checked that the
 * lines hold so many units there.
 *
 * @throws out_of_stock, when a location has not enough that is free
 */
export async function moveReservations(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
  moves: readonly ReservationMove[],
): Promise<void> {
  if (moves.length === 0) return;
  const ids = moves.map(({ productId }) => productId);
  // All levels of the products first, in their one order: those of the new locations are among them.
  const [{ levels }, held, products] = await Promise.all([
    lockLevelsOf(tx, ids),
    lockHeld(tx, orderId),
    findProductsById(tx, ids),
  ]);
  const skuOf = (id: Uuid) => products.find((product) => product.id === id)?.sku ?? "";
  refuseShortages(moves, levels, skuOf);
  const left = held.map((one) => ({ ...one }));
  for (const move of moves) moveOne({ tx, now }, orderId, move, left);
}

function moveOne(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
  { lineId, fromLocationId, toLocationId, quantity }: ReservationMove,
  left: HeldReservation[],
): void {
  const taken = takeFromHeld([{ lineId, quantity, locationId: fromLocationId }], left);
  for (const { held, quantity: units } of taken) {
    const { id: reservationId, productId, locationId, expiresAt } = held;
    held.quantity -= units;
    const moved: Reservation = { id: newId(), lineId, productId, locationId: toLocationId, quantity: units }; // prettier-ignore
    writeRelease(tx, [{ reservationId, productId, locationId, quantity: units }], now);
    writeReservations(tx, orderId, [moved], { expiresAt, now });
  }
}

function refuseShortages(
  moves: readonly ReservationMove[],
  levels: readonly Level[],
  skuOf: (id: Uuid) => string,
): void {
  const wanted = new Map<string, { productId: Uuid; requested: number; available: number }>();
  for (const { productId, toLocationId, quantity } of moves) {
    const key = `${productId} ${toLocationId}`;
    const level = levels.find(
      (one) => one.productId === productId && one.locationId === toLocationId,
    );
    const requested = (wanted.get(key)?.requested ?? 0) + quantity;
    wanted.set(key, { productId, requested, available: level?.available ?? 0 });
  }
  const short = [...wanted.values()].filter(({ requested, available }) => requested > available);
  if (short.length === 0) return;
  throw outOfStock(short.map(({ productId, ...units }) => ({ sku: skuOf(productId), ...units })));
}
