import { expect, test } from "vitest";

import { addDays, dayOf, endOfDay, formatDate, isDay, startOfDay } from "./date.ts";

test("a time is shown in the tenant's zone", () => {
  const time = "2026-11-22T23:30:00.000Z";
  expect(formatDate(time, "day", "en-US", "Europe/Berlin")).toBe("Nov 23, 2026");
  expect(formatDate(time, "day", "en-US", "America/New_York")).toBe("Nov 22, 2026");
  expect(dayOf(time, "Europe/Berlin")).toBe("2026-11-23");
});

test("a day of the tenant is bounded by its midnights, also when the clocks change", () => {
  expect(startOfDay("2026-10-25", "Europe/Berlin")).toBe("2026-10-24T22:00:00.000Z");
  expect(endOfDay("2026-10-25", "Europe/Berlin")).toBe("2026-10-25T23:00:00.000Z");
});

test("only real calendar days count as days", () => {
  expect(["2026-02-28", "2026-02-30", "yesterday", "2026-2-3", ""].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});
