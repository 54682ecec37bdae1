import { expect, test } from "vitest";
import { openCardShop } from "../../../../test/card-shop.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { usd } from "../../../../test/stocked-shop.ts";

test("money that was sent back in the gateway's dashboard settles what waits, and waits again when a bank returns it", async () => {
  const shop = await openCardShop();
  const payment = await shop.payByCard("automatic");
  await shop.client.createRefund(payment.orderId, { amount: usd(500), reason: "Late" });
  const { refunds } = await shop.gateway.refund(payment.providerReference ?? "", 1200);
  await shop.reaches(payment, "partially_refunded");
  const amounts = async () => {
    const { items } = await shop.client.listRefunds(payment.orderId);
    return items.map(({ status, amount }) => [status, amount.amount]);
  };
  expect(await amounts()).toEqual([
    ["settled", 500],
    ["settled", 700],
  ]);
  await expectConservation(shop);
  await shop.gateway.failRefund(refunds[0]?.id ?? "");
  await shop.reaches(payment, "captured");
  expect(await amounts()).toEqual([
    ["pending", 500],
    ["pending", 700],
  ]);
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ refunded: usd(0), attention: "refund_failed" }); // prettier-ignore
  await expectConservation(shop);
});
