import type { Payment, PaymentDifference } from "@waybill/contract";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leaveBroken } from "../../../../test/open-shop.ts";
import {
  openPayment,
  openReconcilingShop,
  type ReconcilingShop,
} from "../../../../test/reconciling-shop.ts";
import { problemOf, sendRequest } from "../../../../test/send-request.ts";
import { refusalOf, usd } from "../../../../test/stocked-shop.ts";
import { currentTime } from "../../../platform/clock.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId, newId } from "../../../platform/ids.ts";
import { nightlyComparison } from "./nightly-comparison.ts";

const hourMs = 60 * 60 * 1000;

let desk: ReconcilingShop;
let shop: ReconcilingShop["shop"];
let fate: ReconcilingShop["fate"];
beforeAll(async () => {
  desk = await openReconcilingShop();
});
beforeEach(async () => {
  ({ shop, fate } = await desk.openAnother());
});

const at = (hours: number) => new Date(currentTime().getTime() + hours * hourMs).toISOString();
const compare = (from = at(-1), until = at(1)) => shop.client.comparePayments({ from, until });
const differences = async () => (await shop.client.listPaymentDifferences()).items;
const read = ({ id }: Pick<Payment, "id">) => shop.client.getPayment(id);
const told = (items: readonly PaymentDifference[]) =>
  items.map(({ field, ours, theirs }) => [field, ours?.amount ?? null, theirs?.amount ?? null]);

async function pay(token = "tok_visa"): Promise<Payment & { page: string }> {
  const payment = await openPayment(shop);
  await fate.pay(payment.page, token);
  await expect.poll(async () => (await read(payment)).status).toBe("captured");
  return payment;
}

/** Changes our books behind our back. */
async function falsify({ id }: Pick<Payment, "id">, change: ReturnType<typeof sql>) {
  leaveBroken(shop);
  await shop.database.tenant(shop.tenantUuid, async (tx) =>
    tx.write(sql`update payments set ${change} where id = ${decodeId(id)}`),
  );
}

/** Pays at the gateway on a page that was opened with the tenant's key, and not by a request of ours. */
async function payElsewhere(paymentId: string): Promise<void> {
  const { gateway } = desk.books;
  const account = await shop.database.tenant(shop.tenantUuid, (tx) =>
    gateway.readAccount(tx, shop.tenantUuid, "sandbox"),
  );
  if (!account) throw new Error("every tenant has an account at the sandbox");
  const page = await gateway.providers.sandbox?.openPage(account, {
    ...{ key: newId(), paymentId, orderId: newId(), amount: 8000, currency: "USD" },
    ...{ capture: "automatic", description: "At the counter", returnUrl: shop.baseUrl },
    ...{ webhookUrl: `${shop.baseUrl}/livez`, expiresAt: new Date(at(1)) },
  });
  await fate.pay(page?.reference ?? "", "tok_visa");
}

