import type { Uuid } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import { allocate, type Allocation, type Demand, type Level } from "./allocate.ts";

/** Stock of one location promised to one line. */
export type Reservation = Allocation & { id: Uuid };

/**
 * What to reserve for an order's lines from levels that this transaction has locked, all or nothing.
 *
 * @throws out_of_stock, with every short SKU and what is available of it
 */
export function planReservations(
  demands: readonly Demand[],
  levels: readonly Level[],
): Reservation[] {
  const { allocations, shortages } = allocate(demands, levels);
  if (shortages.length > 0) {
    const told = shortages
      .map(
        ({ sku, requested, available }) => `${sku} (${requested} wanted, ${available} available)`,
      )
      .join(", ");
    throw problem("out_of_stock", {
      detail: `Not enough of ${told}. Nothing was reserved.`,
      shortages,
    });
  }
  return allocations.map((allocation) => ({ id: newId(), ...allocation }));
}
