import type { Payment } from "@waybill/contract";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openPayment,
  openReconcilingShop,
  type ReconcilingShop,
} from "../../../../test/reconciling-shop.ts";
import { usd } from "../../../../test/stocked-shop.ts";
import { sweepOrdersOf } from "../../orders/index.ts";
import { catchUpWithEvents } from "./catch-up.ts";
import { sweepOperations } from "./sweep-operations.ts";
import { sweepPayments } from "./sweep-payments.ts";

let desk: ReconcilingShop;
let shop: ReconcilingShop["shop"];
let fate: ReconcilingShop["fate"];
beforeAll(async () => {
  desk = await openReconcilingShop();
});
beforeEach(async () => {
  ({ shop, fate } = await desk.openAnother());
});

const hours = (count: number) => count * 60;
const read = ({ id }: Pick<Payment, "id">) => shop.client.getPayment(id);
const operations = () => desk.run(sweepOperations(desk.books.gateway), 1);
const payments = (minutes: number) => desk.run(sweepPayments(desk.books.gateway), minutes);
const events = (minutes = 0) => desk.run(catchUpWithEvents(desk.books.gateway), minutes);
async function becomes(payment: Pick<Payment, "id">, status: Payment["status"]): Promise<void> {
  await expect.poll(async () => (await read(payment)).status).toBe(status);
}

async function authorize(): Promise<Payment> {
  const payment = await openPayment(shop, { capture: "manual" });
  await fate.pay(payment.page, "tok_visa");
  await becomes(payment, "authorized");
  return read(payment);
}

/** What the gateway holds of a payment of ours. */
async function atGateway({ id }: Pick<Payment, "id">) {
  const { providerReference } = await shop.client.getPayment(id);
  return (await fate.readLedger()).payments.find((one) => one.id === providerReference);
}

describe("what a gateway has not answered", () => {
  test.each([
    "lost_answer",
    "error_after",
    "unreadable_answer",
    "error_before",
    "lost_request",
    "in_flight",
  ] as const)("is asked for again by the same key, and done once: %s", async (kind) => {
    const payment = await authorize();
    await fate.pauseWebhooks();
    await fate.injectFault({ kind, operations: ["capture"] });
    const asked = await shop.client.capturePayment(payment.id, { amount: usd(3000) });
    expect(asked).toMatchObject({ status: "unknown", captured: usd(0), operations: [{ type: "capture", state: "unknown" }] }); // prettier-ignore
    await operations();
    expect(await read(payment)).toMatchObject({ status: "partially_captured", captured: usd(3000), operations: [{ state: "done" }] }); // prettier-ignore
    await operations();
    expect(await atGateway(payment)).toMatchObject({ captured: 3000, authorized: 8000 });
    await expectConservation(shop);
  });

  test("is known from the webhook before it is asked for again, and changes nothing then", async () => {
    const payment = await authorize();
    await fate.injectFault({ kind: "lost_answer", operations: ["capture"] });
    await shop.client.capturePayment(payment.id, {});
    await expect.poll(async () => (await read(payment)).captured).toEqual(usd(8000));
    await operations();
    const { items } = await shop.client.listPaymentEntries(payment.orderId);
    expect(items.map(({ type }) => type)).toEqual(["authorized", "captured"]);
    expect(await read(payment)).toMatchObject({ status: "captured" });
  });

  test("is a refund that is paid back once", async () => {
    const payment = await authorize();
    await shop.client.capturePayment(payment.id, {});
    const { id } = await shop.client.createRefund(payment.orderId, { amount: usd(500), reason: "Late" }); // prettier-ignore
    await fate.pauseWebhooks();
    await fate.injectFault({ kind: "lost_answer", operations: ["refund"] });
    expect(await shop.client.settleRefund(id, { method: "card" })).toMatchObject({ status: "processing" }); // prettier-ignore
    await operations();
    await fate.resumeWebhooks();
    await becomes(payment, "partially_refunded");
    expect(await atGateway(payment)).toMatchObject({ refunded: 500 });
    await expectConservation(shop);
  });

  test("holds up nobody else", async () => {
    const [silent, other] = [await authorize(), await authorize()];
    await fate.injectFault({ kind: "lost_request", operations: ["capture"], calls: 2 });
    await shop.client.capturePayment(silent.id, {});
    await shop.client.capturePayment(other.id, {});
    await fate.injectFault({ kind: "lost_request", operations: ["capture"], calls: 1 });
    await operations();
    const states = [await read(silent), await read(other)].map(({ status }) => status);
    expect(states.toSorted()).toEqual(["captured", "unknown"]);
    await operations();
    await becomes(silent, "captured");
    await becomes(other, "captured");
  });
});

