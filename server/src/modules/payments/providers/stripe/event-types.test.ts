import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isToldType, toldTypes } from "./event-types.ts";

test("the documentation asks for exactly the webhooks that are understood", () => {
  const documentation = readFileSync(
    new URL("../../../../../../docs/payments.md", import.meta.url),
    "utf8",
  );
  const table = documentation.split("\n").filter((line) => /^\s*\|/.test(line));
  const named = table.flatMap((row) => row.match(/`[a-z]\w*(\.\w+)+`/g) ?? []);
  expect(named.map((name) => name.replaceAll("`", "")).toSorted()).toEqual(toldTypes.toSorted());
});

test("each type is known once, and no other", () => {
  expect(new Set(toldTypes).size).toBe(toldTypes.length);
  expect(toldTypes.every(isToldType)).toBe(true);
  for (const other of ["", "charge", "charge.updated", "invoice.paid"]) {
    expect(isToldType(other)).toBe(false);
  }
});
