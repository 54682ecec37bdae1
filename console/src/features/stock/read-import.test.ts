import { expect, test } from "vitest";
import { readImport } from "./read-import.ts";

test("columns stand in any order under a head, and others are passed over", () => {
  const lines = readImport("Quantity;Name;SKU;Location\n40;Chai;CHAI-1;main\n", "set");
  expect(lines).toMatchObject([
    { number: 2, row: { sku: "CHAI-1", locationCode: "MAIN", quantity: 40, mode: "set" } },
  ]);
});

test("without a head they stand in the order of SKU, location, quantity and mode", () => {
  const lines = readImport('CHAI-1\tMAIN\t40\tset\n"TOFU-9"\t\t-3\tADD', "set");
  expect(lines.map(({ row }) => row)).toEqual([
    { sku: "CHAI-1", locationCode: "MAIN", quantity: 40, mode: "set" },
    { sku: "TOFU-9", locationCode: null, quantity: -3, mode: "add" },
  ]);
});

test("a line without a mode has the one that was chosen", () => {
  expect(readImport("CHAI-1,,4", "add")).toMatchObject([
    { row: { mode: "add" }, fault: undefined },
  ]);
});

test("what cannot be sent says why, and where it stands", () => {
  const lines = readImport("sku,location,quantity,mode\n,MAIN,1.5,put\n\nCHAI-1,,4", "set");
  expect(lines.map(({ number, fault }) => [number, fault])).toEqual([
    [
      2,
      "The SKU is missing. The quantity must be a whole number. The mode must be “set” or “add”.",
    ],
    [3, undefined],
  ]);
});

test("nothing is no lines", () => {
  expect(readImport(" \n", "set")).toEqual([]);
});
