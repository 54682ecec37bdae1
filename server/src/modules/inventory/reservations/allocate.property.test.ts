import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, type Allocation, type Demand, type Level } from "./allocate.ts";

const rules = ["priority", "most_stock", "fewest_splits"] as const;
const productIds = ["tea", "coffee", "cocoa"];

const levelsOver = (locations: number) =>
  fc
    .uniqueArray(
      fc.record({
        productId: fc.constantFrom(...productIds),
        location: fc.nat({ max: locations - 1 }),
        available: fc.nat({ max: 9 }),
      }),
      {
        selector: ({ productId, location }) => `${productId} ${location}`,
        maxLength: 3 * locations,
      },
    )
    // Some locations share a priority: their ids decide then.
    .map((levels) =>
      levels.map(({ productId, location, available }): Level => ({
        ...{ productId, locationId: `at-${String(location).padStart(2, "0")}`, available },
        priority: location % 4,
      })),
    );

const demands = fc
  .array(
    fc.record({
      productId: fc.constantFrom(...productIds),
      quantity: fc.integer({ min: 1, max: 14 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) =>
    lines.map((line, index): Demand => ({ ...line, lineId: `line-${index}`, sku: line.productId })),
  );

const backorderable = fc.subarray(productIds).map((ids) => new Set(ids));

describe.each(rules)("by the rule %s", (rule) => {
  const cases = fc.record({ levels: levelsOver(6), demands, backorderable });

  test("nothing is short, and each line gets its units; or what is short is named, and no line gets any", () => {
    fc.assert(
      fc.property(cases, ({ levels, demands: lines, backorderable: waiting }) => {
        const result = allocate(lines, levels, { rule, backorderable: waiting });
        const short = productIds.filter(
          (id) => !waiting.has(id) && wantedOf(id, lines) > availableOf(id, levels),
        );
        expect([...new Set(result.shortages.map(({ sku }) => sku))].toSorted()).toEqual(short.toSorted()); // prettier-ignore
        // All or nothing: a line that is short leaves the others without, too.
        expect(short.length === 0 || result.allocations.length + result.backordered.size === 0).toBe(true); // prettier-ignore
        if (short.length > 0) return;
        for (const { lineId, quantity } of lines) {
          const got = unitsOf(result.allocations, (one) => one.lineId === lineId);
          expect(got + (result.backordered.get(lineId) ?? 0)).toBe(quantity);
        }
        for (const id of productIds) {
          const taken = unitsOf(result.allocations, (one) => one.productId === id);
          // What waits, waits only because there is no more.
          expect(taken).toBe(Math.min(wantedOf(id, lines), availableOf(id, levels)));
        }
      }),
    );
  });

  test("no level gives more than it has, and each line takes from a level once", () => {
    fc.assert(
      fc.property(cases, ({ levels, demands: lines }) => {
        const { allocations } = allocate(lines, levels, { rule, backorderable: everything });
        for (const { productId, locationId, available } of levels) {
          const taken = unitsOf(allocations, isAt(productId, locationId));
          expect(taken).toBeLessThanOrEqual(available);
        }
        const keys = allocations.map(({ lineId, locationId }) => `${lineId} ${locationId}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(allocations.every(({ quantity }) => quantity > 0)).toBe(true);
      }),
    );
  });

  test("the answer does not depend on the order in which levels were read", () => {
    const shuffled = cases.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.shuffledSubarray(one.levels, { minLength: one.levels.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const terms = { rule, backorderable: one.backorderable };
        expect(allocate(one.demands, other, terms)).toEqual(allocate(one.demands, one.levels, terms)); // prettier-ignore
      }),
    );
  });
});

test("by priority, a location gives nothing while one before it has any left", () => {
  fc.assert(
    fc.property(levelsOver(6), demands, (levels, lines) => {
      const { allocations } = allocate(lines, levels, { rule: "priority", backorderable: everything }); // prettier-ignore
      for (const used of levels.filter((level) => takenFrom(level, allocations) > 0)) {
        const before = levels.filter(
          (one) => one.productId === used.productId && one.priority < used.priority,
        );
        for (const level of before) expect(takenFrom(level, allocations)).toBe(level.available);
      }
    }),
  );
});

test("by most stock, a line takes from the location that has most of it, then from the next", () => {
  fc.assert(
    fc.property(levelsOver(6), demands, (levels, lines) => {
      const [line] = lines;
      if (!line) return;
      const { allocations } = allocate([line], levels, { rule: "most_stock", backorderable: everything }); // prettier-ignore
      const ofProduct = levels.filter(({ productId }) => productId === line.productId);
      for (const used of ofProduct.filter((level) => takenFrom(level, allocations) > 0)) {
        const fuller = ofProduct.filter(({ available }) => available > used.available);
        for (const level of fuller) expect(takenFrom(level, allocations)).toBe(level.available);
      }
    }),
  );
});

test("by fewest splits, no other choice of locations is smaller", () => {
  fc.assert(
    fc.property(levelsOver(7), demands, (levels, lines) => {
      const { allocations } = allocate(lines, levels, { rule: "fewest_splits", backorderable: everything }); // prettier-ignore
      expect(locationsOf(allocations).length).toBe(smallestChoice(levels, lines));
    }),
    { numRuns: 300 },
  );
});

test("by fewest splits over many locations, one that has it all is found", () => {
  fc.assert(
    fc.property(levelsOver(20), demands, fc.nat({ max: 19 }), (levels, lines, lucky) => {
      const locationId = `everything-${lucky}`;
      const whole = productIds.map((id) => ({ productId: id, locationId, available: wantedOf(id, lines), priority: 5 })); // prettier-ignore
      const { allocations } = allocate(lines, [...levels, ...whole], { rule: "fewest_splits", backorderable: new Set() }); // prettier-ignore
      expect(locationsOf(allocations)).toHaveLength(1);
    }),
  );
});

const everything: ReadonlySet<string> = new Set(productIds);

const isAt = (productId: string, locationId: string) => (one: Allocation) =>
  one.productId === productId && one.locationId === locationId;

const unitsOf = (allocations: Allocation[], matches: (one: Allocation) => boolean) =>
  allocations.filter(matches).reduce((sum, { quantity }) => sum + quantity, 0);

const takenFrom = ({ productId, locationId }: Level, allocations: Allocation[]) =>
  unitsOf(allocations, isAt(productId, locationId));

const locationsOf = (allocations: Allocation[]) => [
  ...new Set(allocations.map(({ locationId }) => locationId)),
];

const wantedOf = (id: string, lines: Demand[]) =>
  lines.reduce((sum, { productId, quantity }) => (productId === id ? sum + quantity : sum), 0);

const availableOf = (id: string, levels: Level[]) =>
  levels.reduce((sum, { productId, available }) => (productId === id ? sum + available : sum), 0);

/** Tries all of them, by the bits of a number. */
function smallestChoice(levels: Level[], lines: Demand[]): number {
  const locations = [...new Set(levels.map(({ locationId }) => locationId))];
  let smallest = locations.length;
  for (let bits = 0; bits < 2 ** locations.length; bits += 1) {
    const chosen = locations.filter((_, index) => (bits >> index) % 2 === 1);
    const within = levels.filter(({ locationId }) => chosen.includes(locationId));
    const suffices = productIds.every(
      (id) => availableOf(id, within) >= Math.min(wantedOf(id, lines), availableOf(id, levels)),
    );
    if (suffices) smallest = Math.min(smallest, chosen.length);
  }
  return smallest;
}
