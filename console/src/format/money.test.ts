import { expect, test } from "vitest";

import { formatMoney, toDecimal, toMinorUnits } from "./money.ts";

test("the digits of a currency are the contract's, where Intl would say none", () => {
  expect(formatMoney({ amount: 123_450, currency: "HUF" }, "en-US")).toBe("HUF\u00a01,234.50");
  expect(formatMoney({ amount: 4_538, currency: "JPY" }, "en-US")).toBe("¥4,538");
  expect(formatMoney({ amount: 1_234, currency: "KWD" }, "en-US")).toBe("KWD\u00a01.234");
  expect(formatMoney({ amount: 1_999, currency: "USD" }, "en-US")).toBe("$19.99");
});

test("small, negative and huge amounts keep every digit", () => {
  expect(toDecimal({ amount: 5, currency: "USD" })).toBe("0.05");
  expect(toDecimal({ amount: -5, currency: "KWD" })).toBe("-0.005");
  expect(formatMoney({ amount: 9_007_199_254_740_991, currency: "USD" }, "en-US")).toBe(
    "$90,071,992,547,409.91",
  );
});

test("what people type becomes minor units without a stray cent", () => {
  expect(toMinorUnits(19.99, "USD")).toBe(1_999);
  expect(toMinorUnits(1.005, "KWD")).toBe(1_005);
  expect(toMinorUnits(4_538, "JPY")).toBe(4_538);
});
