import { describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { clientOf } from "../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd } from "../../../test/stocked-shop.ts";
import { snapshotOf } from "../../../test/tenant-snapshot.ts";

test("an order is placed, read back and found", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  expect(order).toMatchObject({ status: "pending", version: 1, total: usd(8000) });
  expect(order).toMatchObject({ paymentStatus: "unpaid", fulfillmentStatus: "unfulfilled" });
  expect(order.lines).toMatchObject([
    { sku: "TEA", title: "Green tea", quantity: 3, allocated: 3, open: 0, unitPrice: usd(1000), total: usd(3000) }, // prettier-ignore
    { sku: "COFFEE", quantity: 2, allocated: 2, unitPrice: usd(2500), total: usd(5000) },
  ]);
  expect(await shop.client.getOrder(order.id)).toEqual(order);
  const found = await shop.client.searchOrders({ q: "maria tea" });
  expect(found.items.map(({ id }) => id)).toEqual([order.id]);
  await expectConservation(shop);
});

test("its stock is reserved, for it alone", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  expect([await shop.available("TEA"), await shop.available("COFFEE")]).toEqual([97, 98]);
  const { items } = await shop.client.listReservations({ orderId: order.id });
  expect(items.map(({ sku, quantity, status }) => [sku, quantity, status])).toEqual([
    ["COFFEE", 2, "active"],
    ["TEA", 3, "active"],
  ]);
});

test("numbers rise from 1001", async () => {
  const shop = await openStockedShop();
  const orders = [await shop.place(), await shop.place(), await shop.place()];
  expect(orders.map(({ number }) => number)).toEqual(["1001", "1002", "1003"]);
});

