import type { HoldId, Order, OrderStatus } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openShop } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

/** An order that has come so far, and is on hold there. */
async function heldOrder(...ways: OrderStatus[]): Promise<{ order: Order; holdId: HoldId }> {
  const { id } = await shop.move(await shop.place(), ...ways);
  const hold = await shop.client.holdOrder(id, { reason: "The address looks wrong" });
  return { order: await shop.client.getOrder(id), holdId: hold.id };
}

test("a hold says why and by whom, and shows on the order and in the lists", async () => {
  const { order, holdId } = await heldOrder();
  const [key] = (await shop.client.listApiKeys()).items;
  const hold = {
    id: holdId,
    reason: "The address looks wrong",
    placedBy: { type: "apiKey", id: key?.id, name: key?.name },
    placedAt: order.updatedAt,
  };
  expect(order).toMatchObject({ version: 2, holds: [hold] });
  const { items } = await shop.client.listOrderHolds(order.id);
  expect(items).toEqual([
    { ...hold, orderId: order.id, releasedBy: null, releasedAt: null, releaseNote: null },
  ]);
  const held = await shop.client.listOrders({ onHold: true, limit: 100 });
  expect(held.items.every(({ isOnHold }) => isOnHold)).toBe(true);
  expect(held.items.map(({ id }) => id)).toContain(order.id);
  const others = await shop.client.listOrders({ onHold: false, limit: 100 });
  expect(others.items.map(({ id }) => id)).not.toContain(order.id);
  expect(others.items.some(({ isOnHold }) => isOnHold)).toBe(false);
});

describe("an order on hold refuses, quoting reason and author,", () => {
  const refused: [string, OrderStatus[], (order: Order) => Promise<unknown>][] = [
    ["to be confirmed", [], (order) => shop.move(order, "confirmed")],
    ["to be processed", ["confirmed"], (order) => shop.move(order, "processing")],
    ["to be shipped", ["confirmed"], ({ id }) => shop.client.createShipment(id, {})],
    ["to be completed", ["confirmed", "processing"], (order) => shop.move(order, "completed")],
  ];
  test.each(refused)("%s", async (_, ways, attempt) => {
    const { order } = await heldOrder(...ways);
    const refusal = await refusalOf(attempt(order));
    expect(refusal).toMatchObject({ status: 409, code: "order_on_hold" });
    expect(refusal.message).toContain("“The address looks wrong” (");
    expect(refusal.message).toContain(order.holds[0]?.placedBy.name);
    expect(await shop.client.getOrder(order.id)).toEqual(order);
  });
});

test("an order on hold can still be edited and cancelled", async () => {
  const { order } = await heldOrder("confirmed");
  const edited = await shop.client.updateOrder(order.id, { note: "Called" }, { ifMatch: 3 });
  expect(await shop.move(edited, "cancelled")).toMatchObject({ status: "cancelled" });
});

test("it goes on when the last of its holds is released", async () => {
  const { order, holdId } = await heldOrder();
  const other = await shop.client.holdOrder(order.id, { reason: "Nobody answers the phone" });
  const twice = await refusalOf(shop.move(await shop.client.getOrder(order.id), "confirmed"));
  expect(twice.message).toMatch(/address looks wrong.*Nobody answers.*Release the holds/);
  await shop.client.releaseHold(order.id, holdId, { note: "It is right" });
  const left = await shop.client.getOrder(order.id);
  expect(left.holds.map(({ id }) => id)).toEqual([other.id]);
  expect(await refusalOf(shop.move(left, "confirmed"))).toMatchObject({ code: "order_on_hold" });
  await shop.client.releaseHold(order.id, other.id, {});
  const free = await shop.client.getOrder(order.id);
  expect(await shop.move(free, "confirmed")).toMatchObject({ status: "confirmed", holds: [] });
  const { items } = await shop.client.listOrderHistory(order.id);
  expect(items.map(({ type, reason, note }) => [type, reason, note]).slice(1, 5)).toEqual([
    ["released", "Nobody answers the phone", null],
    ["released", "The address looks wrong", "It is right"],
    ["held", "Nobody answers the phone", null],
    ["held", "The address looks wrong", null],
  ]);
});

test("a hold that is released again answers the same, and changes nothing", async () => {
  const { order, holdId } = await heldOrder();
  const first = await shop.client.releaseHold(order.id, holdId, { note: "Fine" });
  const released = await shop.client.getOrder(order.id);
  expect(await shop.client.releaseHold(order.id, holdId, { note: "Again" })).toEqual(first);
  expect(first).toMatchObject({ releaseNote: "Fine", releasedBy: { type: "apiKey" } });
  expect(await shop.client.getOrder(order.id)).toEqual(released);
});

test("of two who release a hold at once, both are told of one release", async () => {
  const { order, holdId } = await heldOrder();
  const [one, other] = await Promise.all(
    ["One", "Other"].map((note) => shop.client.releaseHold(order.id, holdId, { note })),
  );
  expect(one).toEqual(other);
  expect(await shop.client.getOrder(order.id)).toMatchObject({ version: 3, holds: [] });
});

test.each(["cancelled", "completed"] as const)("a %s order takes no hold", async (status) => {
  const order = await shop.move(await shop.place(), "confirmed");
  if (status === "completed") await shop.client.createShipment(order.id, {});
  const ended = await shop.move(await shop.client.getOrder(order.id), status);
  const refusal = await refusalOf(shop.client.holdOrder(order.id, { reason: "Too late" }));
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
  expect(refusal.message).toContain(status);
  expect(await shop.client.getOrder(order.id)).toEqual(ended);
  expect((await shop.client.listOrderHolds(order.id)).items).toEqual([]);
});

test("a hold of another order, or of another tenant, is none of this one's", async () => {
  const { holdId } = await heldOrder();
  const { id } = await shop.place();
  expect(await refusalOf(shop.client.releaseHold(id, holdId, {}))).toMatchObject({ status: 404 });
  const foreign = await openShop();
  const refused = await refusalOf(foreign.client.listOrderHolds(id));
  expect(refused).toMatchObject({ status: 404, code: "not_found" });
});

test("holds are read page by page, newest first", async () => {
  const { order, holdId } = await heldOrder();
  const second = await shop.client.holdOrder(order.id, { reason: "Once more" });
  const first = await shop.client.listOrderHolds(order.id, { limit: 1 });
  expect(first.items.map(({ id }) => id)).toEqual([second.id]);
  const cursor = first.nextCursor ?? "";
  const rest = await shop.client.listOrderHolds(order.id, { limit: 1, cursor });
  expect(rest).toMatchObject({ items: [{ id: holdId }], nextCursor: null });
});

test("however orders were held and released, the laws hold", async () => {
  await expectConservation(shop);
});

test("holds that are placed at once are all there", async () => {
  const { id } = await shop.place();
  const reasons = ["Address", "Payment", "Gift wrap", "Customs", "Fraud", "Weather"];
  await Promise.all(reasons.map((reason) => shop.client.holdOrder(id, { reason })));
  const { holds } = await shop.client.getOrder(id);
  expect(holds.map(({ reason }) => reason).toSorted()).toEqual(reasons.toSorted());
  await expectConservation(shop);
});
