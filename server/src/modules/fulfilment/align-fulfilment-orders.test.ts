import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignFulfilmentOrders, type HeldUnits } from "./align-fulfilment-orders.ts";
import {
  isOpen,
  statusOf,
  unitsThat,
  withLines,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
} from "./fulfilment-order.ts";

const day = new Date("2026-11-22T00:00:00Z");
const names = { sku: "TEA", title: "Tea" };

function fulfilmentOrder(
  id: string,
  locationId: string,
  lines: Partial<FulfilmentLineRecord>[] = [],
): FulfilmentOrderRecord {
  const begun: FulfilmentOrderRecord = {
    ...{ id, version: 1, orderId: "order", orderNumber: 1, locationId, status: "open", lines: [] },
    ...{ cancelReason: null, mergedIntoId: null, queuedAt: day, createdAt: day, updatedAt: day },
  };
  const whole = lines.map((line) => ({ lineId: "a", ...names, quantity: 0, picked: 0, packed: 0, shipped: 0, ...line })); // prettier-ignore
  return whole.length > 0 ? withLines(begun, whole) : begun;
}

const hold = (lineId: string, locationId: string, quantity: number): HeldUnits => ({ lineId, locationId, quantity, ...names }); // prettier-ignore
const begin = (locationId: string) => fulfilmentOrder(`new at ${locationId}`, locationId);
const align = (existing: FulfilmentOrderRecord[], held: HeldUnits[]) => alignFulfilmentOrders(existing, held, begin); // prettier-ignore
const told = ({ fulfilmentOrders }: ReturnType<typeof align>) =>
  fulfilmentOrders.map(({ id, status, lines }) => [id, status, lines.map((line) => [line.lineId, line.quantity, line.picked, line.packed, line.shipped])]); // prettier-ignore

describe("units that are held", () => {
  test("wait in one fulfilment order a location", () => {
    const aligned = align(
      [],
      [hold("a", "north", 2), hold("b", "north", 1), hold("a", "south", 3)],
    );
    expect(told(aligned)).toEqual([
      ["new at north", "open", [["a", 2, 0, 0, 0], ["b", 1, 0, 0, 0]]],
      ["new at south", "open", [["a", 3, 0, 0, 0]]],
    ]); // prettier-ignore
  });

  test("join what is being picked there, and not what is packed", () => {
    const packed = fulfilmentOrder("one", "north", [{ quantity: 2, picked: 2, packed: 2 }]);
    const begun = fulfilmentOrder("two", "north", [{ quantity: 2, picked: 1 }]);
    expect(told(align([packed, begun], [hold("a", "north", 6)]))).toEqual([
      ["one", "packed", [["a", 2, 2, 2, 0]]],
      ["two", "in_progress", [["a", 4, 1, 0, 0]]],
    ]);
    expect(told(align([packed], [hold("a", "north", 3)]))).toEqual([
      ["one", "packed", [["a", 2, 2, 2, 0]]],
      ["new at north", "open", [["a", 1, 0, 0, 0]]],
    ]);
  });

  test("replace what is held no more in the same fulfilment order", () => {
    const one = fulfilmentOrder("one", "north", [{ quantity: 2, picked: 1 }]);
    expect(told(align([one], [hold("b", "north", 2)]))).toEqual([
      ["one", "open", [["b", 2, 0, 0, 0]]],
    ]);
  });
});

describe("units that are held no more", () => {
  test("are taken off what came last: first what nobody has picked, then what is picked", () => {
    const one = fulfilmentOrder("one", "north", [{ quantity: 3, picked: 1 }]);
    const two = fulfilmentOrder("two", "north", [{ quantity: 3, picked: 2 }]);
    expect(told(align([one, two], [hold("a", "north", 4)]))).toEqual([
      ["one", "in_progress", [["a", 2, 1, 0, 0]]],
      ["two", "in_progress", [["a", 2, 2, 0, 0]]],
    ]);
    expect(told(align([one, two], [hold("a", "north", 2)]))).toEqual([
      ["one", "in_progress", [["a", 1, 1, 0, 0]]],
      ["two", "in_progress", [["a", 1, 1, 0, 0]]],
    ]);
  });

  test("are never taken out of a parcel", () => {
    const one = fulfilmentOrder("one", "north", [
      { quantity: 5, picked: 4, packed: 3, shipped: 1 },
    ]);
    const { packedTooMany } = align([one], [hold("a", "north", 1)]);
    expect(packedTooMany).toEqual([{ ...hold("a", "north", 1) }]);
    expect(align([one], [hold("a", "north", 2)]).packedTooMany).toEqual([]);
  });

  test("leave what has been shipped of it, or a cancelled one with its figures", () => {
    const sent = fulfilmentOrder("one", "north", [
      { quantity: 3, picked: 2, packed: 2, shipped: 2 },
    ]);
    const begun = fulfilmentOrder("two", "south", [{ quantity: 3, picked: 2 }, { lineId: "b", quantity: 1 }]); // prettier-ignore
    expect(told(align([sent, begun], []))).toEqual([
      ["one", "shipped", [["a", 2, 2, 2, 2]]],
      ["two", "cancelled", [["a", 3, 2, 0, 0], ["b", 1, 0, 0, 0]]],
    ]); // prettier-ignore
  });
});

