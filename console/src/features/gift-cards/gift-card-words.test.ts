import { expect, test } from "vitest";

import { balanceEntryLabel, endingOf, giftCardWord, isEnding } from "./gift-card-words.ts";

test.each([
  ["K7QM-2XTR-9BHC-4WD9", "4WD9"],
  ["k7qm 2xtr 9bhc 4wd9", "4WD9"],
  ["4wd9", "4WD9"],
  ["wd9", "WD9"],
  ["", ""],
  ["O0I1U", ""],
])("of %j no more than %j is looked for", (written, ending) => {
  expect(endingOf(written)).toBe(ending);
});

test("only a whole end of a code is asked for", () => {
  expect(isEnding("4WD9")).toBe(true);
  for (const part of ["", "WD9", "4wd9", "4WDO", "94WD9"]) expect(isEnding(part)).toBe(false);
});

test("a word that this console does not know is shown as it came", () => {
  expect(giftCardWord({ status: "active" })).toEqual({ label: "Active", tone: "success" });
  expect(giftCardWord({ status: "frozen" as "active" })).toEqual({ label: "frozen", tone: "neutral" }); // prettier-ignore
  expect(balanceEntryLabel("refund")).toBe("Refunded from");
  expect(balanceEntryLabel("merged")).toBe("merged");
});