describe("what is authorised when its time is over", () => {
  test("was released by the gateway, which is learned though nobody told it", async () => {
    await fate.setPace({ authorizationSeconds: 3600 });
    const payment = await authorize();
    await fate.pauseWebhooks();
    await fate.advance(2 * 3600);
    await payments(hours(2));
    expect(await read(payment)).toMatchObject({ status: "expired", released: usd(8000) });
    expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ authorizedTotal: usd(0), paymentStatus: "unpaid" }); // prettier-ignore
  });

  test("is released by us when the gateway still holds it, but for what was captured", async () => {
    await fate.setPace({ authorizationSeconds: 3600 });
    const [whole, part] = [await authorize(), await authorize()];
    await shop.client.capturePayment(part.id, { amount: usd(3000) });
    await payments(hours(0.5));
    expect(await read(whole)).toMatchObject({ status: "authorized" });
    await payments(hours(2));
    expect(await read(whole)).toMatchObject({ status: "voided", released: usd(8000) });
    expect(await read(part)).toMatchObject({ status: "captured", captured: usd(3000), released: usd(5000) }); // prettier-ignore
    expect(await atGateway(part)).toMatchObject({ captured: 3000, released: 5000, held: 0 });
  });

  test("is warned of before by the rule, which holds the order", async () => {
    await fate.setPace({ authorizationSeconds: 30 * 3600 });
    const payment = await authorize();
    const { database, ledger } = { ...desk.books, database: shop.database };
    const sweep = (at: number) => sweepOrdersOf({ database, ledger, tenantId: shop.tenantUuid, now: new Date(Date.now() + hours(at) * 60_000) }); // prettier-ignore
    expect(await sweep(5)).toEqual([]);
    expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ holds: [] });
    expect(await sweep(7)).toEqual([]);
    const { holds } = await shop.client.getOrder(payment.orderId);
    expect(holds).toHaveLength(1);
    expect(holds[0]?.reason).toContain(`expires at ${payment.authorizationExpiresAt}`);
    await sweep(8);
    expect((await shop.client.getOrder(payment.orderId)).holds).toHaveLength(1);
  });
});

describe("a link whose time is over", () => {
  const expiresAt = () => new Date(Date.now() + hours(1) * 60_000).toISOString();

  test("is expired, be there a page or not, and nobody can pay by it any more", async () => {
    const opened = await openPayment(shop, { expiresAt: expiresAt() });
    const unopened = await shop.client.requestPayment((await shop.place()).id, { method: "card", expiresAt: expiresAt() }); // prettier-ignore
    await payments(hours(0.5));
    expect(await read(unopened)).toMatchObject({ status: "open" });
    await payments(hours(2));
    for (const payment of [opened, unopened]) {
      expect(await read(payment)).toMatchObject({ status: "expired", link: null });
    }
    await expectConservation(shop);
  });

  test("was used before that, which is learned though nobody told it", async () => {
    const payment = await openPayment(shop, { expiresAt: expiresAt() });
    await fate.pauseWebhooks();
    await fate.pay(payment.page, "tok_visa");
    await payments(hours(2));
    expect(await read(payment)).toMatchObject({ status: "captured" });
  });
});