describe("whatever there is, and whatever is held,", () => {
  const places = fc.constantFrom("north", "south");
  const lineIds = fc.constantFrom("a", "b", "c");
  const line = fc
    .tuple(lineIds, fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
    .map(([lineId, shipped, packed, picked, rest]) => ({
      ...{ lineId, ...names, shipped, packed: shipped + packed },
      ...{ picked: shipped + packed + picked, quantity: shipped + packed + picked + rest },
    }))
    .filter(({ quantity }) => quantity > 0);
  const existing = fc
    .array(
      fc.tuple(
        places,
        fc.uniqueArray(line, { selector: ({ lineId }) => lineId, minLength: 1, maxLength: 3 }),
        fc.nat(5),
      ),
      { maxLength: 4 },
    ) // prettier-ignore
    .map((rows) =>
      rows.map(([place, lines, chance], index) => {
        const order = fulfilmentOrder(`${index}`, place, lines);
        return chance === 0 ? { ...order, status: "cancelled" as const } : order;
      }),
    );
  const held = fc
    .uniqueArray(fc.tuple(lineIds, places, fc.integer({ min: 1, max: 15 })), {
      selector: ([lineId, place]) => `${lineId} ${place}`,
    }) // prettier-ignore
    .map((rows) => rows.map(([lineId, place, quantity]) => hold(lineId, place, quantity)));
  const property = (holds: (before: FulfilmentOrderRecord[], kept: HeldUnits[], after: ReturnType<typeof align>) => void) => // prettier-ignore
    fc.assert(fc.property(existing, held, (before, kept) => holds(before, kept, align(before, kept))), { numRuns: 500 }); // prettier-ignore
  const openUnits = (orders: FulfilmentOrderRecord[], lineId: string, place: string) =>
    orders
      .filter((order) => isOpen(order) && order.locationId === place)
      .reduce((sum, { lines }) => sum + unitsThat(lines.filter((one) => one.lineId === lineId), "here"), 0); // prettier-ignore

  test("open fulfilment orders have exactly what is held, but for parcels that are told", () => {
    property((_, kept, { fulfilmentOrders, packedTooMany }) => {
      for (const lineId of ["a", "b", "c"]) {
        for (const place of ["north", "south"]) {
          const wanted = [...kept, ...packedTooMany]
            .filter((one) => one.lineId === lineId && one.locationId === place)
            .reduce((sum, { quantity }) => sum + quantity, 0);
          expect(openUnits(fulfilmentOrders, lineId, place)).toBe(wanted);
        }
      }
    });
  });

  test("picked, packed and shipped stay in turn, and the status follows from them", () => {
    property((_, __, { fulfilmentOrders }) => {
      for (const { lines, status } of fulfilmentOrders) {
        for (const { quantity, picked, packed, shipped } of lines) {
          expect([0, shipped, packed, picked, quantity]).toEqual([0, shipped, packed, picked, quantity].toSorted((one, other) => one - other)); // prettier-ignore
          expect(quantity).toBeGreaterThan(0);
        }
        expect(["cancelled", statusOf(lines)]).toContain(status);
      }
    });
  });

  test("nothing packed or shipped changes, and nothing that is closed", () => {
    property((before, _, { fulfilmentOrders }) => {
      for (const order of before) {
        const after = fulfilmentOrders.find(({ id }) => id === order.id);
        expect(isOpen(order) || isDeepStrictEqual(after, order)).toBe(true);
        for (const state of ["packed", "shipped"] as const) {
          expect(unitsThat(after?.lines ?? [], (one) => one[state])).toBe(unitsThat(order.lines, (one) => one[state])); // prettier-ignore
        }
      }
    });
  });

  test("aligning again changes nothing", () => {
    property((_, kept, { fulfilmentOrders, packedTooMany }) => {
      const again = align(fulfilmentOrders, kept);
      expect(new Set(again.packedTooMany)).toEqual(new Set(packedTooMany));
      expect(new Set(told(again))).toEqual(new Set(told({ fulfilmentOrders, packedTooMany })));
    });
  });
});
