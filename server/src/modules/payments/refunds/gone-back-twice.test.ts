import { beforeAll, expect, test } from "vitest";
import { openCardShop, type CardShop } from "../../../../test/card-shop.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { refusalOf, usd } from "../../../../test/stocked-shop.ts";

let shop: CardShop;
beforeAll(async () => {
  shop = await openCardShop();
  await shop.gateway.setPace({ refundSeconds: 0 });
});

/** Paid by card, and a part of it given back in cash: the gateway does not know of that. */
async function givenBackInCash() {
  const payment = await shop.payByCard("automatic");
  const refund = await shop.client.createRefund(payment.orderId, { amount: usd(2000), reason: "Late" }); // prettier-ignore
  await shop.client.settleRefund(refund.id, { method: "cash" });
  return { ...payment, reference: payment.providerReference ?? "" };
}

test("all of a payment goes back in the dashboard after a part went back in cash: both are booked, and both are due again", async () => {
  const payment = await givenBackInCash();
  await shop.gateway.refund(payment.reference, 8000);
  expect(await shop.reaches(payment, "refunded")).toMatchObject({ refunded: usd(8000), attention: "refunded_elsewhere" }); // prettier-ignore
  const order = await shop.client.getOrder(payment.orderId);
  // 60.00 are owed after the goodwill, and 20.00 went back twice.
  expect(order).toMatchObject({ paidTotal: usd(8000), refundedTotal: usd(10_000), paymentStatus: "refunded" }); // prettier-ignore
  const more = shop.client.recordPayment(payment.orderId, { method: "cash", amount: usd(8001) });
  expect(await refusalOf(more)).toMatchObject({ errors: [{ detail: "must be at most 8000" }] });
  const again = shop.client.createRefund(payment.orderId, { amount: usd(1), reason: "Late" });
  expect(await refusalOf(again)).toMatchObject({ code: "conflict" });
  await expectConservation(shop);
});

test("a dispute of all of a payment is lost after a part went back in cash: both are booked", async () => {
  const payment = await givenBackInCash();
  const { disputes } = await shop.gateway.openDispute(payment.reference, 8000);
  await shop.gateway.decideDispute(disputes[0]?.id ?? "", "lost");
  expect(await shop.reaches(payment, "refunded")).toMatchObject({ refunded: usd(8000), attention: "disputed" }); // prettier-ignore
  const { items } = await shop.client.listRefunds(payment.orderId);
  expect(items.map(({ amount, method }) => [amount.amount, method])).toEqual([
    [2000, "cash"],
    [8000, "chargeback"],
  ]);
  await expectConservation(shop);
});
