import { expect, test } from "vitest";
import type { Order, OrderEdit, OrderLine, Product } from "@waybill/client";

import { emptyDraft, fromEdits, skusOf, toEdits, withChange, withProduct } from "./edit-draft.ts";

const usd = (amount: number) => ({ amount, currency: "USD" });
const lineOf = (id: OrderLine["id"], sku: string, quantity: number): OrderLine => ({
  ...{ id, productId: "prd_1", sku, title: sku, quantity, open: 0, allocated: quantity },
  ...{ backordered: 0, packed: 0, shipped: 0, delivered: 0, returned: 0, cancelled: 0 },
  ...{ unitPrice: usd(1_800), discount: usd(0), tax: usd(0), total: usd(1_800 * quantity) },
  taxCategory: "standard",
});
// Of an order only its lines and currency are looked at, of a product its SKU and price.
const order = {
  lines: [lineOf("lin_1", "CHAI-1", 5), lineOf("lin_2", "TOFU-9", 2)],
  currency: "USD",
} as Order;
const productOf = (sku: string) => ({ sku, title: sku, price: usd(3_100) }) as Product; // see above
const products = new Map(["IKURA-10", "COTE-1"].map((sku) => [sku, productOf(sku)]));
const editsOf = (draft: typeof emptyDraft) => toEdits(draft, order).map(({ edit }) => edit);

test("only what differs is sent", () => {
  const same = withChange(emptyDraft, "lin_1", { quantity: 5, unitPrice: 1_800 });
  expect(editsOf(same)).toEqual([]);
  const more = withChange(same, "lin_1", { quantity: 6, unitPrice: 1_800 });
  expect(editsOf(more)).toEqual([{ type: "change", lineId: "lin_1", quantity: 6 }]);
});

test("a product that the order has is added to its line, another becomes a line of its own", () => {
  const twice = [0, 1].reduce(
    (draft) => withProduct(draft, order, productOf("IKURA-10")),
    withProduct(emptyDraft, order, productOf("CHAI-1")),
  );
  expect(toEdits(twice, order)).toEqual([
    { row: "lin_1", edit: { type: "change", lineId: "lin_1", quantity: 6 } },
    { row: "IKURA-10", edit: { type: "add", sku: "IKURA-10", quantity: 2 } },
  ]);
});

test("adding what was removed brings the line back", () => {
  const removed = withChange(emptyDraft, "lin_1", { isRemoved: true });
  expect(editsOf(removed)).toEqual([{ type: "remove", lineId: "lin_1" }]);
  expect(editsOf(withProduct(removed, order, productOf("CHAI-1")))).toEqual([]);
});

test("edits that the service has kept can be gone on with, and come out as they were", () => {
  const edits: OrderEdit[] = [
    { type: "change", lineId: "lin_1", quantity: 4, unitPrice: usd(1_500) },
    { type: "substitute", lineId: "lin_2", sku: "COTE-1" },
    { type: "add", sku: "IKURA-10", quantity: 2, unitPrice: usd(3_000) },
    { type: "fee", label: "Gift wrap", amount: usd(300) },
  ];
  expect(skusOf(edits)).toEqual(["COTE-1", "IKURA-10"]);
  expect(editsOf(fromEdits(edits, products))).toEqual(edits);
});

test("an edit that has no row of its own is neither lost nor changed", () => {
  const edits: OrderEdit[] = [
    { type: "change", lineId: "lin_1", discounts: [{ percentage: 100_000 }] },
    { type: "add", sku: "UNKNOWN", quantity: 1 },
  ];
  expect(editsOf(fromEdits(edits, products))).toEqual(edits);
});
