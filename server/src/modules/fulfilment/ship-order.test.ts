import type { Order } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

const confirmed = async () => shop.move(await shop.place(), "confirmed");
const unitsOf = ({ lines }: Order) => lines.map(({ allocated, shipped, delivered }) => [allocated, shipped, delivered]); // prettier-ignore

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
  expect(unitsOf(partly)).toEqual([[1, 2, 0], [2, 0, 0]]); // prettier-ignore

  const rest = await shop.client.createShipment(id, {});
  expect(rest.lines).toMatchObject([
    { lineId: tea, quantity: 1 },
    { lineId: coffee, quantity: 2 },
  ]);
  const whole = await shop.client.getOrder(id);
  expect(whole.fulfillmentStatus).toBe("shipped");
  expect(unitsOf(whole)).toEqual([[0, 3, 0], [0, 2, 0]]); // prettier-ignore
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
