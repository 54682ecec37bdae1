import { expect, test } from "vitest";
import {
  chooseCandidates,
  mostCandidates,
  mostEntries,
  mostTerms,
  type Word,
} from "./search-candidates.ts";

const word = (text: string, terms: number, entries: number): Word => ({
  text,
  terms: Array.from({ length: terms }, (_, index) => `${text}${index}`),
  entries,
});
const many = mostTerms + 1;

test("a rare word leads, and the rest is asked of what it has", () => {
  const [rare, common] = [word("zimstein", 1, 12), word("chai", 1, mostCandidates)];
  expect(chooseCandidates([common, rare])).toEqual({
    from: "range",
    leading: rare,
    others: [common],
    isComplete: true,
  });
});

test("a frequent word of few terms is met among the newest that have them", () => {
  const chai = word("chai", 2, mostCandidates);
  expect(chooseCandidates([chai])).toMatchObject({ from: "terms", others: [], isComplete: true });
  const letter = word("s", many, mostCandidates);
  expect(chooseCandidates([letter, chai])).toEqual({
    from: "terms",
    leading: chai,
    others: [letter],
    isComplete: false,
  });
});

test("the entries of very many terms are read at once while they can be", () => {
  expect(chooseCandidates([word("10", many, mostEntries - 1)])).toMatchObject({ from: "range" });
  expect(chooseCandidates([word("1", many, mostEntries)])).toMatchObject({ from: "newest" });
});

test("prefixes of very many terms are looked for among the newest orders", () => {
  const words = [word("s", many, mostEntries), word("10", many, mostCandidates)];
  expect(chooseCandidates(words)).toMatchObject({
    from: "newest",
    others: words,
    isComplete: false,
  });
});
