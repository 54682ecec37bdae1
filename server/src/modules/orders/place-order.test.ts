import { expect, test } from "vitest";
import { openShop } from "../../../test/open-shop.ts";

test("an order is placed, read back and found", async () => {
  const shop = await openShop();
  const { client } = shop;
  await client.createProduct({ sku: "CHAI-1", title: "Chai", price: { amount: 1800, currency: "USD" } });
  await client.adjustStock({ sku: "CHAI-1", quantity: 10, reason: "opening" });
  const order = await client.placeOrder({
    customer: { name: "Maria Anders", email: "maria@example.com" },
    lines: [{ sku: "CHAI-1", quantity: 3 }],
  });
  expect(order).toMatchObject({ status: "pending", version: 1, total: { amount: 5400 } });
  expect(await client.getOrder(order.id)).toEqual(order);
  const found = await client.searchOrders({ q: "maria chai" });
  expect(found.items.map(({ id }) => id)).toEqual([order.id]);
  const [product] = (await client.listProducts({ sku: ["CHAI-1"] })).items;
  expect(product).toMatchObject({ onHand: 10, reserved: 3, available: 7 });
});
