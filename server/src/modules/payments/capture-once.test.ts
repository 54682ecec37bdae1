import type { Payment } from "@waybill/contract";
import { beforeAll, expect, test } from "vitest";
import { openCardShop, type CardShop } from "../../../test/card-shop.ts";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { refusalOf, usd } from "../../../test/stocked-shop.ts";

let shop: CardShop;
beforeAll(async () => {
  shop = await openCardShop();
});

/** The gateway takes its time with the next capture. */
const slowly = () => shop.gateway.injectFault({ kind: "latency", ms: 700, operations: ["capture"], calls: 1 }); // prettier-ignore

async function isAsked(payment: Pick<Payment, "id">): Promise<void> {
  await expect
    .poll(async () => (await shop.client.getPayment(payment.id)).operations.length)
    .toBe(1);
}

test("of two payments authorised for one order, no more is captured at once than is due", async () => {
  const order = await shop.place();
  const [one, other] = [await shop.ask("manual", order), await shop.ask("manual", order)];
  const pages = [await shop.client.openPaymentPage(one.id), await shop.client.openPaymentPage(other.id)]; // prettier-ignore
  for (const { url } of pages) await shop.gateway.pay(url.split("/").at(-1) ?? "", "tok_visa");
  for (const payment of [one, other]) await shop.reaches(payment, "authorized");
  await slowly();
  const capture = shop.client.capturePayment(one.id, { amount: usd(5000) });
  await isAsked(one);
  const more = await refusalOf(shop.client.capturePayment(other.id, { amount: usd(3001) }));
  expect(more).toMatchObject({ code: "quantity_exceeded", errors: [{ detail: "must be at most 3000" }] }); // prettier-ignore
  expect(await shop.client.capturePayment(other.id, {})).toMatchObject({ captured: usd(3000) });
  await capture;
  expect(await shop.client.getOrder(order.id)).toMatchObject({ paidTotal: usd(8000), refundPendingTotal: usd(0) }); // prettier-ignore
  await expectConservation(shop);
});

test("cash is not recorded for what is being captured", async () => {
  const payment = await shop.payByCard("manual");
  await slowly();
  const capture = shop.client.capturePayment(payment.id, {});
  await isAsked(payment);
  const cash = shop.client.recordPayment(payment.orderId, { method: "cash", amount: usd(8000) });
  expect(await refusalOf(cash)).toMatchObject({ status: 409, code: "conflict" });
  await capture;
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ paidTotal: usd(8000) });
});
