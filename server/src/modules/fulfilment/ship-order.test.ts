import type { Order } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openFulfilmentShop, unitsOf, type FulfilmentShop } from "../../../test/fulfilment-shop.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

const confirmed = async () => shop.move(await shop.place(), "confirmed");
const stateOf = ({ lines }: Order) => lines.map(({ allocated, shipped, delivered }) => [allocated, shipped, delivered]); // prettier-ignore

test("an order is shipped in parts, until nothing is left", async () => {
  const { id, lines } = await confirmed();
  const [tea, coffee] = lines.map((line) => line.id);
  const first = await shop.client.createShipment(id, {
    lines: [{ lineId: tea ?? "lin_", quantity: 2 }],
    carrier: "Speedy Express",
    trackingNumber: "SE 4471",
  });
  expect(first).toMatchObject({ orderId: id, status: "shipped", lines: [{ sku: "TEA", quantity: 2 }], carrier: "Speedy Express" }); // prettier-ignore
  const partly = await shop.client.getOrder(id);
  expect(partly).toMatchObject({ status: "processing", fulfillmentStatus: "partially_shipped" });
  expect(stateOf(partly)).toEqual([[1, 2, 0], [2, 0, 0]]); // prettier-ignore

  const rest = await shop.client.createShipment(id, {});
  expect(rest.lines).toMatchObject([
    { lineId: tea, quantity: 1 },
    { lineId: coffee, quantity: 2 },
  ]);
  const whole = await shop.client.getOrder(id);
  expect(whole.fulfillmentStatus).toBe("shipped");
  expect(stateOf(whole)).toEqual([[0, 3, 0], [0, 2, 0]]); // prettier-ignore
  const { items } = await shop.client.listShipments(id);
  expect(items).toEqual([first, rest]);
  await expectConservation(shop);
});

test("what is shipped leaves the stock and ends its reservation", async () => {
  const { id } = await confirmed();
  const productOf = async () => (await shop.client.listProducts({ sku: ["TEA"] })).items[0];
  const before = await productOf();
  await shop.client.createShipment(id, {});
  const after = await productOf();
  expect(after?.onHand).toBe((before?.onHand ?? 0) - 3);
  expect(after?.reserved).toBe((before?.reserved ?? 0) - 3);
  expect(after?.available).toBe(before?.available);
  const { items } = await shop.client.listReservations({ orderId: id });
  expect(items.map(({ status, quantity }) => [status, quantity])).toEqual([["committed", 0], ["committed", 0]]); // prettier-ignore
  const movements = await shop.client.listStockMovements({ productId: after?.id ?? "prd_" });
  expect(movements.items[0]).toMatchObject({ type: "shipped", quantity: -3, orderId: id, onHandAfter: after?.onHand }); // prettier-ignore
});

describe("a shipment is refused", () => {
  test("of an order that is not confirmed", async () => {
    const drafts = [await shop.place({ draft: true }), await shop.place(), await shop.move(await shop.place(), "cancelled")]; // prettier-ignore
    for (const { id, status } of drafts) {
      const refusal = await refusalOf(shop.client.createShipment(id, {}));
      expect([status, refusal.code]).toEqual([status, "conflict"]);
    }
  });

  test("of more than is left", async () => {
    const { id, lines } = await confirmed();
    const lineId = lines[1]?.id ?? "lin_";
    const refusal = await refusalOf(shop.client.createShipment(id, { lines: [{ lineId, quantity: 3 }] })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/lines/0/quantity" }] }); // prettier-ignore
  });

  test("of a line that is named twice, or is another order's", async () => {
    const [order, other] = [await confirmed(), await confirmed()];
    const line = (from: Order) => ({ lineId: from.lines[0]?.id ?? ("lin_" as const), quantity: 1 });
    for (const lines of [
      [line(order), line(order)],
      [line(order), line(other)],
    ]) {
      const refusal = await refusalOf(shop.client.createShipment(order.id, { lines }));
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/lines/1/lineId" }] });
    }
  });

  test("when everything has been shipped", async () => {
    const { id } = await confirmed();
    await shop.client.createShipment(id, {});
    const refusal = await refusalOf(shop.client.createShipment(id, {}));
    expect(refusal).toMatchObject({ code: "conflict", message: "Everything has been shipped." });
  });
});

test("of eight who ship the same unit at once, one does", async () => {
  const order = await shop.move(await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] }), "confirmed"); // prettier-ignore
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => shop.client.createShipment(order.id, {})),
  );
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expectConservation(shop);
});

