import { expect, test } from "vitest";
import { readStockList } from "./read-stock-list.ts";

test("a list is read with spaces, commas, semicolons and tabs", () => {
  const { items, unread } = readStockList("CHAI-1 38\n\nTOFU-9;12\r\nIKURA-10\t3\nNORI,  7", 0);
  expect(items).toEqual([
    { sku: "CHAI-1", quantity: 38 },
    { sku: "TOFU-9", quantity: 12 },
    { sku: "IKURA-10", quantity: 3 },
    { sku: "NORI", quantity: 7 },
  ]);
  expect(unread).toEqual([]);
});

test("none is something that was counted, and nothing that is transferred", () => {
  expect(readStockList("CHAI-1 0", 0)).toEqual({
    items: [{ sku: "CHAI-1", quantity: 0 }],
    unread: [],
  });
  expect(readStockList("CHAI-1 0", 1)).toEqual({ items: [], unread: ["CHAI-1 0"] });
});

test("the last line of a SKU counts, and what cannot be read comes back", () => {
  expect(readStockList("CHAI-1 38\nCHAI-1\nCHAI-1 -2\nCHAI-1 99999999\nCHAI-1 40", 0)).toEqual({
    items: [{ sku: "CHAI-1", quantity: 40 }],
    unread: ["CHAI-1", "CHAI-1 -2", "CHAI-1 99999999"],
  });
});
