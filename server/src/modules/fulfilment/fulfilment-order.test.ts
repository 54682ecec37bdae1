import { beforeAll, describe, expect, test } from "vitest";
import { announcedEvents } from "../../../test/announced-events.ts";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { figuresOf, openFulfilmentShop, unitsOf, type FulfilmentShop } from "../../../test/fulfilment-shop.ts"; // prettier-ignore
import { refusalOf } from "../../../test/stocked-shop.ts";

let shop: FulfilmentShop;
beforeAll(async () => {
  shop = await openFulfilmentShop();
});

describe("an order", () => {
  test("has one at each location that keeps stock for it, once it is confirmed", async () => {
    const own = await openFulfilmentShop();
    const placed = await own.place({ lines: [{ sku: "TEA", quantity: 120 }, { sku: "COFFEE", quantity: 1 }] }); // prettier-ignore
    expect(await own.of(placed.id)).toEqual([]);
    const order = await own.move(placed, "confirmed");
    const found = await own.of(order.id);
    expect(found).toMatchObject([
      { orderId: order.id, orderNumber: order.number, version: 1, status: "open", cancelReason: null, mergedIntoId: null }, // prettier-ignore
      { orderId: order.id, status: "open" },
    ]);
    const lines = new Map(found.map((ful) => [ful.locationId, ful.lines.map(({ sku, quantity }) => [sku, quantity])])); // prettier-ignore
    expect(lines.get(own.main)).toEqual([["TEA", 100], ["COFFEE", 1]]); // prettier-ignore
    expect(lines.get(own.north)).toEqual([["TEA", 20]]);
    for (const ful of found) expect(await own.client.getFulfilmentOrder(ful.id)).toEqual(ful);
    await expectConservation(own);
  });

  test("that is cancelled takes its fulfilment orders with it, packed or not", async () => {
    const { order, ful } = await shop.waiting();
    await shop.client.pickFulfilmentOrder(ful.id, {});
    await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 2));
    const packed = await shop.client.getOrder(order.id);
    const cancelled = await shop.move(packed, "cancelled");
    expect(cancelled.lines).toMatchObject([{ packed: 0, cancelled: 3 }, { packed: 0, cancelled: 2 }]); // prettier-ignore
    const [after] = await shop.of(order.id);
    expect(after).toMatchObject({ status: "cancelled" });
    expect(after && figuresOf(after)).toEqual([[3, 3, 2, 0], [2, 2, 0, 0]]); // prettier-ignore
    await expectConservation(shop);
  });
});

test("units are picked, packed and shipped in parts, and the order shows what is packed", async () => {
  const { order, ful } = await shop.waiting();
  const picked = await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2));
  expect(picked).toMatchObject({ status: "in_progress", version: 2 });
  expect(figuresOf(picked)).toEqual([[3, 2, 0, 0], [2, 0, 0, 0]]); // prettier-ignore
  // Picking is no news of the order.
  expect(await shop.client.getOrder(order.id)).toEqual(order);

  const packed = await shop.client.packFulfilmentOrder(ful.id, {});
  expect(figuresOf(packed)).toEqual([[3, 2, 2, 0], [2, 0, 0, 0]]); // prettier-ignore
  const partly = await shop.client.getOrder(order.id);
  expect(partly).toMatchObject({ version: order.version + 1, status: "confirmed", fulfillmentStatus: "partially_fulfilled", lines: [{ allocated: 3, packed: 2 }, { packed: 0 }] }); // prettier-ignore

  const shipment = await shop.client.createShipment(order.id, { fulfilmentOrderId: ful.id });
  expect(shipment).toMatchObject({ fulfilmentOrderId: ful.id, locationId: shop.main, version: 1, lines: [{ sku: "TEA", quantity: 2 }] }); // prettier-ignore
  expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "processing", fulfillmentStatus: "partially_shipped", lines: [{ allocated: 1, packed: 0, shipped: 2 }, {}] }); // prettier-ignore

  await shop.client.pickFulfilmentOrder(ful.id, {});
  const whole = await shop.client.packFulfilmentOrder(ful.id, {});
  expect(whole.status).toBe("packed");
  await shop.client.createShipment(order.id, { fulfilmentOrderId: ful.id });
  expect(await shop.client.getFulfilmentOrder(ful.id)).toMatchObject({ status: "shipped" });
  expect((await shop.client.getOrder(order.id)).fulfillmentStatus).toBe("shipped");
  const { items } = await shop.client.listOrderHistory(order.id);
  expect(items.map(({ type }) => type).toReversed()).toEqual(["placed", "statusChanged", "packed", "shipped", "packed", "shipped"]); // prettier-ignore
  await expectConservation(shop);
});

