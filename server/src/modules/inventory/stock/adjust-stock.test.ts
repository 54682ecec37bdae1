import { isApiError, paginate, type TenantFacade } from "@waybill/client";
import { expect, test } from "vitest";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { openShop } from "../../../../test/open-shop.ts";

const chai = { sku: "CHAI-1", title: "Chai", price: { amount: 1800, currency: "USD" } };

async function shopWithChai() {
  const shop = await openShop();
  const product = await shop.client.createProduct(chai);
  return { ...shop, product };
}

test("stock that arrives is on hand, with a line in the ledger of who brought it", async () => {
  const shop = await shopWithChai();
  const { client, product } = shop;
  const movement = await client.adjustStock({
    sku: "CHAI-1",
    quantity: 40,
    reason: "received",
    note: "Delivery 4711",
  });
  const [main] = (await client.listLocations()).items;
  expect(movement).toMatchObject({
    productId: product.id,
    sku: "CHAI-1",
    locationId: main?.id,
    type: "received",
    quantity: 40,
    onHandAfter: 40,
    orderId: null,
    note: "Delivery 4711",
    actor: { type: "apiKey" },
  });
  expect((await client.listStockMovements()).items).toEqual([movement]);
  expect((await client.listStockLevels()).items).toMatchObject([
    { sku: "CHAI-1", title: "Chai", onHand: 40, reserved: 0, available: 40 },
  ]);
  expect((await announcedEvents(shop)).at(-1)).toEqual({
    type: "stock.adjusted",
    productId: product.id,
    fields: ["onHand", "available"],
  });
});

test("what orders were promised cannot be taken away", async () => {
  const { client } = await shopWithChai();
  await client.adjustStock({ sku: "CHAI-1", quantity: 10, reason: "opening" });
  await client.placeOrder({ customer: { name: "Maria" }, lines: [{ sku: "CHAI-1", quantity: 7 }] });
  await expect(
    client.adjustStock({ sku: "CHAI-1", quantity: -4, reason: "lost" }),
  ).rejects.toMatchObject({
    code: "out_of_stock",
    problem: { shortages: [{ sku: "CHAI-1", requested: 4, available: 3 }] },
  });
  expect((await client.listStockMovements()).items).toHaveLength(1);
  await client.adjustStock({ sku: "CHAI-1", quantity: -3, reason: "lost" });
  expect((await client.listStockLevels()).items).toMatchObject([{ onHand: 7, reserved: 7 }]);
});

test("a refused adjustment leaves no level behind", async () => {
  const { client } = await shopWithChai();
  await expect(
    client.adjustStock({ sku: "CHAI-1", quantity: -1, reason: "lost" }),
  ).rejects.toMatchObject({ code: "out_of_stock" });
  expect((await client.listStockLevels()).items).toEqual([]);
});

test("without a location, stock goes to the active one that orders take from first", async () => {
  const { client } = await shopWithChai();
  const closed = await client.createLocation({ code: "CLOSED", name: "Closed", priority: 1 });
  await client.updateLocation(closed.id, { isActive: false }, { ifMatch: 1 });
  const first = await client.createLocation({ code: "FIRST", name: "Shop", priority: 2 });
  const adjustment = { sku: "CHAI-1", quantity: 1, reason: "found" } as const;
  expect(await client.adjustStock(adjustment)).toMatchObject({ locationId: first.id });
  expect(await client.adjustStock({ ...adjustment, locationId: null })).toMatchObject({
    locationId: first.id,
    onHandAfter: 2,
  });
});

test("stock of an archived product is still counted", async () => {
  const { client, product } = await shopWithChai();
  await client.archiveProduct(product.id);
  await client.adjustStock({ sku: "CHAI-1", quantity: 2, reason: "found" });
  expect(await client.getProduct(product.id)).toMatchObject({ onHand: 2, status: "archived" });
});

