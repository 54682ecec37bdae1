import { expect, test } from "vitest";

import { intentKeys } from "./intent-key.ts";

test("sending the same again keeps its key, and a changed request gets another", () => {
  const keys = intentKeys();
  const first = keys.keyFor({ sku: "CHAI-1", quantity: 2 });
  expect(keys.keyFor({ sku: "CHAI-1", quantity: 2 })).toBe(first);
  expect(keys.keyFor({ sku: "CHAI-1", quantity: 3 })).not.toBe(first);
});

test("after it has happened, the same again is a new intent", () => {
  const keys = intentKeys();
  const first = keys.keyFor({ sku: "CHAI-1" });
  keys.fulfilled();
  expect(keys.keyFor({ sku: "CHAI-1" })).not.toBe(first);
});
