import { expect, test } from "vitest";
import { prefixesOf, prefixEnd, termsOf } from "./terms.ts";

test("case and accents do not count", () => {
  expect(termsOf("Tomás Weiß", "ŁÓDŹ")).toEqual(["tomas", "weiss", "lodz"]);
});

test("a word is kept once, whatever it was said in", () => {
  expect(termsOf("Maria Anders", null, "maria.anders@example.com")).toEqual([
    ...["maria", "anders", "example", "com"],
  ]);
});

test("a long word is cut to what PostgreSQL can hold, even through a character", () => {
  const word = `${"a".repeat(39)}\u{10400}`;
  const [term] = termsOf(word);
  expect(term).toHaveLength(40);
  expect(term?.isWellFormed()).toBe(true);
  // Two such words are one, or they would be stored twice.
  expect(termsOf(word, `${"a".repeat(39)}\u{1e900}`)).toEqual([term]);
});

test("a word that begins another one is not looked for by itself", () => {
  expect(prefixesOf("ma maria an")).toEqual(["maria", "an"]);
  expect(prefixesOf("!?")).toEqual([]);
});

test("a prefix's range holds whatever begins with it", () => {
  const end = prefixEnd("chai");
  expect(["chai", "chailatte", "chai\u{10000}"].every((term) => term >= "chai" && term < end)).toBe(
    true,
  );
  expect("chaj" < end).toBe(false);
});