describe("comparing", () => {
  test("finds nothing where both agree, refunds and chargebacks included", async () => {
    const [paid, contested] = [await pay(), await pay("tok_dispute")];
    const { id } = await shop.client.createRefund(paid.orderId, { amount: usd(700), reason: "Late" }); // prettier-ignore
    await shop.client.settleRefund(id, { method: "card" });
    await fate.advance(3600);
    await expect.poll(async () => (await read(paid)).refunded).toEqual(usd(700));
    await expect.poll(async () => (await read(contested)).disputed).toEqual(usd(8000));
    expect(await compare()).toMatchObject({ compared: 2, differences: 0, error: null });
    const [dispute] = (await shop.client.listDisputes()).items;
    await fate.decideDispute(dispute?.reference ?? "", "lost");
    await expect.poll(async () => (await read(contested)).refunded).toEqual(usd(8000));
    expect(await compare()).toMatchObject({ compared: 2, differences: 0 });
    expect(await differences()).toEqual([]);
  });

  test("learns what we had not heard of, instead of telling it as a difference", async () => {
    const payment = await openPayment(shop);
    await fate.pauseWebhooks();
    await fate.pay(payment.page, "tok_visa");
    expect(await read(payment)).toMatchObject({ status: "open" });
    expect(await compare()).toMatchObject({ compared: 1, differences: 0 });
    expect(await read(payment)).toMatchObject({ status: "captured", captured: usd(8000) });
  });

  test("tells figures that differ once, and resolves them by itself when they agree again", async () => {
    const payment = await pay();
    await falsify(payment, sql`authorized = 8100, captured = 8100`);
    expect(await compare()).toMatchObject({ differences: 2 });
    expect(await compare()).toMatchObject({ differences: 2 });
    const found = await differences();
    expect(told(found)).toEqual([
      ["captured", 8100, 8000],
      ["authorized", 8100, 8000],
    ]);
    expect(found[0]).toMatchObject({ paymentId: payment.id, orderId: payment.orderId, orderNumber: payment.orderNumber }); // prettier-ignore
    await falsify(payment, sql`authorized = 8000, captured = 8000`);
    // Though it lies outside of the period: what is open is looked at each time.
    expect(await compare(at(-48), at(-24))).toMatchObject({ compared: 1, differences: 0 });
    expect(await differences()).toEqual([]);
    const { items } = await shop.client.listPaymentDifferences({ isResolved: true });
    expect(items).toMatchObject([{ resolution: null }, { resolution: null }]);
  });

  test("tells money of the gateway that is for no payment of ours, until a person explains it", async () => {
    await payElsewhere(newId());
    expect(await compare()).toMatchObject({ compared: 1, differences: 1 });
    const [found] = await differences();
    expect(found).toMatchObject({ field: "missing_here", paymentId: null, ours: null, theirs: usd(8000) }); // prettier-ignore
    const resolution = "Paid at the counter";
    const id = found?.id ?? "pdi_";
    expect(await shop.client.resolvePaymentDifference(id, { resolution })).toMatchObject({ resolution }); // prettier-ignore
    expect(await shop.client.resolvePaymentDifference(id, { resolution: "Else" })).toMatchObject({ resolution }); // prettier-ignore
    await compare();
    expect(await differences()).toEqual([]);
  });

  test("tells money of ours that the gateway does not know", async () => {
    const order = await shop.place();
    const payment = await shop.client.recordPayment(order.id, { method: "external", amount: usd(8000) }); // prettier-ignore
    await falsify(payment, sql`provider = 'sandbox'`);
    await compare();
    expect(told(await differences())).toEqual([["missing_there", 8000, null]]);
  });

  test("tells who was charged twice for one payment", async () => {
    const payment = await pay();
    await payElsewhere(decodeId(payment.id));
    await compare();
    expect(told(await differences())).toEqual([
      ["captured", 8000, 16_000],
      ["authorized", 8000, 16_000],
    ]);
  });

  test("tells a payment that has another currency there", async () => {
    const payment = await pay();
    await falsify(payment, sql`currency = 'EUR', facts = null`);
    await compare();
    expect(await differences()).toMatchObject([{ field: "currency", paymentId: payment.id }]);
  });

  test("asks for each payment that came in during the period on a page from before", async () => {
    const payment = await openPayment(shop);
    const from = currentTime().toISOString();
    await fate.pay(payment.page, "tok_visa");
    await expect.poll(async () => (await read(payment)).status).toBe("captured");
    expect(await compare(from)).toMatchObject({ compared: 1, differences: 0 });
    await falsify(payment, sql`authorized = 8100`);
    expect(await compare(from)).toMatchObject({ compared: 1, differences: 1 });
  });

  test("is refused for no period, and for more than a month", async () => {
    for (const [from, until] of [
      [at(1), at(0)],
      [at(-32 * 24), at(0)],
    ] as const) {
      // prettier-ignore
      const refusal = await refusalOf(compare(from, until));
      expect(refusal).toMatchObject({ status: 400, problem: { errors: [{ pointer: "/until" }] } });
    }
    const refusal = await refusalOf(shop.client.comparePayments({ provider: "stripe", from: at(-1), until: at(0) })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 409, code: "conflict" });
  });

  test("is told when the gateway does not answer", async () => {
    await fate.injectFault({ kind: "error_before", operations: ["listPayments"], calls: 100 });
    const body = { from: at(-1), until: at(1) };
    const answer = await sendRequest(shop, "comparePayments", { body });
    expect(problemOf(answer)).toMatchObject({ status: 503, code: "gateway_unanswered" });
    expect((await shop.client.listPaymentComparisons()).items).toEqual([]);
  });
});

test("each tenant that has payments is compared once a day, and one that fails is told and tried again", async () => {
  const other = await desk.openAnother();
  await pay();
  await fate.injectFault({ kind: "error_before", operations: ["listPayments"] });
  const nightly = (minutes = 0) => desk.run(nightlyComparison(desk.books.gateway), minutes);
  await expect(nightly()).rejects.toThrow("could not be done");
  const comparisons = async () => (await shop.client.listPaymentComparisons()).items;
  expect(await comparisons()).toMatchObject([{ error: expect.stringContaining("503") }]);
  await nightly();
  await nightly(30);
  expect(await comparisons()).toMatchObject([{ error: null, compared: 1 }, {}]);
  await nightly(25 * 60);
  expect(await comparisons()).toHaveLength(3);
  expect((await other.shop.client.listPaymentComparisons()).items).toEqual([]);
});
