import type { Order } from "@waybill/contract";
import { beforeAll, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

async function paid(amount: number): Promise<Order> {
  const { id } = await shop.place();
  await shop.client.recordPayment(id, { method: "cash", amount: usd(amount) });
  return shop.client.getOrder(id);
}

test("cancelling an order sends back what was paid, in the same version", async () => {
  const order = await paid(5000);
  const cancelled = await shop.move(order, "cancelled");
  expect(cancelled).toMatchObject({ version: order.version + 1, refundPendingTotal: usd(5000), amountDue: usd(0), paymentStatus: "partially_paid" }); // prettier-ignore
  const [refund, ...others] = (await shop.client.listRefunds(order.id)).items;
  expect(refund).toMatchObject({ status: "pending", amount: usd(5000), reasonType: "cancellation", returnId: null }); // prettier-ignore
  expect(others).toEqual([]);
  const [entry] = (await shop.client.listOrderHistory(order.id)).items;
  expect(entry?.changes).toContainEqual({ field: "refundPendingTotal", from: "0", to: "5000" });
  await shop.client.settleRefund(refund?.id ?? "ref_", { method: "bank_transfer" });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "cancelled", paymentStatus: "refunded" }); // prettier-ignore
  await expectConservation(shop);
});

test("cancelling sends back only what is not on its way already", async () => {
  const order = await paid(8000);
  const goodwill = await shop.client.createRefund(order.id, { amount: usd(2000), reason: "Late" });
  await shop.client.settleRefund(goodwill.id, { method: "cash" });
  await shop.client.createRefund(order.id, { amount: usd(1000), reason: "Very late" });
  await shop.move(await shop.client.getOrder(order.id), "cancelled");
  const refunds = (await shop.client.listRefunds(order.id)).items;
  expect(refunds.map(({ amount, status }) => [amount.amount, status])).toEqual([
    [2000, "settled"],
    [1000, "pending"],
    [5000, "pending"],
  ]);
  await expectConservation(shop);
});

test("cancelling what nobody paid sends nothing back", async () => {
  const cancelled = await shop.move(await shop.place(), "cancelled");
  expect(cancelled).toMatchObject({ refundPendingTotal: usd(0), paymentStatus: "unpaid" });
  expect((await shop.client.listRefunds(cancelled.id)).items).toEqual([]);
});

test("goodwill that races a cancellation never sends back more than was paid", async () => {
  for (let round = 0; round < 8; round += 1) {
    const order = await paid(8000);
    await Promise.allSettled([
      shop.client.createRefund(order.id, { amount: usd(3000), reason: "Late" }),
      shop.client.changeOrderStatus(order.id, { status: "cancelled", reason: "A test" }, { ifMatch: order.version }), // prettier-ignore
      shop.client.createRefund(order.id, { amount: usd(7000), reason: "Late" }),
    ]);
    const { items } = await shop.client.listRefunds(order.id);
    const sum = items.reduce((whole, { amount }) => whole + amount.amount, 0);
    expect(sum).toBeLessThanOrEqual(8000);
    expect((await shop.client.getOrder(order.id)).refundPendingTotal).toEqual(usd(sum));
  }
  await expectConservation(shop);
});

/** Sets how many of the tea a placed order has, by a change set. */
async function retake(order: Order, quantity: number): Promise<Order> {
  const lineId = order.lines[0]?.id ?? "lin_";
  const edits = [{ type: "change" as const, lineId, quantity }];
  const { id } = await shop.client.beginChangeSet(order.id, { edits, reason: "They rang" });
  const { version } = await shop.client.getOrder(order.id);
  return shop.client.applyChangeSet(id, { ifMatch: version });
}

test("an edit that lowers the total sends the rest back, and one that raises it again takes nothing back", async () => {
  const order = await paid(8000);
  const lower = await retake(order, 1);
  expect(lower).toMatchObject({ total: usd(6000), refundPendingTotal: usd(2000), amountDue: usd(0) }); // prettier-ignore
  // What is on its way back pays for nothing.
  const same = await retake(lower, 3);
  expect(same).toMatchObject({ total: usd(8000), amountDue: usd(2000), paymentStatus: "partially_paid" }); // prettier-ignore
  const higher = await retake(same, 4);
  expect(higher).toMatchObject({ total: usd(9000), refundPendingTotal: usd(2000), amountDue: usd(3000) }); // prettier-ignore
  await shop.client.recordPayment(order.id, { method: "cash", amount: usd(3000) });
  const [refund, ...others] = (await shop.client.listRefunds(order.id)).items;
  expect(refund).toMatchObject({ status: "pending", amount: usd(2000), reasonType: "overpaid" });
  expect(others).toEqual([]);
  expect(await shop.client.getOrder(order.id)).toMatchObject({ paidTotal: usd(11_000), amountDue: usd(0), paymentStatus: "paid" }); // prettier-ignore
  await expectConservation(shop);
});

test("an edit keeps the credits, and cannot let the order cost less than they come to", async () => {
  const order = await paid(8000);
  const coffee = order.lines[1]?.id ?? "lin_";
  await shop.client.createRefund(order.id, { amount: usd(6000), reason: "Late" });
  const edited = await retake(order, 2);
  expect(edited).toMatchObject({ creditTotal: usd(6000), total: usd(1000) });
  const edits = [{ type: "remove" as const, lineId: coffee }];
  const refusal = await refusalOf(
    shop.client
      .beginChangeSet(order.id, { edits, reason: "They rang" })
      .then(({ id }) => shop.client.applyChangeSet(id, { ifMatch: edited.version })),
  );
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
  await expectConservation(shop);
});
