import type { AllocationRule, Shortage } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { fewestLocations } from "./fewest-locations.ts";

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

export interface AllocationTerms {
  rule: AllocationRule;
  /** Products of which orders may have more than there is. */
  backorderable: ReadonlySet<Uuid>;
}

export interface AllocationResult {
  allocations: Allocation[];
  /** Units of each line that have to wait, by the line's id; lines that get all they want are not in it. */
  backordered: Map<Uuid, number>;
  /** What is short and cannot wait. If there is any, nothing is allocated. */
  shortages: Shortage[];
}

/**
 * Takes what is asked for from the locations in the order that the tenant's rule gives them, in one pass over levels
 * that go down as they are used. All or nothing, but for products that may be ordered without stock: when anything else
 * is short, every shortage is named and nothing is allocated.
 */
export function allocate(
  demands: readonly Demand[],
  levels: readonly Level[],
  { rule, backorderable }: AllocationTerms,
): AllocationResult {
  const left = levels
    .filter(({ available }) => available > 0)
    .map((level) => ({ ...level }))
    .toSorted(byPriority);
  const chosen = rule === "fewest_splits" ? fewestLocations(demands, left) : undefined;
  const usable = chosen ? left.filter(({ locationId }) => chosen.has(locationId)) : left;
  const result: AllocationResult = { allocations: [], backordered: new Map(), shortages: [] };
  for (const demand of demands) {
    const ofProduct = usable.filter(({ productId }) => productId === demand.productId);
    const available = ofProduct.reduce((sum, level) => sum + level.available, 0);
    take(demand, inOrderOf(rule, ofProduct, Math.min(demand.quantity, available)), result);
    if (available >= demand.quantity) continue;
    if (backorderable.has(demand.productId)) {
      result.backordered.set(demand.lineId, demand.quantity - available);
    } else {
      result.shortages.push({ sku: demand.sku, requested: demand.quantity, available });
    }
  }
  if (result.shortages.length === 0) return result;
  return { allocations: [], backordered: new Map(), shortages: result.shortages };
}

/** Takes units off the levels, from one after the other. */
function take({ lineId, productId, quantity }: Demand, levels: Level[], result: AllocationResult) {
  let wanted = quantity;
  for (const level of levels) {
    const taken = Math.min(wanted, level.available);
    if (taken === 0) continue;
    result.allocations.push({ lineId, productId, locationId: level.locationId, quantity: taken });
    level.available -= taken;
    wanted -= taken;
  }
}

/** The same levels in the order in which a line takes from them; `levels` come by priority, which settles ties. */
function inOrderOf(rule: AllocationRule, levels: Level[], quantity: number): Level[] {
  if (rule === "priority") return levels;
  const whole = (level: Level) => (level.available >= quantity ? 0 : 1);
  return levels.toSorted((one, other) =>
    rule === "fewest_splits" && (whole(one) === 0 || whole(other) === 0)
      ? whole(one) - whole(other)
      : other.available - one.available,
  );
}

/** By the id where priorities are equal, so that the same stock is always taken from the same place. */
function byPriority(one: Level, other: Level): number {
  return one.priority - other.priority || (one.locationId < other.locationId ? -1 : 1);
}