describe("when an order was cancelled while the gateway was busy with its payment", () => {
  test("the rest of what is authorised is released, and what was captured is flagged, not sent back", async () => {
    const payment = await authorize();
    await fate.injectFault({ kind: "lost_request", operations: ["capture"] });
    await shop.client.capturePayment(payment.id, { amount: usd(3000) });
    await shop.move(await shop.client.getOrder(payment.orderId), "cancelled");
    await payments(0);
    expect(await read(payment)).toMatchObject({ status: "unknown", released: usd(0) });
    await operations();
    await payments(0);
    expect(await read(payment)).toMatchObject({ status: "captured", captured: usd(3000), released: usd(5000), refunded: usd(0), attention: "order_cancelled" }); // prettier-ignore
    const { items } = await shop.client.listRefunds(payment.orderId);
    expect(items).toMatchObject([{ status: "pending", amount: usd(3000), reasonType: "cancellation" }]); // prettier-ignore
    expect(await atGateway(payment)).toMatchObject({ captured: 3000, refunded: 0, held: 0 });
    const flagged = await shop.client.listAllPayments({ needsAttention: true });
    expect(flagged.items.map(({ id }) => id)).toEqual([payment.id]);
    await expectConservation(shop);
  });

  test("money that arrives later is flagged and kept until a person says what becomes of it", async () => {
    const payment = await openPayment(shop);
    await fate.pauseWebhooks();
    await fate.pay(payment.page, "tok_visa");
    await shop.move(await shop.client.getOrder(payment.orderId), "cancelled");
    await fate.resumeWebhooks();
    await becomes(payment, "captured");
    await payments(hours(2));
    await operations();
    expect(await read(payment)).toMatchObject({ refunded: usd(0), attention: "order_cancelled" });
    expect(await atGateway(payment)).toMatchObject({ captured: 8000, refunded: 0 });
    await expectConservation(shop);
  });
});

describe("what was never heard", () => {
  test("is caught up with once an hour, through the same inbox, and applied once", async () => {
    const payment = await openPayment(shop);
    await fate.pauseWebhooks();
    await fate.pay(payment.page, "tok_visa");
    await events();
    expect(await read(payment)).toMatchObject({ status: "captured" });
    const { version } = await read(payment);
    await fate.resumeWebhooks();
    const pending = async () => (await fate.listWebhooks()).items.filter(({ state }) => state === "pending"); // prettier-ignore
    await expect.poll(pending).toEqual([]);
    expect(await read(payment)).toMatchObject({ version });
    // Nothing is asked for before an hour is over.
    await fate.injectFault({ kind: "error_before", operations: ["listEvents"] });
    await events(30);
    await expect(events(61)).rejects.toThrow("could not be done");
    await events(61);
  });

  test("is looked for where a page was open for some minutes", async () => {
    const payment = await openPayment(shop);
    await fate.pauseWebhooks();
    await fate.pay(payment.page, "tok_visa");
    await payments(4);
    expect(await read(payment)).toMatchObject({ status: "open" });
    await payments(6);
    expect(await read(payment)).toMatchObject({ status: "captured" });
  });

  test("is looked for less and less often", async () => {
    await openPayment(shop);
    const looks = async (minutes: number) => {
      await fate.injectFault({ kind: "error_before", operations: ["listPayments"] });
      const failed = await payments(minutes).then(() => false, () => true); // prettier-ignore
      await fate.clearFaults();
      return failed;
    };
    const looked: number[] = [];
    for (let minutes = 1; minutes < 60; minutes += 1) {
      if (await looks(minutes)) looked.push(minutes);
    }
    expect(looked).toHaveLength(4);
    expect(looked[0]).toBeGreaterThanOrEqual(5);
    expect(looked.at(-1)).toBeGreaterThanOrEqual(40);
  });
});
