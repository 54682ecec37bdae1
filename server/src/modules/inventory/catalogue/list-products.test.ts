import { paginate } from "@waybill/client";
import { expect, test } from "vitest";
import { openShop, type Shop } from "../../../../test/open-shop.ts";

const price = { amount: 1800, currency: "USD" };

async function shopWith(...products: { sku: string; title: string; barcode?: string }[]) {
  const shop = await openShop();
  for (const product of products) await shop.client.createProduct({ ...product, price });
  return shop;
}

async function skusOf({ client }: Shop, query: Parameters<Shop["client"]["listProducts"]>[0]) {
  return (await client.listProducts(query)).items.map(({ sku }) => sku);
}

test("products come by SKU, page after page", async () => {
  const shop = await shopWith(
    ...["B-2", "a-1", "A-10", "A-1", "B-10"].map((sku) => ({ sku, title: "Tea" })),
  );
  const skus: string[] = [];
  for await (const { sku } of paginate(shop.client.listProducts, { limit: 2 })) skus.push(sku);
  expect(skus).toEqual(["A-1", "A-10", "B-10", "B-2", "a-1"]);
});

test("a product is found by the beginnings of its SKU, barcode and words of its title", async () => {
  const shop = await shopWith(
    { sku: "CHAI-1", title: "Chai, grüner Tee", barcode: "4006381333931" },
    { sku: "CHANG-1", title: "Chang" },
  );
  for (const q of ["chai", "CHAI-1", "gruner", "GRÜN", "4006381333931", "tee chai", "40063"]) {
    expect([q, await skusOf(shop, { q })]).toEqual([q, ["CHAI-1"]]);
  }
  expect(await skusOf(shop, { q: "cha" })).toEqual(["CHAI-1", "CHANG-1"]);
  expect(await skusOf(shop, { q: "chang tee" })).toEqual([]);
  expect(await skusOf(shop, { q: "-" })).toEqual([]);
});

test("exactly these SKUs are listed, unknown ones left out", async () => {
  const shop = await shopWith(...["A", "B", "C"].map((sku) => ({ sku, title: `Tea ${sku}` })));
  expect(await skusOf(shop, { sku: ["C", "A", "X", "a"] })).toEqual(["A", "C"]);
  expect(await skusOf(shop, { sku: ["C", "A"], q: "tea", limit: 1 })).toEqual(["A"]);
});

test("a product answers the stock of all locations, less what orders were promised", async () => {
  const { client } = await shopWith(
    { sku: "CHAI-1", title: "Chai" },
    { sku: "CHANG-1", title: "Chang" },
  );
  const shopFloor = await client.createLocation({ code: "SHOP", name: "Shop", priority: 200 });
  await client.adjustStock({ sku: "CHAI-1", quantity: 10, reason: "opening" });
  await client.adjustStock({
    sku: "CHAI-1",
    quantity: 5,
    reason: "opening",
    locationId: shopFloor.id,
  });
  await client.placeOrder({
    customer: { name: "Maria" },
    lines: [{ sku: "CHAI-1", quantity: 12 }],
  });
  const [chai, chang] = (await client.listProducts()).items;
  expect(chai).toMatchObject({ sku: "CHAI-1", onHand: 15, reserved: 12, available: 3, version: 1 });
  expect(chang).toMatchObject({ sku: "CHANG-1", onHand: 0, reserved: 0, available: 0 });
  expect(await client.getProduct(chai?.id ?? "prd_")).toEqual(chai);
});
