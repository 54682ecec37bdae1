import { expect, test } from "vitest";
import type { Order } from "@waybill/contract";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { leaveBroken } from "../../../../test/open-shop.ts";
import { openStockedShop, usd, type StockedShop } from "../../../../test/stocked-shop.ts";
import { currentTime } from "../../../platform/clock.ts";
import type { Work } from "../../../platform/context.ts";
import { decodeId, newId } from "../../../platform/ids.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { expireOfOrder, heldOfOrder, insertReservations, lockLevels, lockLevelsOf, moveReservations, planReservations, releaseUnits, returnStock, shipStock } from "../index.ts"; // prettier-ignore

// What other modules do with stock, as they do it: these functions are no operations of their own.

test("by priority, by most stock and by fewest splits, an order takes from other places", async () => {
  const shop = await openStockedShop();
  const { client } = shop;
  const [near, far] = [
    await client.createLocation({ code: "NEAR", name: "Near", priority: 1 }),
    await client.createLocation({ code: "FAR", name: "Far", priority: 900 }),
  ];
  const stock = async (sku: string, locationId: typeof near.id, quantity: number) =>
    client.adjustStock({ sku, quantity, reason: "found", locationId });
  await stock("TEA", near.id, 6);
  await stock("TEA", far.id, 200);
  await stock("COFFEE", near.id, 2);
  const placesOf = async (rule: "priority" | "most_stock" | "fewest_splits") => {
    const { version } = await client.getTenant();
    await client.updateTenant({ allocationRule: rule }, { ifMatch: version });
    const order = await shop.place({ lines: [{ sku: "TEA", quantity: 7 }, { sku: "COFFEE", quantity: 3 }] }); // prettier-ignore
    const { items } = await client.listReservations({ orderId: order.id });
    await shop.move(order, "cancelled");
    const codes = new Map((await client.listLocations()).items.map(({ id, code }) => [id, code]));
    return items
      .map(({ sku, locationId, quantity }) => `${sku} ${codes.get(locationId)} ${quantity}`)
      .toSorted();
  };
  expect((await client.getTenant()).allocationRule).toBe("priority");
  expect(await placesOf("priority")).toEqual(["COFFEE MAIN 1", "COFFEE NEAR 2", "TEA MAIN 1", "TEA NEAR 6"]); // prettier-ignore
  expect(await placesOf("most_stock")).toEqual(["COFFEE MAIN 3", "TEA FAR 7"]);
  expect(await placesOf("fewest_splits")).toEqual(["COFFEE MAIN 3", "TEA MAIN 7"]);
});

test("what is short is backordered where the product allows it, and what allows it not is named", async () => {
  const shop = await openStockedShop();
  const cocoa = await shop.client.createProduct({ sku: "COCOA", title: "Cocoa", price: usd(900), allowBackorder: true }); // prettier-ignore
  await shop.client.adjustStock({ sku: "COCOA", quantity: 4, reason: "opening" });
  const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
  const line = (sku: string, id: string, quantity: number) => ({ lineId: newId(), productId: decodeId(id), sku, quantity }); // prettier-ignore
  await inShop(shop, async (work) => {
    const stock = await lockLevels(work.tx, ["TEA", "COCOA"]);
    const products = [{ id: decodeId(cocoa.id), allowBackorder: true }];
    const [some, more] = [line("TEA", tea?.id ?? "", 100), line("COCOA", cocoa.id, 9)];
    const plan = planReservations([some, more], stock, products);
    expect(plan.backordered).toEqual(new Map([[more.lineId, 5]]));
    expect(plan.reservations.map(({ quantity }) => quantity)).toEqual([100, 4]);
    const short = { ...some, quantity: 101 };
    expect(() => planReservations([short, more], stock, products)).toThrow(
      expect.objectContaining({
        code: "out_of_stock",
        details: expect.objectContaining({
          shortages: [{ sku: "TEA", requested: 101, available: 100 }],
        }),
      }),
    );
    // Without the products nothing may wait.
    expect(() => planReservations([more], stock)).toThrow(/COCOA \(9 wanted, 4 available\)/);
  });
});