test("what the tenant does not have is refused in the same words as what nobody has", async () => {
  const [{ client }, other] = await Promise.all([shopWithChai(), openShop()]);
  await other.client.createProduct({ ...chai, sku: "THEIRS" });
  const [theirs] = (await other.client.listLocations()).items;
  const closed = await client.createLocation({ code: "CLOSED", name: "Closed" });
  await client.updateLocation(closed.id, { isActive: false }, { ifMatch: 1 });
  for (const sku of ["THEIRS", "NOBODYS", "chai-1"]) {
    await expect(client.adjustStock({ sku, quantity: 1, reason: "found" })).rejects.toMatchObject({
      code: "invalid_request",
      errors: [{ pointer: "/sku", code: "unknown_sku", detail: "is not the SKU of a product" }],
    });
  }
  for (const locationId of [theirs?.id, closed.id, "loc_01h455vb4pex5vsknk084sn02q"] as const) {
    await expect(
      client.adjustStock({
        sku: "CHAI-1",
        quantity: 1,
        reason: "found",
        locationId: locationId ?? null,
      }),
    ).rejects.toMatchObject({
      code: "invalid_request",
      errors: [
        {
          pointer: "/locationId",
          code: "unknown_location",
          detail: "is not the id of an active location",
        },
      ],
    });
  }
});

test("a tenant without an active location is told so", async () => {
  const { client } = await shopWithChai();
  const [main] = (await client.listLocations()).items;
  await client.updateLocation(main?.id ?? "loc_", { isActive: false }, { ifMatch: 1 });
  await expect(
    client.adjustStock({ sku: "CHAI-1", quantity: 1, reason: "found" }),
  ).rejects.toMatchObject({ errors: [{ pointer: "/locationId", code: "no_active_location" }] });
});

test.for([0, 1.5, 10_000_001, -10_000_001, 1e300])("%d is not a quantity", async (quantity) => {
  const { client } = await shopWithChai();
  await expect(
    client.adjustStock({ sku: "CHAI-1", quantity, reason: "found" }),
  ).rejects.toMatchObject({ code: "invalid_request", errors: [{ pointer: "/quantity" }] });
});

test("8 callers who adjust the same stock at once leave a ledger that adds up", async () => {
  const { client } = await shopWithChai();
  await client.createProduct({ ...chai, sku: "CHANG-1" });
  // The first of them make the levels, all at once.
  await Promise.all(Array.from({ length: 8 }, (_, caller) => adjustOften(client, caller, 12)));
  for (const level of (await client.listStockLevels()).items) {
    const ledger = [];
    for await (const movement of paginate(client.listStockMovements, {
      productId: level.productId,
      limit: 7,
    })) {
      ledger.unshift(movement);
    }
    let onHand = 0;
    for (const { quantity, onHandAfter } of ledger) {
      onHand += quantity;
      expect(onHandAfter).toBe(onHand);
      expect(onHand).toBeGreaterThanOrEqual(0);
    }
    expect(level.onHand).toBe(onHand);
  }
});

async function adjustOften(client: TenantFacade, caller: number, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const sku = (caller + turn) % 2 === 0 ? "CHAI-1" : "CHANG-1";
    const quantity = turn % 3 === 2 ? -5 : 3;
    await client.adjustStock({ sku, quantity, reason: "correction" }).catch((error: unknown) => {
      if (!isApiError(error, "out_of_stock")) throw error;
    });
  }
}

test("one intent that is sent 8 times at once moves stock once", async () => {
  const { client } = await shopWithChai();
  const adjustment = { sku: "CHAI-1", quantity: 5, reason: "received" } as const;
  const movements = await Promise.all(
    Array.from({ length: 8 }, () =>
      client.adjustStock(adjustment, { idempotencyKey: "delivery-1" }),
    ),
  );
  expect(new Set(movements.map(({ id }) => id)).size).toBe(1);
  expect((await client.listStockLevels()).items).toMatchObject([{ onHand: 5 }]);
});