describe("when stock is short", () => {
  test("every short SKU is named with what there is, and nothing is reserved or written", async () => {
    const shop = await openStockedShop();
    const before = await snapshotOf(shop);
    const lines = [
      { sku: "TEA", quantity: 101 },
      { sku: "COFFEE", quantity: 250 },
    ];
    const refusal = await refusalOf(shop.place({ lines }));
    expect(refusal).toMatchObject({ status: 409, code: "out_of_stock", retryable: false });
    expect(refusal.problem.shortages).toEqual([
      { sku: "TEA", requested: 101, available: 100 },
      { sku: "COFFEE", requested: 250, available: 100 },
    ]);
    expect(await snapshotOf(shop)).toEqual(before);
  });

  test("a product that was never stocked has none", async () => {
    const shop = await openStockedShop();
    await shop.client.createProduct({ sku: "NEW", title: "New", price: usd(1) });
    const refusal = await refusalOf(shop.place({ lines: [{ sku: "NEW", quantity: 1 }] }));
    expect(refusal.problem.shortages).toEqual([{ sku: "NEW", requested: 1, available: 0 }]);
  });

  test("the last unit goes to one of two who want it", async () => {
    const shop = await openStockedShop();
    await shop.place({ lines: [{ sku: "TEA", quantity: 99 }] });
    const both = await Promise.allSettled(
      [1, 2].map(() => shop.place({ lines: [{ sku: "TEA", quantity: 1 }] })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await shop.available("TEA")).toBe(0);
  });
});

describe("stock at several locations", () => {
  test("is taken by priority, and a line may be split over them", async () => {
    const shop = await openStockedShop();
    const { id: locationId } = await shop.client.createLocation({ code: "FIRST", name: "First", priority: 0 }); // prettier-ignore
    await shop.client.adjustStock({ sku: "TEA", quantity: 2, reason: "opening", locationId });
    const order = await shop.place({ lines: [{ sku: "TEA", quantity: 5 }] });
    const { items } = await shop.client.listReservations({ orderId: order.id });
    const taken = items.map((one) => [one.locationId === locationId, one.quantity]);
    expect(taken).toEqual([[false, 3], [true, 2]]); // prettier-ignore
    await expectConservation(shop);
  });
});

describe("what an order costs", () => {
  test("is the sum of its rows: lines, discounts and shipping", async () => {
    const shop = await openStockedShop();
    const method = await shop.client.createShippingMethod({ name: "Air", price: usd(490) });
    const order = await shop.place({
      lines: [
        { sku: "TEA", quantity: 3, discount: usd(250) },
        { sku: "COFFEE", quantity: 2, unitPrice: usd(2000) },
      ],
      shippingMethodId: method.id,
    });
    expect(order).toMatchObject({
      subtotal: usd(7000),
      discountTotal: usd(250),
      shippingTotal: usd(490),
      taxTotal: usd(0),
      total: usd(7240),
      charges: [{ type: "shipping", label: "Air", amount: usd(490) }],
    });
  });

  test("may say another price of shipping, even none", async () => {
    const shop = await openStockedShop();
    const method = await shop.client.createShippingMethod({ name: "Air", price: usd(490) });
    const order = await shop.place({ shippingMethodId: method.id, shippingPrice: usd(0) });
    expect(order).toMatchObject({ shippingTotal: usd(0), total: usd(8000) });
  });

  test("may be nothing", async () => {
    const shop = await openStockedShop();
    const order = await shop.place({ lines: [{ sku: "TEA", quantity: 1, discount: usd(1000) }] });
    expect(order.total).toEqual(usd(0));
  });

  test("is in one currency", async () => {
    const shop = await openStockedShop();
    const refusal = await refusalOf(shop.place({ currency: "EUR" }));
    expect(refusal).toMatchObject({ code: "currency_mismatch", errors: [{ pointer: "/lines/0/sku" }] }); // prettier-ignore
    const unitPrice = { amount: 900, currency: "EUR" };
    const order = await shop.place({ currency: "EUR", lines: [{ sku: "TEA", quantity: 2, unitPrice }] }); // prettier-ignore
    expect(order.total).toEqual({ amount: 1800, currency: "EUR" });
  });

  test("is decided by the catalogue unless the caller may set prices", async () => {
    const shop = await openStockedShop();
    const { secret } = await shop.client.createApiKey({ name: "Web", permissions: ["orders:write"] }); // prettier-ignore
    const client = clientOf(shop.baseUrl, shop.tenantId, secret);
    const { customerId } = shop;
    const priced = [
      { lines: [{ sku: "TEA", quantity: 1, unitPrice: usd(1) }], at: "/lines/0/unitPrice" },
      { lines: [{ sku: "TEA", quantity: 1, discount: usd(1) }], at: "/lines/0/discount" },
      { shippingPrice: usd(0), at: "/shippingPrice" },
      { placedAt: "2020-01-01T00:00:00Z", at: "/placedAt" },
    ];
    for (const { at, ...fields } of priced) {
      const order = { customerId, lines: [{ sku: "TEA", quantity: 1 }], ...fields };
      const refusal = await refusalOf(client.placeOrder(order));
      expect(refusal).toMatchObject({ status: 403, code: "forbidden", errors: [{ pointer: at }] });
    }
    const plain = await client.placeOrder({ customerId, lines: [{ sku: "TEA", quantity: 1 }] });
    expect(plain.total).toEqual(usd(1000));
  });
});

describe("what an order refers to", () => {
  test("may be a customer who is made with it", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    const customer = { name: "Ana Trujillo", email: "ana@example.com" };
    const order = await client.placeOrder({ customer, lines: [{ sku: "TEA", quantity: 1 }] });
    expect(await client.getCustomer(order.customerId)).toMatchObject(customer);
  });

  test("a customer who came with a refused order is not made", async () => {
    const shop = await openStockedShop();
    const customer = { name: "Ana Trujillo" };
    await refusalOf(shop.client.placeOrder({ customer, lines: [{ sku: "TEA", quantity: 999 }] }));
    expect((await shop.client.listCustomers({ q: "ana" })).items).toEqual([]);
  });

  test("goes to the customer's address unless it says another, or none", async () => {
    const shop = await openStockedShop();
    const elsewhere = { line1: "Elsewhere 1", city: "Paris", country: "FR" };
    const orders = [
      await shop.place(),
      await shop.place({ shippingAddress: elsewhere }),
      await shop.place({ shippingAddress: null }),
    ];
    expect(orders.map(({ shippingAddress }) => shippingAddress?.city)).toEqual(["Berlin", "Paris", undefined]); // prettier-ignore
  });

  test("is no archived product", async () => {
    const shop = await openStockedShop();
    const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
    await shop.client.archiveProduct(tea?.id ?? "prd_");
    const refusal = await refusalOf(shop.place());
    expect(refusal).toMatchObject({ status: 409, code: "product_archived", errors: [{ pointer: "/lines/0/sku" }] }); // prettier-ignore
  });

  test("is no shipping method that is switched off", async () => {
    const shop = await openStockedShop();
    const { id } = await shop.client.createShippingMethod({ name: "Air", price: usd(1) });
    await shop.client.updateShippingMethod(id, { isActive: false }, { ifMatch: '"1"' });
    const refusal = await refusalOf(shop.place({ shippingMethodId: id }));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/shippingMethodId" }] });
  });

  test("is nobody who has left", async () => {
    const shop = await openStockedShop();
    const { id } = await shop.client.addMember({ email: "nancy@example.com", name: "Nancy", role: "agent" }); // prettier-ignore
    await shop.client.removeMember(id);
    const refusal = await refusalOf(shop.place({ assigneeId: id }));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/assigneeId" }] });
  });

  test("is one order for an external id", async () => {
    const shop = await openStockedShop();
    const first = await shop.place({ externalId: "shop-1" });
    const refusal = await refusalOf(shop.place({ externalId: "shop-1" }));
    expect(refusal).toMatchObject({ status: 409, code: "duplicate", errors: [{ pointer: "/externalId" }] }); // prettier-ignore
    expect(await shop.available("TEA")).toBe(97);
    const { items } = await shop.client.listOrders({ externalId: "shop-1" });
    expect(items.map(({ id }) => id)).toEqual([first.id]);
  });
});

test("an imported order keeps the day on which it was placed", async () => {
  const shop = await openStockedShop();
  const order = await shop.place({
    placedAt: "1996-07-04T00:00:00Z",
    dueAt: "1996-08-01T00:00:00Z",
  });
  expect(order).toMatchObject({ placedAt: "1996-07-04T00:00:00.000Z", dueAt: "1996-08-01T00:00:00.000Z" }); // prettier-ignore
});
