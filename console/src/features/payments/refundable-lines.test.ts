import { expect, test } from "vitest";
import type { Order, OrderLine } from "@waybill/client";

import { costOf, refundableLines } from "./refundable-lines.ts";

const usd = (amount: number) => ({ amount, currency: "USD" });
const line = (sku: string, quantity: number, total: number, tax = 0) =>
  ({ sku, quantity, total: usd(total), tax: usd(tax) }) as OrderLine; // all that is looked at
const charge = (type: string, amount: number) =>
  ({ type, amount: usd(amount) }) as Order["charges"][number]; // likewise

test("a line costs what it came to, with its tax where prices are without", () => {
  const lines = [line("CHAI-1", 2, 3_600, 300), line("GIFT-1", 1, 0)];
  const costs = (pricesIncludeTax: boolean) =>
    refundableLines({ lines, charges: [], pricesIncludeTax }).map(({ cost }) => cost);
  expect(costs(true)).toEqual([3_600]);
  expect(costs(false)).toEqual([3_900]);
});

test("what was taken off the whole order is shared, and no share is too small by rounding", () => {
  const lines = [line("CHAI-1", 1, 1_000), line("TOFU-9", 1, 2_000)];
  const charges = [charge("discount", -100), charge("shipping", 490)];
  const found = refundableLines({ lines, charges, pricesIncludeTax: true });
  expect(found.map(({ cost }) => cost)).toEqual([966, 1_933]);
});

test("units cost their part, and all of them all of it", () => {
  const [three] = refundableLines({
    lines: [line("CHAI-1", 3, 1_000)],
    charges: [],
    pricesIncludeTax: true,
  });
  if (three === undefined) throw new Error("There is no line.");
  expect([0, 1, 2, 3].map((units) => costOf(three, units))).toEqual([0, 333, 666, 1_000]);
});
