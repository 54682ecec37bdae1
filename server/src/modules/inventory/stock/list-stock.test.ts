import { paginate } from "@waybill/client";
import { expect, test } from "vitest";
import { openShop } from "../../../../test/open-shop.ts";

const price = { amount: 1800, currency: "USD" };

async function shopWithStock() {
  const shop = await openShop();
  const { client } = shop;
  const branch = await client.createLocation({ code: "SHOP", name: "Shop", priority: 200 });
  const products = [];
  for (const sku of ["C", "A", "B"]) {
    products.push(await client.createProduct({ sku, title: `Tea ${sku}`, price }));
    await client.adjustStock({ sku, quantity: 10, reason: "opening" });
    await client.adjustStock({ sku, quantity: 5, reason: "opening", locationId: branch.id });
  }
  return { ...shop, branch, products };
}

test("levels come by SKU, of every location, page after page", async () => {
  const { client } = await shopWithStock();
  const levels: [string, number][] = [];
  for await (const { sku, onHand } of paginate(client.listStockLevels, { limit: 4 })) {
    levels.push([sku, onHand]);
  }
  expect(levels.map(([sku]) => sku)).toEqual(["A", "A", "B", "B", "C", "C"]);
  expect(levels.map(([, onHand]) => onHand).toSorted((a, b) => a - b)).toEqual([
    ...[5, 5, 5, 10, 10, 10],
  ]);
});

test("levels of one product and of one location", async () => {
  const { client, branch, products } = await shopWithStock();
  const [first] = products;
  if (!first) throw new Error("there are three");
  const ofProduct = await client.listStockLevels({ productId: first.id });
  expect(ofProduct.items).toMatchObject([{ productId: first.id }, { productId: first.id }]);
  const skus = [];
  for await (const { sku, locationId } of paginate(client.listStockLevels, {
    locationId: branch.id,
    limit: 2,
  })) {
    expect(locationId).toBe(branch.id);
    skus.push(sku);
  }
  expect(skus).toEqual(["A", "B", "C"]);
  const ofBoth = await client.listStockLevels({ productId: first.id, locationId: branch.id });
  expect(ofBoth.items).toMatchObject([{ sku: "C", onHand: 5 }]);
});

test("levels of what is low at all locations together, or not, and of what is called so", async () => {
  const { client, branch, products } = await shopWithStock();
  const [c, a] = products;
  if (!c || !a) throw new Error("there are three");
  // 15 of each: low is what must be more than that, wherever it lies.
  await client.updateProduct(c.id, { lowStockLevel: 16 }, { ifMatch: c.version });
  await client.updateProduct(a.id, { lowStockLevel: 15 }, { ifMatch: a.version });
  const low = (await client.listStockLevels({ lowStock: true })).items;
  expect(low).toMatchObject(
    Array.from({ length: 2 }, () => ({ sku: "C", lowStockLevel: 16, isLow: true })),
  );
  const there = { locationId: branch.id };
  const others = (await client.listStockLevels({ ...there, lowStock: false })).items;
  expect(others).toMatchObject([
    { sku: "A", lowStockLevel: 15, isLow: false },
    { sku: "B", lowStockLevel: null, isLow: false },
  ]);
  const found = (await client.listStockLevels({ ...there, q: "tea b" })).items;
  expect(found).toMatchObject([{ sku: "B", title: "Tea B" }]);
  expect((await client.listStockLevels({ q: "&" })).items).toEqual([]);
});

test("movements come newest first, with those of shipped orders", async () => {
  const { client } = await shopWithStock();
  const order = await client.placeOrder({
    customer: { name: "Maria" },
    lines: [{ sku: "A", quantity: 2 }],
  });
  await client.changeOrderStatus(order.id, { status: "confirmed" }, { ifMatch: order.version });
  await client.createShipment(order.id, {});
  const seen = [];
  for await (const movement of paginate(client.listStockMovements, { limit: 3 }))
    seen.push(movement);
  expect(seen[0]).toMatchObject({
    sku: "A",
    type: "shipped",
    quantity: -2,
    onHandAfter: 8,
    orderId: order.id,
  });
  expect(seen.map(({ sku }) => sku)).toEqual(["A", "B", "B", "A", "A", "C", "C"]);
});

test("reservations come newest first, of one product or for one order", async () => {
  const { client, products } = await shopWithStock();
  const place = (sku: string, quantity: number) =>
    client.placeOrder({ customer: { name: "Maria" }, lines: [{ sku, quantity }] });
  const one = await place("A", 12); // More than one location has.
  const other = await place("B", 1);
  const all = [];
  for await (const reservation of paginate(client.listReservations, { limit: 2 })) {
    all.push(reservation);
  }
  expect(all.map(({ sku, quantity, orderId }) => [sku, quantity, orderId])).toEqual([
    ["B", 1, other.id],
    ["A", 2, one.id],
    ["A", 10, one.id],
  ]);
  expect(all[0]).toMatchObject({ status: "active", lineId: other.lines[0]?.id, expiresAt: null });
  expect((await client.listReservations({ orderId: one.id })).items).toEqual(all.slice(1));
  const b = products.find(({ sku }) => sku === "B");
  if (!b) throw new Error("there is one");
  expect((await client.listReservations({ productId: b.id })).items).toEqual(all.slice(0, 1));
});

test("nothing of another tenant is in any list, whatever is asked for", async () => {
  const [one, other] = await Promise.all([shopWithStock(), openShop()]);
  const [product] = one.products;
  if (!product) throw new Error("there are three");
  const order = await one.client.placeOrder({
    customer: { name: "Maria" },
    lines: [{ sku: "A", quantity: 1 }],
  });
  const nothing = { items: [], nextCursor: null };
  const { client } = other;
  expect(await client.listStockLevels({ productId: product.id })).toEqual(nothing);
  expect(await client.listStockLevels({ locationId: one.branch.id })).toEqual(nothing);
  expect(await client.listStockMovements({ productId: product.id })).toEqual(nothing);
  expect(await client.listReservations({ orderId: order.id })).toEqual(nothing);
  expect(await client.listReservations({ productId: product.id })).toEqual(nothing);
});
