import { beforeAll, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

async function shipped(quantity: number) {
  const order = await shop.move(await shop.place(), "confirmed");
  const lineId = order.lines[0]?.id ?? "lin_";
  const first = await shop.client.createShipment(order.id, { lines: [{ lineId, quantity }] });
  const rest = await shop.client.createShipment(order.id, {});
  return { id: order.id, first, rest };
}

test("an order is delivered shipment by shipment", async () => {
  const { id, first, rest } = await shipped(2);
  const arrived = await shop.client.deliverShipment(first.id, {});
  expect(arrived).toMatchObject({ id: first.id, status: "delivered" });
  expect(await shop.client.getOrder(id)).toMatchObject({
    fulfillmentStatus: "partially_delivered",
    lines: [
      { shipped: 3, delivered: 2 },
      { shipped: 2, delivered: 0 },
    ],
  });
  await shop.client.deliverShipment(rest.id, {});
  expect(await shop.client.getOrder(id)).toMatchObject({
    fulfillmentStatus: "delivered",
    lines: [{ delivered: 3 }, { delivered: 2 }],
  });
  await expectConservation(shop);
});

test("the order arrived with the last of its shipments, whenever and in whatever order that is told", async () => {
  const placed = await shop.place({ placedAt: "2026-01-01T00:00:00.000Z" });
  const order = await shop.move(placed, "confirmed");
  const lineId = order.lines[0]?.id ?? "lin_";
  const left = { shippedAt: "2026-01-02T00:00:00.000Z" };
  const part = { ...left, lines: [{ lineId, quantity: 1 }] };
  const late = await shop.client.createShipment(order.id, part);
  const early = await shop.client.createShipment(order.id, left);
  await shop.client.deliverShipment(late.id, { deliveredAt: "2026-01-09T00:00:00.000Z" });
  expect((await shop.client.getOrder(order.id)).deliveredAt).toBeNull();
  await shop.client.deliverShipment(early.id, { deliveredAt: "2026-01-05T00:00:00.000Z" });
  expect((await shop.client.getOrder(order.id)).deliveredAt).toBe("2026-01-09T00:00:00.000Z");
});

test("what arrives before the rest has left is delivered in part", async () => {
  const order = await shop.move(await shop.place(), "confirmed");
  const lineId = order.lines[0]?.id ?? "lin_";
  const { id } = await shop.client.createShipment(order.id, { lines: [{ lineId, quantity: 3 }] });
  await shop.client.deliverShipment(id, {});
  expect((await shop.client.getOrder(order.id)).fulfillmentStatus).toBe("partially_delivered");
});

test("recording it again changes nothing, at once or later", async () => {
  const { id, first } = await shipped(1);
  const answers = await Promise.all(Array.from({ length: 6 }, () => shop.client.deliverShipment(first.id, {}))); // prettier-ignore
  const again = await shop.client.deliverShipment(first.id, { deliveredAt: new Date().toISOString() }); // prettier-ignore
  for (const answer of answers) expect(answer).toEqual(again);
  const { items } = await shop.client.listOrderHistory(id);
  expect(items.filter(({ type }) => type === "delivered")).toHaveLength(1);
  await expectConservation(shop);
});

test("it arrives after it left, and not in the future", async () => {
  const { first } = await shipped(1);
  for (const deliveredAt of ["2001-01-01T00:00:00Z", "2999-01-01T00:00:00Z"]) {
    const refusal = await refusalOf(shop.client.deliverShipment(first.id, { deliveredAt }));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/deliveredAt" }] });
  }
});

test("an order that was shipped in full can be completed before it arrives", async () => {
  const { id } = await shipped(1);
  const completed = await shop.move(await shop.client.getOrder(id), "completed");
  expect(completed).toMatchObject({ status: "completed", fulfillmentStatus: "shipped" });
});
