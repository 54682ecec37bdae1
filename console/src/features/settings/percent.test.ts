import { expect, test } from "vitest";
import { toPartsPerMillion, toPercent } from "./percent.ts";

test("every rate that has four digits behind the point comes back as it was", () => {
  for (const percent of [0, 7, 7.25, 8.875, 19, 0.0001, 33.3333, 100])
    expect(toPercent(toPartsPerMillion(percent))).toBe(percent);
});

test("what is not exact in binary is rounded to the next part", () => {
  expect(toPartsPerMillion(8.875)).toBe(88_750);
  expect(toPartsPerMillion(1.1)).toBe(11_000);
});
