import { expect, test } from "vitest";
import { openCardShop } from "../../../../test/card-shop.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { refusalOf, usd } from "../../../../test/stocked-shop.ts";

test("a refund for which the gateway has nothing left is refused, and what went back in its dashboard stands", async () => {
  const shop = await openCardShop();
  const payment = await shop.payByCard("automatic");
  const { orderId, providerReference } = payment;
  await shop.gateway.setPace({ refundSeconds: 0 });
  await shop.gateway.pauseWebhooks();
  const { refunds } = await shop.gateway.refund(providerReference ?? "", 8000);
  // It has gone through, and nobody has told us.
  expect(refunds).toMatchObject([{ amount: 8000, status: "succeeded" }]);
  const refund = await shop.client.createRefund(orderId, { amount: usd(1800), reason: "Late" });
  const refusal = await refusalOf(shop.client.settleRefund(refund.id, { method: "card" }));
  expect(refusal).toMatchObject({ code: "payment_refused" });
  await shop.gateway.resumeWebhooks();

  const after = await shop.reaches(payment, "refunded");
  expect(after).toMatchObject({ refunded: usd(8000), refundPending: usd(0), attention: "refunded_elsewhere" }); // prettier-ignore
  expect(after.operations.map(({ type, state }) => [type, state])).toEqual([["refund", "refused"]]);
  const { items } = await shop.client.listRefunds(orderId);
  expect(items.map(({ amount, status, reasonType }) => [amount.amount, status, reasonType])).toEqual([
    [1800, "settled", "goodwill"],
    [6200, "settled", "external"],
  ]); // prettier-ignore
  await expectConservation(shop);
});
