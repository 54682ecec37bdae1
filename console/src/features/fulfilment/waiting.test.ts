import { expect, test } from "vitest";

import { ageInWords } from "./waiting.tsx";

const minute = 60_000;

test.each([
  [-5 * minute, "0 min"],
  [59 * minute, "59 min"],
  [60 * minute, "1 h"],
  [47 * 60 * minute, "47 h"],
  [48 * 60 * minute, "2 days"],
])("%i milliseconds are %s", (milliseconds, words) => {
  expect(ageInWords(milliseconds)).toBe(words);
});
