import { describe, expect, test } from "vitest";
import { moneyOfLines, noTaxes, priceOrder, shareOfUnits, type OrderToPrice } from "./index.ts";

const line = (quantity: number, unitPrice: number, more: Partial<Line> = {}): Line => ({
  ...{ quantity, unitPrice, discounts: [], taxCategory: "standard" },
  ...more,
});
type Line = OrderToPrice["lines"][number];

const order = (lines: Line[], more: Partial<OrderToPrice> = {}): OrderToPrice => ({
  ...{ lines, pricesIncludeTax: false, discounts: [], shipping: null, taxes: noTaxes },
  ...more,
});

const percent = (percentage: number) => ({ percentage: percentage * 10_000, fixed: null });
const fixed = (amount: number) => ({ percentage: null, fixed: amount });
const vat = (rate: number) => ({ name: "VAT", rate: rate * 10_000 });

describe("worked by hand:", () => {
  test("a German basket with 19 % and 7 % inside its prices", () => {
    // 2 x 11.90 + 4.90 shipping at 19 %: 28.70 x 19/119 = 4.582; 3 x 5.35 at 7 %: 16.05 x 7/107 = 1.05.
    const priced = priceOrder(
      order([line(2, 1_190), line(3, 535, { taxCategory: "reduced" })], {
        pricesIncludeTax: true,
        shipping: { label: "DHL", amount: 490 },
        taxes: { categories: { standard: [vat(19)], reduced: [vat(7)] }, shipping: [vat(19)] },
      }),
    );
    expect(priced.charges).toEqual([
      { type: "shipping", label: "DHL", amount: 490, rate: null, included: false },
      { type: "tax", label: "VAT", amount: 458, rate: 190_000, included: true },
      { type: "tax", label: "VAT", amount: 105, rate: 70_000, included: true },
    ]);
    // Of 458, the goods hold 458 x 2380/2870 = 379.8 and shipping 78.2.
    expect(priced.lines.map(({ tax }) => tax)).toEqual([380, 105]);
    expect(priced.totals).toEqual({
      ...{ subtotal: 3_985, discountTotal: 0, shippingTotal: 490, taxTotal: 563, creditTotal: 0 },
      total: 4_475,
    });
  });

  test("a Californian sale with state and county tax added, and shipping untaxed", () => {
    // 3 x 19.99 = 59.97: 7.25 % is 4.347825, 2.25 % is 1.349325.
    const rates = [
      { name: "California", rate: 72_500 },
      { name: "Los Angeles County", rate: 22_500 },
    ];
    const priced = priceOrder(
      order([line(3, 1_999)], {
        shipping: { label: "UPS", amount: 1_000 },
        taxes: { categories: { standard: rates }, shipping: [] },
      }),
    );
    expect(priced.charges.slice(1)).toMatchObject([
      { label: "California", amount: 435, rate: 72_500, included: false },
      { label: "Los Angeles County", amount: 135, rate: 22_500, included: false },
    ]);
    expect(priced.lines[0]).toMatchObject({ total: 5_997, tax: 570 });
    expect(priced.totals).toMatchObject({ taxTotal: 570, total: 7_567 });
  });

  test("3 lines with 10 % off the whole order, taxed on what is left of each", () => {
    // 10.00 + 5.00 + 0.05 = 15.05; 10 % of it is 1.505, of which half a cent stays on the price: 1.50.
    // Parts 99.67, 49.83, 0.50: 1.00, 0.50 and none. Taxed: 9.00 x 20 % and 4.50 + 0.05 x 5 % = 0.2275.
    const reduced = { taxCategory: "reduced" };
    const priced = priceOrder(
      order([line(1, 1_000), line(2, 250, reduced), line(1, 5, reduced)], {
        discounts: [{ ...percent(10), label: "Spring" }],
        taxes: { categories: { standard: [vat(20)], reduced: [vat(5)] }, shipping: [] },
      }),
    );
    expect(priced.discounts).toEqual([150]);
    expect(priced.charges).toMatchObject([
      { type: "discount", label: "Spring", amount: -150 },
      { type: "tax", amount: 180, rate: 200_000 },
      { type: "tax", amount: 23, rate: 50_000 },
    ]);
    expect(priced.lines.map(({ tax }) => tax)).toEqual([180, 23, 0]);
    expect(priced.totals).toMatchObject({ subtotal: 1_505, discountTotal: 150, total: 1_558 });
  });

  test("discounts of a line, each of what the one before left", () => {
    // 100.00 less 10 % is 90.00, less 5.00 is 85.00, less 10 % is 76.50.
    const priced = priceOrder(
      order([line(4, 2_500, { discounts: [percent(10), fixed(500), percent(10)] })]),
    );
    expect(priced.lines[0]).toMatchObject({ discounts: [1_000, 500, 850], total: 7_650 });
  });
});

