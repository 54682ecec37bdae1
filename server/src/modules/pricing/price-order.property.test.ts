import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyOfLines, priceOrder, shareOfUnits, type OrderToPrice } from "./index.ts";

const ppm = fc.integer({ min: 0, max: 1_000_000 });
const amount = fc.integer({ min: 0, max: 1_000_000_000 });
const discount = fc.oneof(
  ppm.map((percentage) => ({ percentage, fixed: null })),
  amount.map((fixed) => ({ percentage: null, fixed })),
);
const kinds = ["standard", "reduced", "food"];
const rates = fc
  .uniqueArray(fc.constantFrom("City", "County", "State", "VAT"), { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => ppm.map((rate) => ({ name, rate })))));

const orders: fc.Arbitrary<OrderToPrice> = fc.record({
  pricesIncludeTax: fc.boolean(),
  lines: fc.array(
    fc.record({
      quantity: fc.integer({ min: 0, max: 1_000 }),
      unitPrice: fc.oneof(fc.integer({ min: 0, max: 20 }), amount),
      discounts: fc.array(discount, { maxLength: 3 }),
      taxCategory: fc.constantFrom(...kinds),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  discounts: fc.array(
    discount.map((terms) => ({ ...terms, label: "Discount" })),
    { maxLength: 3 },
  ),
  shipping: fc.option(amount.map((price) => ({ label: "Shipping", amount: price }))),
  fees: fc.array(
    amount.map((price) => ({ label: "Fee", amount: price })),
    { maxLength: 2 },
  ),
  taxes: fc.record({
    categories: fc.record({ standard: rates, reduced: rates, food: rates }),
    shipping: rates,
  }),
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
const holds = (property: (order: OrderToPrice) => void) =>
  fc.assert(fc.property(orders, property), { numRuns: 1_000 });

test("the total is the sum of the lines and of the charges that are not inside the prices", () => {
  holds((order) => {
    const { lines, charges, totals } = priceOrder(order);
    const adding = charges.filter(({ included }) => !included);
    expect(totals.total).toBe(
      sum(lines.map(({ total }) => total)) + sum(adding.map((charge) => charge.amount)),
    );
    expect(totals.taxTotal).toBe(
      sum(charges.filter(({ type }) => type === "tax").map((charge) => charge.amount)),
    );
  });
});

test("nothing is negative but discounts, and every amount is a safe integer", () => {
  holds((order) => {
    const { lines, charges, totals } = priceOrder(order);
    for (const line of lines) {
      expect(sum(line.discounts)).toBe(line.discount);
      for (const figure of [...line.discounts, line.discount, line.total, line.tax]) {
        expect(Number.isSafeInteger(figure) && figure >= 0).toBe(true);
      }
    }
    for (const { type, amount: of } of charges) {
      expect(Number.isSafeInteger(of) && (type === "discount" ? of <= 0 : of >= 0)).toBe(true);
    }
    for (const figure of Object.values(totals)) {
      expect(Number.isSafeInteger(figure) && figure >= 0).toBe(true);
    }
  });
});

test("tax inside the prices adds nothing, and never is more than what it is inside of", () => {
  holds((order) => {
    const taxed = priceOrder({ ...order, pricesIncludeTax: true });
    const untaxed = priceOrder({ ...order, taxes: { categories: {}, shipping: [] } });
    expect(taxed.totals.total).toBe(untaxed.totals.total);
    const money = moneyOfLines(linesOf(order, taxed), taxed.charges, { pricesIncludeTax: true });
    for (const [index, { tax }] of taxed.lines.entries()) {
      expect(tax).toBeLessThanOrEqual(money[index] ?? -1);
    }
    expect(taxed.totals.taxTotal).toBeLessThanOrEqual(taxed.totals.total);
  });
});

test("each tax that is added is within half a minor unit of its rate, however it is split", () => {
  holds((order) => {
    const added = { ...order, pricesIncludeTax: false };
    const { charges, lines } = priceOrder(added);
    const untaxed = moneyOfLines(
      linesOf(order, { lines: lines.map((line) => ({ ...line, tax: 0 })) }),
      charges,
      { pricesIncludeTax: false },
    );
    for (const { type, label, rate, amount: tax } of charges) {
      if (type !== "tax" || rate === null) continue;
      const isIt = (one: { name: string; rate: number }) => one.name === label && one.rate === rate;
      const bases = order.lines.map(({ taxCategory }, index) =>
        order.taxes.categories[taxCategory]?.some(isIt) ? (untaxed[index] ?? 0) : 0,
      );
      const shipping = order.taxes.shipping.some(isIt) ? (order.shipping?.amount ?? 0) : 0;
      const exact = BigInt(sum(bases) + shipping) * BigInt(rate);
      const off = exact - BigInt(tax) * 1_000_000n;
      expect(off >= -500_000n && off < 500_000n).toBe(true);
    }
  });
});

test("the order of the lines changes no charge and no total", () => {
  const shuffled = orders.chain((order) =>
    fc.shuffledSubarray([...order.lines], { minLength: order.lines.length }).map((lines) => ({
      order,
      other: { ...order, lines },
    })),
  );
  fc.assert(
    fc.property(shuffled, ({ order, other }) => {
      const [one, two] = [priceOrder(order), priceOrder(other)];
      expect(two.totals).toEqual(one.totals);
      expect(two.charges).toEqual(one.charges);
    }),
    { numRuns: 1_000 },
  );
});

test("the lines' money, shipping with its tax and fees are the whole order", () => {
  holds((order) => {
    const priced = priceOrder(order);
    const { charges, totals } = priced;
    const money = moneyOfLines(linesOf(order, priced), charges, order);
    const taxOfShipping = order.pricesIncludeTax
      ? 0
      : totals.taxTotal - sum(priced.lines.map(({ tax }) => tax));
    const fees = sum((order.fees ?? []).map((fee) => fee.amount));
    expect(sum(money) + (order.shipping?.amount ?? 0) + taxOfShipping + fees).toBe(totals.total);
    for (const figure of money) expect(figure).toBeGreaterThanOrEqual(0);
  });
});

test("units taken in any portions give back exactly what the line comes to", () => {
  const taken = fc.record({
    lineAmount: fc.integer({ min: 0, max: 2_000_000_000_000 }),
    portions: fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 }),
  });
  fc.assert(
    fc.property(taken, ({ lineAmount, portions }) => {
      const quantity = Math.max(1, sum(portions));
      let before = 0;
      const shares = [...portions, quantity - sum(portions)].map((units) => {
        const share = shareOfUnits(lineAmount, quantity, before, units);
        before += units;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(Math.abs(share - (lineAmount * units) / quantity)).toBeLessThanOrEqual(1.001);
        return share;
      });
      expect(sum(shares)).toBe(lineAmount);
    }),
    { numRuns: 1_000 },
  );
});

/** The lines as they are stored once they are priced. */
function linesOf(
  order: OrderToPrice,
  priced: { lines: readonly { discount: number; tax: number }[] },
) {
  return order.lines.map(({ quantity, unitPrice, taxCategory }, index) => ({
    ...{ quantity, unitPrice, taxCategory },
    discount: priced.lines[index]?.discount ?? 0,
    tax: priced.lines[index]?.tax ?? 0,
  }));
}
