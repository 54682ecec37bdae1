import { expect, test } from "vitest";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { openShop } from "../../../../test/open-shop.ts";

const chai = { sku: "CHAI-1", title: "Chai", price: { amount: 1800, currency: "USD" } };

test("a price changes by itself, and the change is announced", async () => {
  const shop = await openShop();
  const before = await shop.client.createProduct({ ...chai, category: "Beverages" });
  const after = await shop.client.updateProduct(
    before.id,
    { price: { amount: 1950, currency: "USD" } },
    { ifMatch: before.version },
  );
  expect(after).toEqual({
    ...before,
    price: { amount: 1950, currency: "USD" },
    version: 2,
    updatedAt: after.updatedAt,
  });
  expect(await shop.client.getProduct(before.id)).toEqual(after);
  expect((await announcedEvents(shop)).at(-1)).toEqual({
    type: "product.updated",
    productId: before.id,
    version: 2,
    fields: ["price"],
  });
});

test("an update that changes nothing raises no version", async () => {
  const { client } = await openShop();
  const before = await client.createProduct(chai);
  const same = { ...chai, description: null };
  expect(await client.updateProduct(before.id, same, { ifMatch: 1 })).toEqual(before);
});

test("a change made from an old version is refused with the product as it is", async () => {
  const { client } = await openShop();
  const { id } = await client.createProduct(chai);
  const current = await client.updateProduct(id, { title: "Tea" }, { ifMatch: 1 });
  await expect(client.updateProduct(id, { title: "Coffee" }, { ifMatch: 1 })).rejects.toMatchObject(
    { code: "version_mismatch", problem: { current } },
  );
});

test("the SKU of another product is refused, and nothing of the update is kept", async () => {
  const { client } = await openShop();
  await client.createProduct({ ...chai, sku: "CHANG-1" });
  const before = await client.createProduct(chai);
  await expect(
    client.updateProduct(before.id, { sku: "CHANG-1", title: "Chang" }, { ifMatch: 1 }),
  ).rejects.toMatchObject({ code: "duplicate", errors: [{ pointer: "/sku" }] });
  expect(await client.getProduct(before.id)).toEqual(before);
});

test("a product is found by its new words only, and its stock goes with it", async () => {
  const { client } = await openShop();
  const { id } = await client.createProduct(chai);
  await client.adjustStock({ sku: "CHAI-1", quantity: 3, reason: "opening" });
  await client.updateProduct(id, { sku: "TEA-1", title: "Tea" }, { ifMatch: 1 });
  expect((await client.listProducts({ q: "chai" })).items).toEqual([]);
  expect((await client.listProducts({ q: "tea-1" })).items).toMatchObject([{ id, available: 3 }]);
  expect((await client.listStockMovements()).items).toMatchObject([{ sku: "TEA-1" }]);
});

test("an archived product is listed only when asked for, and archiving again changes nothing", async () => {
  const shop = await openShop();
  const { client } = shop;
  const { id } = await client.createProduct(chai);
  const kept = await client.createProduct({ ...chai, sku: "CHANG-1" });
  const archived = await client.archiveProduct(id);
  expect(archived).toMatchObject({ status: "archived", version: 2 });
  expect(await client.archiveProduct(id)).toEqual(archived);
  expect((await client.listProducts()).items).toEqual([kept]);
  expect((await client.listProducts({ status: ["archived"] })).items).toEqual([archived]);
  expect((await client.listProducts({ status: ["archived", "active"] })).items).toHaveLength(2);
  expect((await announcedEvents(shop)).slice(2)).toEqual([
    { type: "product.updated", productId: id, version: 2, fields: ["status"] },
  ]);
});

test("the title of an archived product can still be put right", async () => {
  const { client } = await openShop();
  const { id } = await client.createProduct(chai);
  await client.archiveProduct(id);
  const fixed = await client.updateProduct(id, { title: "Chai tea" }, { ifMatch: 2 });
  expect(fixed).toMatchObject({ title: "Chai tea", status: "archived", version: 3 });
});
