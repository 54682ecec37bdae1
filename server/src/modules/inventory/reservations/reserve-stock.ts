import type { Shortage } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { problem, type ProblemError } from "../../../platform/problems.ts";
import { announceLow } from "../stock/announce-stock.ts";
import { allocate, type Allocation, type Demand } from "./allocate.ts";
import type { LockedStock } from "./level-store.ts";
import { writeReservations } from "./reservation-store.ts";
import type { SellableProduct } from "./sellable-store.ts";

/** Stock of one location promised to one line. */
export type Reservation = Allocation & { id: Uuid };

/** What to reserve for an order. */
export interface StockPlan {
  reservations: readonly Reservation[];
  /** Units that have to wait for stock, by the line's id; a line that gets all it wants is not in it. */
  backordered: ReadonlyMap<Uuid, number>;
  /** Products of which fewer are left then than is well. */
  runningLow: readonly Uuid[];
}

/** Whether more of a product may be ordered than there is. */
type Backorderable = Pick<SellableProduct, "id" | "allowBackorder">;

/**
 * What to reserve for an order's lines from stock that this transaction has locked: by the tenant's rule, all or
 * nothing. What is short of products that allow it is backordered instead; without `products`, none does.
 *
 * @throws out_of_stock, with every short SKU and what is available of it
 */
export function planReservations(
  demands: readonly Demand[],
  { levels, rule, lowAt }: LockedStock,
  products: readonly Backorderable[] = [],
): StockPlan {
  const allowing = products.filter(({ allowBackorder }) => allowBackorder);
  const backorderable = new Set(allowing.map(({ id }) => id));
  const { allocations, backordered, shortages } = allocate(demands, levels, {
    rule,
    backorderable,
  });
  if (shortages.length > 0) throw outOfStock(shortages);
  const reservations = allocations.map((allocation) => ({ id: newId(), ...allocation }));
  return { reservations, backordered, runningLow: crossingLow(allocations, levels, lowAt) };
}

/** Keeps what was planned. `expiresAt` is until when the order may hold it, if that is bounded. */
export function insertReservations(
  work: Pick<Work, "tx" | "now">,
  orderId: Uuid,
  { reservations, runningLow }: StockPlan,
  { expiresAt = null }: { expiresAt?: Date | null } = {},
): void {
  if (reservations.length === 0) return;
  writeReservations(work.tx, orderId, reservations, { expiresAt, now: work.now });
  for (const productId of runningLow) announceLow(work, productId);
}

/** Every level of these products is locked, so what is left of them is exact. */
function crossingLow(
  allocations: readonly Allocation[],
  levels: LockedStock["levels"],
  lowAt: LockedStock["lowAt"],
): Uuid[] {
  return [...lowAt].flatMap(([productId, low]) => {
    const before = unitsOf(productId, levels, ({ available }) => available);
    const after = before - unitsOf(productId, allocations, ({ quantity }) => quantity);
    return before >= low && after < low ? [productId] : [];
  });
}

function unitsOf<T extends { productId: Uuid }>(
  productId: Uuid,
  rows: readonly T[],
  units: (row: T) => number,
): number {
  return rows.reduce((sum, row) => (row.productId === productId ? sum + units(row) : sum), 0);
}

export function outOfStock(shortages: Shortage[]): ProblemError {
  const told = shortages
    .map(({ sku, requested, available }) => `${sku} (${requested} wanted, ${available} available)`)
    .join(", ");
  return problem("out_of_stock", {
    detail: `Not enough of ${told}. Nothing was reserved.`,
    shortages,
  });
}
