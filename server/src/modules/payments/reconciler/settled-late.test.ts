import type { Payment } from "@waybill/contract";
import { beforeAll, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openPayment,
  openReconcilingShop,
  type ReconcilingShop,
} from "../../../../test/reconciling-shop.ts";
import { usd } from "../../../../test/stocked-shop.ts";
import { currentTime } from "../../../platform/clock.ts";
import { sweepOperations } from "./sweep-operations.ts";

let desk: ReconcilingShop;
beforeAll(async () => {
  desk = await openReconcilingShop();
  await desk.fate.setPace({ refundSeconds: 0 });
});

async function paid() {
  const { shop, fate } = desk;
  await fate.resumeWebhooks();
  const payment = await openPayment(shop);
  await fate.pay(payment.page, "tok_visa");
  await expect.poll(async () => (await shop.client.getPayment(payment.id)).status).toBe("captured");
  return shop.client.getPayment(payment.id);
}

async function refund(orderId: Payment["orderId"], amount: number): Promise<string> {
  const { client } = desk.shop;
  const { id } = await client.createRefund(orderId, { amount: usd(amount), reason: "Late" });
  expect(await client.settleRefund(id, { method: "card" })).toMatchObject({ status: "processing" });
  return id;
}

test("two refunds that a refund in the dashboard has overtaken are both settled: neither waits for the other", async () => {
  const { shop, fate } = desk;
  const payment = await paid();
  await fate.pauseWebhooks();
  await fate.injectFault({ kind: "lost_request", operations: ["refund"], calls: 2 });
  await refund(payment.orderId, 2000);
  await refund(payment.orderId, 3000);
  await fate.refund(payment.providerReference ?? "", 8000);
  await desk.run(sweepOperations(desk.books.gateway), 1);
  const after = await shop.client.getPayment(payment.id);
  expect(after).toMatchObject({ status: "refunded", refunded: usd(8000), refundPending: usd(0) });
  expect(after.operations.map(({ state }) => state)).toEqual(["refused", "refused"]);
  const { items } = await shop.client.listRefunds(payment.orderId);
  expect(items.map(({ amount, status }) => [amount.amount, status])).toEqual([
    [2000, "settled"],
    [3000, "settled"],
    [3000, "settled"],
  ]);
  await expectConservation(shop);
});

test("a refund that the gateway has made stays unknown while nobody may ask it: it is not to be paid back again", async () => {
  const { shop, fate, books } = desk;
  const payment = await paid();
  await fate.pauseWebhooks();
  await fate.injectFault({ kind: "lost_answer", operations: ["refund"] });
  const id = await refund(payment.orderId, 2000);
  const leftGateway = { ...books.gateway, readAccount: () => Promise.resolve(undefined) };
  await desk.run(sweepOperations(leftGateway), 1);
  const statusOf = async () =>
    (await shop.client.listRefunds(payment.orderId)).items.find((one) => one.id === id)?.status;
  expect(await statusOf()).toBe("processing");
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ status: "unknown" });
  await desk.run(sweepOperations(books.gateway), 30);
  expect(await statusOf()).toBe("settled");
  await expectConservation(shop);
});

test("a refund that was made a day ago is not made again, though the gateway has forgotten its key", async () => {
  const { shop, fate, books } = desk;
  const payment = await paid();
  await fate.pauseWebhooks();
  await fate.injectFault({ kind: "lost_answer", operations: ["refund"] });
  await refund(payment.orderId, 2000);
  const { sandbox } = books.gateway.providers;
  if (!sandbox) throw new Error("a desk has a sandbox");
  const forgetful: typeof sandbox = {
    ...sandbox,
    refund: (account, request) => sandbox.refund(account, { ...request, key: `${request.key}-2` }),
  };
  const later = () => new Date(currentTime().getTime() + 25 * 60 * 60 * 1000);
  const gateway = { ...books.gateway, now: later, providers: { sandbox: forgetful } };
  await desk.run(sweepOperations(gateway), 25 * 60);
  const { payments } = await fate.readLedger();
  expect(payments.find(({ id }) => id === payment.providerReference)).toMatchObject({ refunded: 2000 }); // prettier-ignore
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ refunded: usd(2000), status: "partially_refunded" }); // prettier-ignore
});
