import { expect, test } from "vitest";
import { moneyText } from "./money-text.ts";

test.each([
  [8000, "USD", "en-US", "$80.00"],
  [5, "EUR", "en", "€0.05"],
  [1_234_567, "JPY", "en", "¥1,234,567"],
  [12_345, "KWD", "en", "KWD 12.345"],
  // ISO 4217 gives them digits that Intl does not.
  [12_345, "HUF", "en", "HUF 123.45"],
  [12_345, "IQD", "en", "IQD 12.345"],
  // No float could say it.
  [Number.MAX_SAFE_INTEGER, "USD", "en-US", "$90,071,992,547,409.91"],
])("%d minor units of %s are read in %s as %s", (amount, currency, locale, text) => {
  expect(moneyText(amount, currency, locale).replaceAll(/\s/g, " ")).toBe(text);
});
