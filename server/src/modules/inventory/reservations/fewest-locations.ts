import type { Uuid } from "../../../platform/context.ts";
import type { Demand, Level } from "./allocate.ts";

/** Up to so many locations every choice is tried, 4,096 of them; beyond, the best next location is taken each time. */
const mostTried = 12;

/**
 * The fewest locations that together have all that can be had of the demands. `levels` come by priority: among choices
 * of one size, that of the first locations wins.
 */
export function fewestLocations(
  demands: readonly Demand[],
  levels: readonly Level[],
): ReadonlySet<Uuid> {
  const wanted = attainable(demands, levels);
  const ofWanted = levels.filter(({ productId }) => wanted.has(productId));
  const locations = [...new Set(ofWanted.map(({ locationId }) => locationId))];
  if (locations.length > mostTried) return oneAfterTheOther(wanted, ofWanted, locations);
  for (let size = 0; size < locations.length; size += 1) {
    for (const chosen of choicesOf(locations, size)) {
      if (suffices(new Set(chosen), wanted, ofWanted)) return new Set(chosen);
    }
  }
  return new Set(locations);
}

/** Units of each product that are wanted and there. */
function attainable(demands: readonly Demand[], levels: readonly Level[]): Map<Uuid, number> {
  const wanted = new Map<Uuid, number>();
  for (const { productId, quantity } of demands) {
    wanted.set(productId, (wanted.get(productId) ?? 0) + quantity);
  }
  for (const [productId, quantity] of wanted) {
    const there = levels.reduce(
      (sum, level) => sum + (level.productId === productId ? level.available : 0),
      0,
    );
    wanted.set(productId, Math.min(quantity, there));
  }
  return wanted;
}

function suffices(
  chosen: ReadonlySet<Uuid>,
  wanted: ReadonlyMap<Uuid, number>,
  levels: readonly Level[],
): boolean {
  const short = new Map(wanted);
  for (const { productId, locationId, available } of levels) {
    if (chosen.has(locationId)) short.set(productId, (short.get(productId) ?? 0) - available);
  }
  return [...short.values()].every((units) => units <= 0);
}

/** Every choice of `size` items, those of the first items first. */
function* choicesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of items.entries()) {
    for (const rest of choicesOf(items.slice(index + 1), size - 1)) yield [first, ...rest];
  }
}

/** Each time the location that has most of what is still short: not always the fewest, and never far from it. */
function oneAfterTheOther(
  wanted: ReadonlyMap<Uuid, number>,
  levels: readonly Level[],
  locations: readonly Uuid[],
): ReadonlySet<Uuid> {
  const short = new Map(wanted);
  const chosen = new Set<Uuid>();
  while ([...short.values()].some((units) => units > 0)) {
    const unitsAt = (location: Uuid) =>
      levels.reduce(
        (sum, { locationId, productId, available }) =>
          sum + (locationId === location ? Math.min(available, short.get(productId) ?? 0) : 0),
        0,
      );
    const best = locations
      .filter((location) => !chosen.has(location))
      .map((location) => ({ location, units: unitsAt(location) }))
      .reduce((most, one) => (one.units > most.units ? one : most));
    chosen.add(best.location);
    for (const { locationId, productId, available } of levels) {
      if (locationId !== best.location) continue;
      short.set(productId, Math.max(0, (short.get(productId) ?? 0) - available));
    }
  }
  return chosen;
}
