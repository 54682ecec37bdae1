import { inject, expect, test } from "vitest";
import { checkLaws } from "../src/check-laws.ts";
import { sql } from "../src/platform/database.ts";
import { openShop, type Shop } from "./open-shop.ts";

test("a shop that has traded breaks no law", async () => {
  const shop = await trade();
  expect(await breachesOf(shop)).toEqual([]);
});

test("a reservation that was lost is named, with the level and the line that miss it", async () => {
  const shop = await trade();
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(
      sql`update reservations set status = 'released', quantity = 0 where status = 'active'`,
    );
  });
  const breaches = await breachesOf(shop);
  expect(breaches.map(({ law }) => law)).toEqual([
    "allocated-is-what-is-held",
    "reserved-is-what-is-held",
  ]);
  expect(breaches[0]?.rows).toMatchObject([{ allocated: "2", held: "0" }]);
});

test("stock, money and history that were changed behind the service's back are named", async () => {
  const shop = await trade();
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update stock_levels set on_hand = on_hand + 1`);
    tx.write(sql`update orders set subtotal = subtotal + 1, version = version + 1`);
    tx.write(sql`update order_charges set amount = amount + 1`);
  });
  expect((await breachesOf(shop)).map(({ law }) => law)).toEqual([
    "each-version-has-its-history",
    "on-hand-is-the-sum-of-movements",
    "totals-are-sums-of-rows",
  ]);
});

/** One order that shipped, arrived and was paid, one that was cancelled, one that is half-way, and a draft. */
async function trade(): Promise<Shop> {
  const shop = await openShop();
  const { client } = shop;
  const price = { amount: 1250, currency: "USD" };
  await client.createProduct({ sku: "TEA-1", title: "Tea", price });
  await client.adjustStock({ sku: "TEA-1", quantity: 20, reason: "opening" });
  const place = (quantity: number, draft = false) =>
    client.placeOrder({
      customer: { name: "Ana Trujillo" },
      lines: [{ sku: "TEA-1", quantity, discount: { amount: 100, currency: "USD" } }],
      shippingPrice: { amount: 500, currency: "USD" },
      draft,
    });
  const [paid, cancelled, halfWay] = [await place(3), await place(4), await place(5)];
  await place(6, true);
  const shipped = await confirmed(paid.id);
  const shipment = await client.createShipment(shipped.id, {});
  await client.deliverShipment(shipment.id, {});
  await client.recordPayment(paid.id, { method: "cash", amount: paid.total });
  await client.changeOrderStatus(
    cancelled.id,
    { status: "cancelled", reason: "changed mind" },
    { ifMatch: cancelled.version },
  );
  const { lines } = await confirmed(halfWay.id);
  const three = lines.map(({ id }) => ({ lineId: id, quantity: 3 }));
  await client.createShipment(halfWay.id, { lines: three });
  return shop;

  async function confirmed(id: typeof paid.id) {
    const order = await client.getOrder(id);
    return client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: order.version });
  }
}

async function breachesOf(shop: Shop) {
  const { slug } = await shop.client.getTenant();
  const { tenants, breaches } = await checkLaws(inject("databaseUrl"), { onlyTenant: slug });
  expect(tenants).toBe(1);
  return breaches;
}
