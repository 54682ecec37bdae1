import { currencyDigits } from "@waybill/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProviderRefusal } from "../provider.ts";
import { ForeignAmount, fromStripeAmount, toStripeAmount } from "./amounts.ts";

describe("an amount as Stripe counts it", () => {
  test.each([
    ["EUR", 1050, 1050],
    ["USD", 1, 1],
    ["JPY", 500, 500],
    ["KRW", 500, 500],
    ["XPF", 500, 500],
    // Whole krónur and shillings, told with two digits: 5 ISK are 500.
    ["ISK", 5, 500],
    ["UGX", 5, 500],
    // Two digits in charges, whatever payouts want.
    ["HUF", 1045, 1045],
    ["TWD", 80045, 80045],
    // ISO 4217 counts two digits, Stripe none.
    ["MGA", 50_000, 500],
    // Three digits, the last one 0.
    ["KWD", 5120, 5120],
    ["TND", 10, 10],
    ["BHD", 1230, 1230],
  ])("%s %i is %i, and back", (currency, ours, stripes) => {
    expect(toStripeAmount(ours, currency)).toBe(stripes);
    expect(fromStripeAmount(stripes, currency.toLowerCase())).toBe(ours);
  });

  test.each([
    ["KWD", 5124],
    ["JOD", 1],
    ["MGA", 150],
  ])("%s %i cannot be said to Stripe and is refused, not rounded", (currency, amount) => {
    expect(() => toStripeAmount(amount, currency)).toThrow(ProviderRefusal);
    expect(() => toStripeAmount(amount, currency)).toThrow(/multiple of (10|100) of the smallest/);
  });

  test.each(["IQD", "LYD", "UYI", "XXX", "eur", ""])("%s is not taken", (currency) => {
    expect(() => toStripeAmount(100, currency)).toThrow(ProviderRefusal);
  });

  test.each([
    [150, "isk"],
    [99.5, "eur"],
    ["100", "eur"],
    [undefined, "eur"],
    [100, "usdc"],
  ])("%s %s from Stripe is no amount of ours", (amount, currency) => {
    expect(() => fromStripeAmount(amount, currency)).toThrow(ForeignAmount);
  });

  test("of ariary are exact, however many", () => {
    for (let whole = 1; whole < 20_000; whole++) {
      expect(toStripeAmount(whole * 100, "MGA")).toBe(whole);
    }
  });

  test("in any currency what Stripe takes comes back as it was", () => {
    const anyCurrency = fc.constantFrom(...Object.keys(currencyDigits));
    let taken = 0;
    fc.assert(
      fc.property(anyCurrency, fc.integer({ min: 1, max: 99_999_999 }), (currency, amount) => {
        const said = takenBy(amount, currency);
        if (said === undefined) return true;
        taken++;
        return fromStripeAmount(said, currency.toLowerCase()) === amount;
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(1_000);
  });
});

function takenBy(amount: number, currency: string): number | undefined {
  try {
    return toStripeAmount(amount, currency);
  } catch (error) {
    if (error instanceof ProviderRefusal) return undefined;
    throw error;
  }
}
