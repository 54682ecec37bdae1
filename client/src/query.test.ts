import { expect, test } from "vitest";

import { queryText } from "./query.ts";

test("lists become repeated keys, and what is not said is left out", () => {
  const query = {
    status: ["pending", "draft"],
    limit: 5,
    cursor: undefined,
    tag: null,
    draft: false,
  };
  expect(queryText(query)).toBe("?status=pending&status=draft&limit=5&draft=false");
});

test("text is encoded", () => {
  expect(queryText({ q: "a&b=c d+é" })).toBe("?q=a%26b%3Dc+d%2B%C3%A9");
});

test("no query is no question mark", () => {
  expect(queryText(undefined)).toBe("");
  expect(queryText({ cursor: undefined, status: [] })).toBe("");
});

test.each([0, -1, Number.NaN, "0"])("a page of %s items is refused by name", (limit) => {
  expect(() => queryText({ limit })).toThrow(expect.objectContaining({ argument: "limit" }));
});