test("half a minor unit stays on the price: 15 % off 10.10 costs 8.59", () => {
  expect(priceOrder(order([line(1, 1_010, { discounts: [percent(15)] })])).lines[0]).toMatchObject({
    discount: 151,
    total: 859,
  });
});

test("a discount takes no more than there is, on a line and on the order", () => {
  const priced = priceOrder(
    order([line(1, 300, { discounts: [fixed(200), fixed(200)] }), line(1, 50)], {
      discounts: [{ ...fixed(1_000), label: "Voucher" }],
      shipping: { label: "Post", amount: 490 },
    }),
  );
  expect(priced.lines[0]?.discounts).toEqual([200, 100]);
  expect(priced.discounts).toEqual([50]);
  expect(priced.totals.total).toBe(490);
});

test("a cent that two equal lines compete for goes by category, whichever comes first", () => {
  const [one, two] = [line(1, 100), line(1, 100, { taxCategory: "food" })];
  const taxes = { categories: { standard: [vat(50)], food: [] }, shipping: [] };
  const totals = [
    [one, two],
    [two, one],
  ].map((lines) => {
    return priceOrder(order(lines, { taxes, discounts: [{ ...fixed(1), label: "Cent" }] })).totals;
  });
  expect(totals[0]).toEqual(totals[1]);
  expect(totals[0]?.taxTotal).toBe(50);
});

test("amounts whose products leave the safe integers are exact all the same", () => {
  const priced = priceOrder(
    order([line(1, 999_999_999_999), line(1, 1)], {
      taxes: { categories: { standard: [{ name: "VAT", rate: 999_999 }] }, shipping: [] },
    }),
  );
  expect(priced.totals.taxTotal).toBe(999_999_000_000);
  expect(priced.lines.map(({ tax }) => tax)).toEqual([999_998_999_999, 1]);
});

test("a line without units costs nothing and is taxed on nothing", () => {
  const taxes = { categories: { standard: [vat(19)] }, shipping: [vat(19)] };
  expect(priceOrder(order([line(0, 500)], { taxes })).totals).toMatchObject({
    taxTotal: 0,
    total: 0,
  });
});

describe("the share of units", () => {
  test("of three that cost 1.00 is 0.33, 0.34 and 0.33", () => {
    expect([0, 1, 2].map((before) => shareOfUnits(100, 3, before, 1))).toEqual([33, 34, 33]);
  });

  test("is refused for more units than there are", () => {
    expect(() => shareOfUnits(100, 3, 2, 2)).toThrow("2 units after 2 are not among 3");
    expect(() => shareOfUnits(100, 3, 0, -1)).toThrow("-1 units");
  });

  test("of no units of nothing is nothing", () => {
    expect(shareOfUnits(0, 0, 0, 0)).toBe(0);
  });
});

test("the money of each line is what it costs after the order's discount, with an added tax", () => {
  const lines = [
    { ...line(1, 1_000), discount: 0, tax: 180 },
    { ...line(2, 250), discount: 0, tax: 90 },
  ];
  const charges = [
    { type: "discount", amount: -150, included: false },
    { type: "tax", amount: 270, included: false },
  ];
  expect(moneyOfLines(lines, charges, { pricesIncludeTax: false })).toEqual([1_080, 540]);
  expect(moneyOfLines(lines, charges, { pricesIncludeTax: true })).toEqual([900, 450]);
});
