import { expect, test } from "vitest";
import { changedFields } from "./changed-fields.ts";

const present = { name: "Chai", price: { amount: 1800, currency: "USD" }, note: null };

test("a field that is left out has not changed", () => {
  expect(changedFields(present, {})).toEqual([]);
});

test("a field that is sent as it is has not changed, in whatever order its members come", () => {
  const same = { name: "Chai", price: { currency: "USD", amount: 1800 }, note: null };
  expect(changedFields(present, same)).toEqual([]);
});

test("fields of another value are named", () => {
  const update = { name: "Tea", price: { amount: 1800, currency: "EUR" }, note: null };
  expect(changedFields(present, update)).toEqual(["name", "price"]);
});