test("an order gets more, up to what there is, and gives some back: last come, first gone", async () => {
  const shop = await openStockedShop();
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 10 }] });
  const branch = await shop.client.createLocation({ code: "SHOP", name: "Shop", priority: 500 });
  await shop.client.adjustStock({ sku: "TEA", quantity: 5, reason: "found", locationId: branch.id }); // prettier-ignore
  const line = lineOf(order);
  const until = new Date("2030-01-01T00:00:00Z");
  await inShop(shop, async (work) => {
    const demand = { ...line, sku: "RENAMED", quantity: 93 };
    const plan = planReservations([demand], await lockLevelsOf(work.tx, [line.productId]));
    insertReservations(work, decodeId(order.id), plan, { expiresAt: until });
    expect(plan.backordered.size).toBe(0);
  });
  expect(await heldBy(shop, order)).toEqual([3, 100]);
  await inShop(shop, async (work) => {
    const demand = { ...line, sku: "TEA", quantity: 9 };
    const waiting = [{ id: line.productId, allowBackorder: true }];
    const plan = planReservations([demand], await lockLevelsOf(work.tx, [line.productId]), waiting);
    insertReservations(work, decodeId(order.id), plan);
    expect(plan.backordered).toEqual(new Map([[line.lineId, 7]]));
  });
  const { items } = await shop.client.listReservations({ orderId: order.id });
  expect(items.map(({ expiresAt }) => expiresAt)).toContain(until.toISOString());
  expect(await heldBy(shop, order)).toEqual([5, 100]);
  await inShop(shop, async (work) => {
    const freed = await releaseUnits(work, decodeId(order.id), [{ lineId: line.lineId, quantity: 4 }]); // prettier-ignore
    expect(freed).toEqual([line.productId]);
    const there = { lineId: line.lineId, quantity: 50, locationId: await mainOf(shop) };
    await releaseUnits(work, decodeId(order.id), [there]);
    expect(await releaseUnits(work, decodeId(order.id), [{ ...there, quantity: 0 }])).toEqual([]);
  });
  expect(await heldBy(shop, order)).toEqual([1, 50]);
  const tooMany = inShop(shop, (work) =>
    releaseUnits(work, decodeId(order.id), [{ lineId: line.lineId, quantity: 52 }]),
  );
  await expect(tooMany).rejects.toThrow(/holds 1 units less than 52/);
  expect(await heldBy(shop, order)).toEqual([1, 50]);
  await expectLevels(shop);
});

test("what an order holds expires as a whole", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  const freed = await inShop(shop, (work) => expireOfOrder(work, decodeId(order.id)));
  expect(freed.toSorted()).toEqual(order.lines.map(({ productId }) => decodeId(productId)).toSorted()); // prettier-ignore
  const { items } = await shop.client.listReservations({ orderId: order.id });
  expect(items).toMatchObject([{ status: "expired", quantity: 0 }, { status: "expired", quantity: 0 }]); // prettier-ignore
  expect(await inShop(shop, (work) => expireOfOrder(work, decodeId(order.id)))).toEqual([]);
  await expectLevels(shop);
});

test("another location keeps what an order holds, if it has so much that is free", async () => {
  const shop = await openStockedShop();
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 10 }] });
  const branch = await shop.client.createLocation({ code: "SHOP", name: "Shop", priority: 500 });
  await shop.client.adjustStock({ sku: "TEA", quantity: 5, reason: "found", locationId: branch.id }); // prettier-ignore
  const [main, line] = [await mainOf(shop), lineOf(order)];
  const move = (quantity: number) =>
    inShop(shop, (work) =>
      moveReservations(work, decodeId(order.id), [
        { ...line, fromLocationId: main, toLocationId: decodeId(branch.id), quantity },
      ]),
    );
  await expect(move(6)).rejects.toMatchObject({
    code: "out_of_stock",
    details: { shortages: [{ sku: "TEA", requested: 6, available: 5 }] },
  });
  await move(4);
  expect(await heldBy(shop, order)).toEqual([4, 6]);
  await expectLevels(shop);
});

test("units leave from the location that is said, with a movement each", async () => {
  const shop = await openStockedShop();
  const branch = await shop.client.createLocation({ code: "SHOP", name: "Shop", priority: 500 });
  await shop.client.adjustStock({ sku: "TEA", quantity: 5, reason: "found", locationId: branch.id }); // prettier-ignore
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 105 }] });
  const { lineId, productId } = lineOf(order);
  const at = decodeId(branch.id);
  const gone = await inShop(shop, (work) =>
    shipStock(work, decodeId(order.id), [
      { lineId, quantity: 7 },
      { lineId, quantity: 3, locationId: at },
    ]),
  );
  const main = await mainOf(shop);
  const expected = [
    { lineId, productId, locationId: at, quantity: 3 },
    { lineId, productId, locationId: main, quantity: 7 },
  ];
  expect(gone).toHaveLength(2);
  expect(gone).toEqual(expect.arrayContaining(expected));
  const [level] = (await shop.client.listStockLevels({ locationId: branch.id })).items;
  expect(level).toMatchObject({ onHand: 2, reserved: 2 });
  const tooMany = inShop(shop, (work) =>
    shipStock(work, decodeId(order.id), [{ lineId, quantity: 3, locationId: at }]),
  );
  await expect(tooMany).rejects.toThrow(/holds 1 units less than 3/);
});