test("a shipment of the past keeps its day", async () => {
  const order = await shop.place({ placedAt: "1996-07-04T00:00:00Z" });
  await shop.move(order, "confirmed");
  const shipment = await shop.client.createShipment(order.id, { shippedAt: "1996-07-16T00:00:00Z" }); // prettier-ignore
  expect(shipment.shippedAt).toBe("1996-07-16T00:00:00.000Z");
  const refusal = await refusalOf(shop.client.createShipment(order.id, { shippedAt: "1996-07-03T00:00:00Z" })); // prettier-ignore
  expect(refusal.status).toBe(409);
});

describe("an order at several locations", () => {
  let two: FulfilmentShop;
  beforeAll(async () => {
    two = await openFulfilmentShop();
  });
  const some = { lines: [{ sku: "TEA", quantity: 2 }] };

  test("leaves in one shipment that names neither, or one by one", async () => {
    const { order, ful } = await two.waiting({ lines: [{ sku: "TEA", quantity: 4 }] });
    const split = await two.client.splitFulfilmentOrder(ful.id, unitsOf(ful, 2), { ifMatch: 1 }); // prettier-ignore
    await two.client.moveFulfilmentOrder(split.id, { locationId: two.north }, { ifMatch: 1 });
    await two.client.pickFulfilmentOrder(split.id, {});
    await two.client.packFulfilmentOrder(split.id, unitsOf(split, 1));
    // What is packed leaves first.
    const first = await two.client.createShipment(order.id, unitsOf(ful, 1));
    expect(first).toMatchObject({ fulfilmentOrderId: split.id, locationId: two.north });
    const rest = await two.client.createShipment(order.id, {});
    expect(rest).toMatchObject({ fulfilmentOrderId: null, locationId: null, lines: [{ quantity: 3 }] }); // prettier-ignore
    expect((await two.client.listShipments(order.id)).items).toEqual([first, rest]);
    expect((await two.of(order.id)).map(({ status }) => status)).toEqual(["shipped", "shipped"]);
    await expectConservation(two);
  });

  test("ships nothing of a fulfilment order that is another order's, or unknown", async () => {
    const [one, other] = [await two.waiting(some), await two.waiting(some)];
    for (const fulfilmentOrderId of [other.ful.id, "ful_01h455vb4pex5vsknk084sn02q"] as const) {
      const refusal = await refusalOf(two.client.createShipment(one.order.id, { fulfilmentOrderId })); // prettier-ignore
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/fulfilmentOrderId", code: "unknown_fulfilment_order" }] }); // prettier-ignore
    }
  });
});

test("each shipment has its own tracking, which can be corrected until it is right", async () => {
  const { id, lines } = await confirmed();
  const first = await shop.client.createShipment(id, { lines: [{ lineId: lines[0]?.id ?? "lin_", quantity: 1 }], carrier: "Speedy Express", trackingNumber: "SE 4471" }); // prettier-ignore
  const rest = await shop.client.createShipment(id, {});
  const { client } = shop;
  const corrected = await client.updateShipment(first.id, { trackingNumber: "SE 4472" }, { ifMatch: 1 }); // prettier-ignore
  expect(corrected).toMatchObject({ ...first, version: 2, trackingNumber: "SE 4472", updatedAt: corrected.updatedAt }); // prettier-ignore
  expect(await client.updateShipment(first.id, { carrier: "Speedy Express" }, { ifMatch: 2 })).toEqual(corrected); // prettier-ignore
  const stale = await refusalOf(client.updateShipment(first.id, { carrier: null }, { ifMatch: 1 }));
  expect(stale).toMatchObject({ status: 412, code: "version_mismatch", problem: { current: corrected } }); // prettier-ignore
  expect((await client.listShipments(id)).items).toEqual([corrected, rest]);
  const delivered = await client.deliverShipment(first.id, {});
  expect(delivered).toMatchObject({ version: 3, status: "delivered", trackingNumber: "SE 4472" });
});
