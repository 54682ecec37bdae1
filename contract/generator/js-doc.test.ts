import { expect, test } from "vitest";

import { jsDoc } from "./js-doc.ts";

test("a description cannot end its comment", () => {
  expect(jsDoc(["a */ b"])).toBe("/** a *\\/ b */\n");
});

test("paragraphs are kept apart, and long ones wrapped", () => {
  const [first, blank, ...rest] = jsDoc(["Title.", "word ".repeat(40)])
    .split("\n")
    .slice(1, -2);
  expect([first, blank]).toEqual([" * Title.", " *"]);
  expect(rest.every((line) => line.length <= 100)).toBe(true);
});

test("nothing to say is no comment", () => {
  expect(jsDoc(["", "  "])).toBe("");
});
