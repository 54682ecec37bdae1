import type { Order } from "@waybill/contract";
import { expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openReturningShop } from "../../../../test/returning-shop.ts";
import { openStockedShop, usd } from "../../../../test/stocked-shop.ts";
import type { Shop } from "../../../../test/open-shop.ts";

/** Changes how many the only line of a placed order has. */
async function toQuantity({ client }: Shop, order: Order, quantity: number): Promise<Order> {
  const { version, lines } = await client.getOrder(order.id);
  const changeSet = await client.beginChangeSet(order.id, {
    edits: [{ type: "change", lineId: lines[0]?.id ?? "lin_", quantity }],
    reason: "They rang",
  });
  return client.applyChangeSet(changeSet.id, { ifMatch: version });
}

test("an order of which something is due again waits for it, though it was paid once", async () => {
  const shop = await openStockedShop();
  const { client } = shop;
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 4 }] });
  const hold = await client.holdOrder(order.id, { reason: "Wait" });
  await client.recordPayment(order.id, { method: "cash", amount: usd(4000) });
  await toQuantity(shop, order, 2);
  const grown = await toQuantity(shop, order, 4);
  expect(grown).toMatchObject({ amountDue: usd(2000), refundPendingTotal: usd(2000) });
  await client.releaseHold(order.id, hold.id, {});
  expect(await client.getOrder(order.id)).toMatchObject({ status: "pending" });
  await client.recordPayment(order.id, { method: "cash", amount: usd(2000) });
  expect(await client.getOrder(order.id)).toMatchObject({ status: "confirmed" });
  await expectConservation(shop);
});

test("when an order gets more after it arrived, the time to send it back begins with the rest", async () => {
  const shop = await openReturningShop();
  const { client } = shop;
  const arrived = await shop.deliver({ lines: [{ sku: "TEA", quantity: 1 }] });
  expect(arrived.deliveredAt).not.toBeNull();
  const grown = await toQuantity(shop, arrived, 2);
  expect(grown).toMatchObject({ fulfillmentStatus: "partially_delivered", deliveredAt: null });
  const shipment = await client.createShipment(arrived.id, {});
  await client.deliverShipment(shipment.id, {});
  const whole = await client.getOrder(arrived.id);
  expect(whole.fulfillmentStatus).toBe("delivered");
  expect(Date.parse(whole.deliveredAt ?? "")).toBeGreaterThan(
    Date.parse(arrived.deliveredAt ?? ""),
  );
  await expectConservation(shop);
});
