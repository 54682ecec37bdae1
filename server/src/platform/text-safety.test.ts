import { describe, expect, test } from "vitest";
import { findUnsafeText } from "./text-safety.ts";

test("any text that is Unicode is safe", () => {
  expect(findUnsafeText({ a: ["Łódź", "王", "💥", "\n", "\u{10ffff}", "", null, 1, true] })).toBeUndefined(); // prettier-ignore
});

describe("found, with its place:", () => {
  const unsafe: [string, unknown, string, string][] = [
    ["a NUL", { a: [{ b: "x\0" }] }, "/a/0/b", "nul"],
    ["half a character", { a: "\ud83d" }, "/a", "unicode"],
    ["two halves in the wrong order", { a: "\udca5\ud83d" }, "/a", "unicode"],
    ["a name with a NUL", { a: { "b\0": 1 } }, "/a", "nul"],
    ["a place whose name has a slash", { "a/b": "\0" }, "/a~1b", "nul"],
  ];

  test.each(unsafe)("%s", (_, value, pointer, code) => {
    expect(findUnsafeText(value)).toMatchObject({ pointer, code });
  });

  test("nesting deeper than 16 levels", () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(findUnsafeText(nested(16))).toBeUndefined();
    expect(findUnsafeText(nested(17))).toMatchObject({ code: "depth" });
  });
});
