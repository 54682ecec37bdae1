import { expect, test } from "vitest";
import { openShop, type Shop } from "../../../server/test/open-shop.ts";
import { versionAfter, type Step } from "./step.ts";
import { takeSteps } from "./take-steps.ts";

const steps: Step[] = [
  { does: "changeStatus", status: "confirmed" },
  { does: "pay", share: 0.3, method: "cash", receivedAt: daysAgo(9), reference: "TILL-1" },
  { does: "ship", shippedAt: daysAgo(8), carrier: "A", lines: [{ sku: "TOY-1", quantity: 1 }] },
  { does: "ship", shippedAt: daysAgo(7), carrier: "B" },
  { does: "deliver", shipment: 0, deliveredAt: daysAgo(6) },
];

test("an order that was left half-way goes on where it was", async () => {
  for (const reached of [0, 1, 2, 3, 4, 5]) {
    const { client, order } = await placed();
    await takeSteps(client, "begun", order, steps.slice(0, reached));
    expect(await takeSteps(client, "begun", order, steps)).toBe(true);
    expect(await client.getOrder(order.id)).toMatchObject({
      version: 6,
      paidTotal: { amount: 900 },
      fulfillmentStatus: "partially_delivered",
    });
    const { items } = await client.listShipments(order.id);
    expect(items.map(({ carrier, status }) => [carrier, status])).toEqual([
      ["A", "delivered"],
      ["B", "shipped"],
    ]);
  }
});

const sentBack: Step[] = [
  {
    ...{ does: "pay", share: 1, method: "cash", receivedAt: daysAgo(9), reference: "TILL-2" },
    confirms: true,
  },
  { does: "hold", reason: "The address could not be verified" },
  { does: "release", note: "It is right" },
  { does: "ship", shippedAt: daysAgo(8), carrier: "A" },
  { does: "deliver", shipment: 0, deliveredAt: daysAgo(6) },
  { does: "askReturn", lines: [{ sku: "TOY-2", quantity: 1 }], reason: "Arrived broken" },
  { does: "approveReturn" },
  { does: "receiveReturn", lines: [{ sku: "TOY-2", quantity: 1, disposition: "damage" }] },
  { does: "creditReturn" },
  { does: "settleRefund", method: "cash", settledAt: daysAgo(1), reference: "TILL-3" },
  { does: "changeStatus", status: "completed" },
];

test("what was sent back, credited and refunded is so once, wherever it was left", async () => {
  for (const reached of [3, 6, 8, 10]) {
    const { client, order } = await placed();
    await takeSteps(client, "back", order, sentBack.slice(0, reached));
    expect(await takeSteps(client, "back", order, sentBack)).toBe(true);
    expect(await client.getOrder(order.id)).toMatchObject({
      ...{ version: versionAfter(sentBack), status: "completed" },
      ...{ fulfillmentStatus: "partially_returned", paymentStatus: "partially_refunded" },
      ...{ holds: [], refundedTotal: { amount: 1_000 }, refundPendingTotal: { amount: 0 } },
    });
    expect((await client.listReturns({ orderId: order.id })).items).toHaveLength(1);
  }
});

test("two loaders at once take each step once", async () => {
  const { client, order } = await placed();
  const both = [1, 2].map(() => takeSteps(client, "twice", order, steps));
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(await client.getOrder(order.id)).toMatchObject({ version: 6, paidTotal: { amount: 900 } });
});

test("an order that somebody else has changed is left to them", async () => {
  const { client, order } = await placed();
  const cancel = { status: "cancelled", reason: "changed their mind" } as const;
  await client.changeOrderStatus(order.id, cancel, { ifMatch: 1 });
  expect(await takeSteps(client, "late", order, steps)).toBe(false);
  expect(await takeSteps(client, "late", order, steps)).toBe(false);
  expect(await client.getOrder(order.id)).toMatchObject({ status: "cancelled", version: 2 });
});

async function placed() {
  const { client }: Shop = await openShop();
  const price = { amount: 1_000, currency: "USD" };
  for (const sku of ["TOY-1", "TOY-2"]) {
    await client.createProduct({ sku, title: sku, price });
    await client.adjustStock({ sku, quantity: 5, reason: "opening" });
  }
  const order = await client.placeOrder({
    customer: { name: "Ana Trujillo" },
    placedAt: daysAgo(10),
    lines: [
      { sku: "TOY-1", quantity: 1 },
      { sku: "TOY-2", quantity: 2 },
    ],
  });
  return { client, order };
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}
