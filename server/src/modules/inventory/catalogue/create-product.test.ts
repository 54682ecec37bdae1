import { expect, test } from "vitest";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { openShop } from "../../../../test/open-shop.ts";

const chai = {
  sku: "CHAI-1",
  title: "Chai",
  description: "10 boxes x 20 bags",
  category: "Beverages",
  barcode: "4006381333931",
  price: { amount: 1800, currency: "USD" },
  weightGrams: 250,
};

test("a product is kept as it was sent, is sold, and has no stock yet", async () => {
  const shop = await openShop();
  const created = await shop.client.createProduct(chai);
  expect(created).toMatchObject({ ...chai, status: "active", version: 1, available: 0, onHand: 0 });
  expect(await shop.client.getProduct(created.id)).toEqual(created);
  expect(await announcedEvents(shop)).toEqual([
    { type: "product.created", productId: created.id, version: 1, fields: [] },
  ]);
});

test("a SKU belongs to one product, archived ones included, and to one in each tenant", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createProduct(chai);
  await one.client.archiveProduct(id);
  await expect(one.client.createProduct(chai)).rejects.toMatchObject({
    code: "duplicate",
    errors: [{ pointer: "/sku", code: "duplicate" }],
  });
  expect(await other.client.createProduct(chai)).toMatchObject({ sku: "CHAI-1" });
});

test("of 8 callers who bring the same SKU at once, one makes the product", async () => {
  const { client } = await openShop();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => client.createProduct(chai)),
  );
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toHaveLength(7);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "duplicate" });
});

test("another tenant's product answers as one that does not exist", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createProduct(chai);
  const said = { code: "not_found", message: "There is no product with this id." };
  await expect(other.client.getProduct(id)).rejects.toMatchObject(said);
  await expect(other.client.archiveProduct(id)).rejects.toMatchObject(said);
  await expect(
    other.client.updateProduct(id, { title: "Tea" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(said);
  expect((await other.client.listProducts()).items).toEqual([]);
});
