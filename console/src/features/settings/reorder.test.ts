import { expect, test } from "vitest";
import { movesFor } from "./reorder.ts";

const list = (...positions: number[]) =>
  positions.map((position, index) => ({ id: "abcdef"[index] ?? "", version: index, position }));

test("neighbours change places, and the others stay where they are", () => {
  expect(movesFor(list(0, 5, 9), 1, 0)).toEqual([
    { id: "b", version: 1, position: 0 },
    { id: "a", version: 0, position: 5 },
  ]);
});

test("where several share a place each gets one of its own", () => {
  expect(movesFor(list(0, 0, 0), 2, 1)).toEqual([
    { id: "c", version: 2, position: 1 },
    { id: "b", version: 1, position: 2 },
  ]);
});

test("what stays where it is needs no change", () => {
  expect(movesFor(list(0, 1, 2), 1, 1)).toEqual([]);
});
