import { expect, test } from "vitest";

import { figuresOf } from "./payment-figures.ts";
import { somePayment } from "./some-payment.ts";

const figures = (...given: Parameters<typeof somePayment>) =>
  figuresOf(somePayment(...given)).map(({ label, value }) => `${label} ${value.amount}`);

test("of a payment whose state and amount say all there are no figures", () => {
  expect(figures()).toEqual([]);
  expect(figures({ authorized: 8_000, capturable: 8_000 })).toEqual([]);
  expect(figures({ authorized: 8_000, captured: 8_000 })).toEqual([]);
});

test("of one that was captured in part it is said what was taken and what is left", () => {
  const part = { authorized: 8_000, captured: 3_000 };
  expect(figures({ ...part, capturable: 5_000 })).toEqual([
    "Captured 3000",
    "Not captured yet 5000",
  ]);
  expect(figures({ ...part, released: 5_000 })).toEqual(["Captured 3000", "Released 5000"]);
});

test("of a transfer it is said what has arrived and what is still expected", () => {
  const arrived = { authorized: 3_000, captured: 3_000, capturable: 5_000 };
  expect(figures(arrived, { provider: "manual" })).toEqual(["Arrived 3000", "Still expected 5000"]);
});

test("money that went back, goes back or is contested is always said", () => {
  const whole = { authorized: 8_000, captured: 8_000 };
  expect(figures({ ...whole, refunded: 1_000, refundPending: 500, disputed: 2_000 })).toEqual([
    "Refunded 1000",
    "Being paid back 500",
    "Disputed 2000",
  ]);
});