test("each version of it is announced", async () => {
  const own = await openFulfilmentShop();
  const { order, ful } = await own.waiting();
  await own.client.pickFulfilmentOrder(ful.id, {});
  const told = (await announcedEvents(own)).filter((event) => "fulfilmentOrderId" in event);
  const about = { type: "fulfilment.updated", fulfilmentOrderId: ful.id, orderId: order.id };
  expect(told).toEqual([
    { ...about, version: 1, fields: [] },
    { ...about, version: 2, fields: ["status", "lines"] },
  ]);
});

test("what is packed can be unpacked, or go all the way back to the shelf", async () => {
  const { order, ful } = await shop.waiting({ lines: [{ sku: "TEA", quantity: 5 }] });
  await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 4));
  await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 3));
  const unpacked = await shop.client.unpackFulfilmentOrder(ful.id, unitsOf(ful, 1));
  expect(figuresOf(unpacked)).toEqual([[5, 4, 2, 0]]);
  expect((await shop.client.getOrder(order.id)).lines).toMatchObject([{ packed: 2 }]);
  const shelf = { ...unitsOf(ful, 3), toShelf: true };
  expect(figuresOf(await shop.client.unpackFulfilmentOrder(ful.id, shelf))).toEqual([[5, 1, 1, 0]]);
  const empty = await shop.client.unpackFulfilmentOrder(ful.id, { toShelf: true });
  expect(empty).toMatchObject({ status: "open" });
  expect(figuresOf(empty)).toEqual([[5, 0, 0, 0]]);
  expect((await shop.client.getOrder(order.id)).fulfillmentStatus).toBe("unfulfilled");
  await expectConservation(shop);
});

describe("units that are not there", () => {
  test("are refused with how many there are, and nothing changes", async () => {
    const { order, ful } = await shop.waiting();
    await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2));
    const before = await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 1));
    const { client } = shop;
    const asked = {
      "2 of TEA cannot be picked: 1 are not picked yet.": () => client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2)), // prettier-ignore
      "2 of TEA cannot be packed: 1 are picked and not packed yet.": () => client.packFulfilmentOrder(ful.id, unitsOf(ful, 2)), // prettier-ignore
      "2 of TEA cannot be unpacked: 1 are packed.": () => client.unpackFulfilmentOrder(ful.id, unitsOf(ful, 2)), // prettier-ignore
      "3 of TEA cannot go back to the shelf: 2 are picked or packed.": () => client.unpackFulfilmentOrder(ful.id, { ...unitsOf(ful, 3), toShelf: true }), // prettier-ignore
      "2 of TEA cannot be shipped: 1 are packed.": () => client.createShipment(order.id, { fulfilmentOrderId: ful.id, ...unitsOf(ful, 2) }), // prettier-ignore
    };
    for (const [message, ask] of Object.entries(asked)) {
      const refusal = await refusalOf(ask());
      expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", message, errors: [{ pointer: "/lines/0/quantity", code: "maximum" }] }); // prettier-ignore
    }
    expect(await client.getFulfilmentOrder(ful.id)).toEqual(before);
  });

  test("are refused when nothing is left at all", async () => {
    const { order, ful } = await shop.waiting();
    const { client } = shop;
    const empty = [
      client.packFulfilmentOrder(ful.id, {}),
      client.unpackFulfilmentOrder(ful.id, {}),
      client.unpackFulfilmentOrder(ful.id, { toShelf: true }),
      client.createShipment(order.id, { fulfilmentOrderId: ful.id }),
    ];
    for (const { code } of await Promise.all(empty.map(refusalOf))) expect(code).toBe("conflict");
    await client.pickFulfilmentOrder(ful.id, {});
    const again = await refusalOf(client.pickFulfilmentOrder(ful.id, {}));
    expect(again).toMatchObject({ code: "conflict", message: "Everything has been picked." });
  });

  test("are refused of lines that are named twice, or are not its own", async () => {
    const [{ ful }, other] = [await shop.waiting(), await shop.waiting()];
    const [own] = unitsOf(ful, 1).lines;
    for (const lines of [
      [own, own],
      [own, ...unitsOf(other.ful, 1).lines],
    ]) {
      const refusal = await refusalOf(shop.client.pickFulfilmentOrder(ful.id, { lines: lines.filter((line) => line !== undefined) })); // prettier-ignore
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/lines/1/lineId" }] });
    }
  });
});

