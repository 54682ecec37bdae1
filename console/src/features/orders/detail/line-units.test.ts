import { expect, test } from "vitest";
import type { OrderLine } from "@waybill/client";

import { placesOf } from "./line-units.tsx";

const none = { open: 0, allocated: 0, backordered: 0, packed: 0, shipped: 0 };
const price = { amount: 1_800, currency: "USD" };
const line: OrderLine = {
  ...{ id: "lin_1", productId: "prd_1", sku: "CHAI-1", title: "Chai" },
  ...{ quantity: 0, ...none, delivered: 0, returned: 0, cancelled: 0 },
  ...{ unitPrice: price, discount: price, tax: price, total: price, taxCategory: "standard" },
};

test("each unit is shown in one place alone, and all places come to the quantity", () => {
  const units = {
    ...{ quantity: 20, open: 1, backordered: 2, allocated: 5, packed: 3 },
    ...{ shipped: 9, delivered: 6, returned: 2, cancelled: 3 },
  };
  const places = placesOf({ ...line, ...units });
  expect(places.map(({ state, units }) => `${units} ${state}`)).toEqual([
    "1 not reserved",
    "2 waiting for stock",
    "2 reserved",
    "3 packed",
    "3 shipped",
    "4 delivered",
    "2 returned",
    "3 cancelled",
  ]);
  expect(places.reduce((sum, place) => sum + place.units, 0)).toBe(20);
});

test("a line without units is nowhere", () => {
  expect(placesOf(line)).toEqual([]);
});
