import { expect, test } from "vitest";

import { readSkuList } from "./read-sku-list.ts";

test("a pasted list may have quantities before, after, or none", () => {
  expect(readSkuList("CHAI-1\nTOFU-9 3\r\nIKURA;12\n4 x GEITOST-2\nA/B.c\t7\nD,x2\n\n")).toEqual({
    items: [
      { sku: "CHAI-1", quantity: 1 },
      { sku: "TOFU-9", quantity: 3 },
      { sku: "IKURA", quantity: 12 },
      { sku: "GEITOST-2", quantity: 4 },
      { sku: "A/B.c", quantity: 7 },
      { sku: "D", quantity: 2 },
    ],
    unread: [],
  });
});

test("a SKU that comes twice is ordered once, with both quantities", () => {
  expect(readSkuList("CHAI-1 2\nCHAI-1 3").items).toEqual([{ sku: "CHAI-1", quantity: 5 }]);
});

test("what cannot be read is handed back", () => {
  expect(readSkuList("please send me\nCHAI-1 0\n_x 1").unread).toEqual([
    "please send me",
    "CHAI-1 0",
    "_x 1",
  ]);
});
