import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OrderRecord } from "../orders/index.ts";
import { moneyOfLines, totalsOf } from "../pricing/index.ts";
import { creditOfReturn, divide, worth } from "./creditable.ts";
import type { ReturnRecord } from "./return.ts";

interface Sold {
  quantity: number;
  unitPrice: number;
  discount: number;
  tax: number;
}

/** An order of lines a, b, c... with a discount on the whole of it. */
function orderOf(sold: Sold[], discount = 0, pricesIncludeTax = false): OrderRecord {
  const lines = sold.map((line, index) => ({
    ...line,
    id: "abcdefgh".charAt(index),
    total: line.quantity * line.unitPrice - line.discount,
    taxCategory: "standard",
  }));
  const plain = { label: "", rate: null, returnId: null };
  const tax = sold.reduce((sum, line) => sum + line.tax, 0);
  const charges = [
    { ...plain, id: "1", type: "discount" as const, amount: -discount, included: false },
    { ...plain, id: "2", type: "tax" as const, amount: tax, included: pricesIncludeTax },
  ];
  // Only what prices and credits look at.
  return {
    lines,
    charges,
    pricesIncludeTax,
    ...totalsOf(lines, charges),
  } as unknown as OrderRecord;
}

function returned(units: number[], credited: number[] = []): Pick<ReturnRecord, "lines"> {
  const counts = { reason: null, cancelled: 0, restocked: 0, damaged: 0, discarded: 0 };
  return {
    lines: units.map((received, index) => ({
      ...{ lineId: "abcdefgh".charAt(index), sku: "TEA", title: "Tea", ...counts },
      ...{ quantity: received, received, credited: credited[index] ?? 0, creditedAmount: 0 },
    })),
  };
}

const nothingYet = { units: new Map<string, number>(), money: new Map<string, number>() };
const plainLine = { quantity: 3, unitPrice: 1000, discount: 0, tax: 0 };

describe("what came back is worth", () => {
  test("its share of the line, of the discounts and of the tax", () => {
    const order = orderOf([{ quantity: 4, unitPrice: 1000, discount: 400, tax: 684 }], 360);
    expect(creditOfReturn(returned([1]), order, nothingYet)).toEqual([
      { lineId: "a", units: 1, amount: (3600 - 360 + 684) / 4 },
    ]);
  });

  test("no tax on top where prices include it", () => {
    const order = orderOf([{ ...plainLine, tax: 479 }], 0, true);
    expect(worth(creditOfReturn(returned([3]), order, nothingYet))).toBe(3000);
  });

  test("nothing for units that are credited", () => {
    expect(creditOfReturn(returned([2], [2]), orderOf([plainLine]), nothingYet)).toEqual([]);
  });

  test("no more than goodwill has left of the line", () => {
    const money = new Map([["a", 2500]]);
    const parts = creditOfReturn(returned([1]), orderOf([plainLine]), { ...nothingYet, money });
    expect(worth(parts)).toBe(500);
  });

  test("no more than goodwill has left of the order", () => {
    const order = { ...orderOf([plainLine, plainLine]), total: 1001 };
    const parts = creditOfReturn(returned([3, 1]), order, nothingYet);
    expect(parts.map(({ amount }) => amount)).toEqual([751, 250]);
  });
});

test("a lower amount is divided by what each line is worth, to the last unit of money", () => {
  const parts = creditOfReturn(returned([2, 1]), orderOf([plainLine, plainLine]), nothingYet);
  expect(divide(100, parts).map(({ amount }) => amount)).toEqual([67, 33]);
  expect(divide(0, parts).map(({ amount }) => amount)).toEqual([0, 0]);
});

test("all units together give back exactly what the lines cost, in whatever portions they come", () => {
  const amount = fc.integer({ min: 0, max: 99_999 });
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    unitPrice: amount,
    discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
    tax: amount,
  });
  const portions = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), portions, (drawn, sizes) => {
      const sold = drawn.map(({ discountShare, ...rest }) => ({
        ...rest,
        discount: Math.floor(rest.quantity * rest.unitPrice * discountShare),
      }));
      const whole = orderOf(sold);
      const order = orderOf(sold, Math.floor(whole.subtotal - whole.discountTotal) >> 2);
      const cost = moneyOfLines(order.lines, order.charges, order).reduce((a, b) => a + b, 0);
      const [units, money] = [new Map<string, number>(), new Map<string, number>()];
      let left = sold.map(({ quantity }) => quantity);
      let given = 0;
      for (const size of sizes) {
        const now = left.map((count) => Math.min(size, count));
        left = left.map((count, index) => count - (now[index] ?? 0));
        const credit = creditOfReturn(returned(now), { ...order, total: order.total - given }, { units, money }); // prettier-ignore
        for (const part of credit) {
          expect(part.amount).toBeGreaterThanOrEqual(0);
          units.set(part.lineId, (units.get(part.lineId) ?? 0) + part.units);
          money.set(part.lineId, (money.get(part.lineId) ?? 0) + part.amount);
        }
        given += worth(credit);
      }
      expect(left.every((count) => count === 0)).toBe(true);
      expect(given).toBe(cost);
    }),
  );
});