test("what comes back is on hand, damaged, or gone, each with its movement for the order", async () => {
  const shop = await openStockedShop();
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 10 }] });
  const { productId } = lineOf(order);
  const locationId = await mainOf(shop);
  const units = { productId, locationId };
  const arrived = await inShop(shop, (work) =>
    returnStock(work, decodeId(order.id), [
      { ...units, quantity: 3, disposition: "restock" },
      { ...units, quantity: 2, disposition: "damage" },
      { ...units, quantity: 1, disposition: "discard" },
      { ...units, locationId: null, quantity: 1, disposition: "discard" },
    ]),
  );
  expect(arrived).toEqual([productId]);
  const moved = (await shop.client.listStockMovements()).items.filter(({ type }) => type === "returned"); // prettier-ignore
  expect(moved).toMatchObject([
    { quantity: 0, damagedQuantity: 0, discardedQuantity: 1, onHandAfter: 103, orderId: order.id },
    { quantity: 0, damagedQuantity: 2, discardedQuantity: 0, onHandAfter: 103 },
    { quantity: 3, damagedQuantity: 0, discardedQuantity: 0, onHandAfter: 103 },
  ]);
  const thrown = inShop(shop, (work) =>
    returnStock(work, decodeId(order.id), [{ ...units, quantity: 1, disposition: "discard" }]),
  );
  expect(await thrown).toEqual([]);
});

test("a product that falls below its level is told once, whatever took it there", async () => {
  const shop = await openStockedShop();
  const { client } = shop;
  const [tea] = (await client.listProducts({ sku: ["TEA"] })).items;
  if (!tea) throw new Error("a stocked shop has tea");
  await client.updateProduct(tea.id, { lowStockLevel: 50 }, { ifMatch: tea.version });
  const branch = await client.createLocation({ code: "SHOP", name: "Shop", priority: 500 });
  const low = async () =>
    (await announcedEvents(shop)).filter((event) => "type" in event && event.type === "stock.low");
  const lowSkus = async () => (await client.listProducts({ lowStock: true })).items.map(({ sku }) => sku); // prettier-ignore
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 50 }] });
  expect([await low(), await lowSkus()]).toEqual([[], []]);
  await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] });
  expect(await low()).toEqual([{ type: "stock.low", productId: tea.id, fields: ["available"] }]);
  expect(await lowSkus()).toEqual(["TEA"]);
  expect((await client.listProducts({ lowStock: false })).items.map(({ sku }) => sku)).toEqual(["COFFEE"]); // prettier-ignore
  await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] }); // Low already.
  expect(await low()).toHaveLength(1);
  await shop.move(order, "cancelled");
  expect(await lowSkus()).toEqual([]);
  await client.adjustStock({ sku: "TEA", quantity: -49, reason: "lost" });
  expect(await low()).toHaveLength(2);
  await client.adjustStock({ sku: "TEA", quantity: 1, reason: "found" });
  await client.countStock({ counts: [{ sku: "TEA", quantity: 51 }] });
  expect(await low()).toHaveLength(3);
  await client.countStock({ counts: [{ sku: "TEA", quantity: 60 }] });
  const main = (await client.listLocations()).items.find(({ code }) => code === "MAIN");
  const { id } = await client.createTransfer({
    ...{ fromLocationId: main?.id ?? null, toLocationId: branch.id },
    lines: [{ sku: "TEA", quantity: 20 }],
  });
  await client.shipTransfer(id);
  expect(await low()).toHaveLength(4);
  await client.receiveTransfer(id, {});
  expect(await lowSkus()).toEqual([]);
});

/** Stock's half of what happens to an order: the order does not hear of it. */
function inShop<T>(shop: StockedShop, work: (work: Work) => Promise<T>) {
  leaveBroken(shop);
  const { database, tenantUuid } = shop;
  return workAsSystem(database, { tenantId: tenantUuid, now: currentTime(), rule: "test" }, work);
}

function lineOf({ lines: [line] }: Order) {
  if (!line) throw new Error("an order has a line");
  return { lineId: decodeId(line.id), productId: decodeId(line.productId) };
}

async function mainOf({ client }: StockedShop) {
  const main = (await client.listLocations()).items.find(({ code }) => code === "MAIN");
  return decodeId(main?.id ?? "");
}

/** The units that an order holds at each location, ascending. */
async function heldBy({ database, tenantUuid }: StockedShop, { id }: Order) {
  const held = await database.tenant(tenantUuid, (tx) => heldOfOrder(tx, decodeId(id)));
  return held.map(({ quantity }) => quantity).toSorted((one, other) => one - other);
}

/** What levels say is reserved is what reservations hold: lines of the orders are no concern of these tests. */
async function expectLevels({ client }: StockedShop) {
  const { items } = await client.listReservations();
  for (const level of (await client.listStockLevels()).items) {
    const held = items.filter(
      ({ productId, locationId }) =>
        productId === level.productId && locationId === level.locationId,
    );
    expect(level.reserved).toBe(held.reduce((sum, { quantity }) => sum + quantity, 0));
  }
}
