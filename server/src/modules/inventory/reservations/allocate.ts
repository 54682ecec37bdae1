import type { Shortage } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";

/** What a line asks for. */
export interface Demand {
  lineId: Uuid;
  productId: Uuid;
  sku: string;
  quantity: number;
}

/** What a location has of a product, as it was locked. */
export interface Level {
  productId: Uuid;
  locationId: Uuid;
  available: number;
  priority: number;
}

/** Units of a line that are taken from one location. */
export interface Allocation {
  lineId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
}

export type AllocationResult =
  | { allocations: Allocation[]; shortages: [] }
  | { allocations: []; shortages: Shortage[] };

/**
 * Takes what is asked for from the locations in their order of priority, in one pass over levels that go down as they
 * are used. All or nothing: when anything is short, every shortage is named and nothing is allocated.
 */
export function allocate(demands: readonly Demand[], levels: readonly Level[]): AllocationResult {
  const left = levels
    .map((level) => ({ ...level }))
    .sort((one, other) => one.priority - other.priority);
  const allocations: Allocation[] = [];
  const shortages: Shortage[] = [];
  for (const { lineId, productId, sku, quantity } of demands) {
    const ofProduct = left.filter((level) => level.productId === productId && level.available > 0);
    const available = ofProduct.reduce((sum, level) => sum + level.available, 0);
    if (available < quantity) shortages.push({ sku, requested: quantity, available });
    let wanted = quantity;
    for (const level of ofProduct) {
      const taken = Math.min(wanted, level.available);
      if (taken === 0) break;
      allocations.push({ lineId, productId, locationId: level.locationId, quantity: taken });
      level.available -= taken;
      wanted -= taken;
    }
  }
  return shortages.length > 0 ? { allocations: [], shortages } : { allocations, shortages: [] };
}