test("nothing more happens to what is shipped or cancelled", async () => {
  const { order, ful } = await shop.waiting();
  await shop.client.createShipment(order.id, {});
  const { version } = await shop.client.getFulfilmentOrder(ful.id);
  const { client } = shop;
  const calls = [
    client.pickFulfilmentOrder(ful.id, {}),
    client.packFulfilmentOrder(ful.id, {}),
    client.unpackFulfilmentOrder(ful.id, {}),
    client.splitFulfilmentOrder(ful.id, unitsOf(ful, 1), { ifMatch: version }),
    client.moveFulfilmentOrder(ful.id, { locationId: shop.north }, { ifMatch: version }),
    client.cancelFulfilmentOrder(ful.id, {}, { ifMatch: version }),
  ];
  for (const refusal of await Promise.all(calls.map(refusalOf))) {
    expect(refusal).toMatchObject({
      code: "conflict",
      message: "The fulfilment order is shipped.",
    });
  }
});

test("nothing is picked, packed or shipped while the order is on hold", async () => {
  const { order, ful } = await shop.waiting();
  const { client } = shop;
  await client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2));
  await client.packFulfilmentOrder(ful.id, unitsOf(ful, 1));
  const hold = await client.holdOrder(order.id, { reason: "The address looks wrong" });
  const calls = [
    client.pickFulfilmentOrder(ful.id, {}),
    client.packFulfilmentOrder(ful.id, {}),
    client.createShipment(order.id, { fulfilmentOrderId: ful.id }),
    client.createShipment(order.id, {}),
  ];
  for (const refusal of await Promise.all(calls.map(refusalOf))) {
    expect(refusal).toMatchObject({ status: 409, code: "order_on_hold" });
    expect(refusal.message).toContain("The address looks wrong");
  }
  // What makes the order editable again stays possible.
  await client.unpackFulfilmentOrder(ful.id, {});
  await client.releaseHold(order.id, hold.id, {});
  await client.createShipment(order.id, {});
  await expectConservation(shop);
});

describe("at once", () => {
  test("two who pack the same units: one does, and is told so", async () => {
    const { order, ful } = await shop.waiting();
    await shop.client.pickFulfilmentOrder(ful.id, {});
    const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 3)))); // prettier-ignore
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const attempt of attempts) {
      expect(attempt).toMatchObject(attempt.status === "fulfilled" ? { value: { version: 3 } } : { reason: { code: "quantity_exceeded" } }); // prettier-ignore
    }
    expect((await shop.client.getOrder(order.id)).lines).toMatchObject([{ packed: 3 }, { packed: 0 }]); // prettier-ignore
    await expectConservation(shop);
  });

  test("two who ship the same parcel: it leaves once", async () => {
    const { order, ful } = await shop.waiting();
    await shop.client.pickFulfilmentOrder(ful.id, {});
    await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 3));
    const ship = () => shop.client.createShipment(order.id, { fulfilmentOrderId: ful.id });
    const attempts = await Promise.allSettled([ship(), ship(), ship(), ship()]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await shop.client.listShipments(order.id)).items).toHaveLength(1);
    await expectConservation(shop);
  });
});
