import type { Payment } from "@waybill/contract";
import { Stripe } from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentTime } from "../../src/platform/clock.ts";
import { sql } from "../../src/platform/database.ts";
import { deriveKey, seal } from "../../src/platform/seal.ts";
import { openDesk } from "../open-shop.ts";
import { openStockedShop, type StockedShop, usd } from "../stocked-shop.ts";
import { testConfig } from "../test-config.ts";
import { openStripeDouble, type StripeDouble } from "./open-stripe-double.ts";

const webhookSecret = "whsec_of_the_double";
let double: StripeDouble;
let shop: StockedShop;

beforeAll(async () => {
  double = await openStripeDouble();
  await openDesk({ stripe: { apiBase: double.apiBase, pageOrigin: undefined } });
  shop = await openStockedShop();
  await connect();
});

afterAll(() => double.close());

/** The shop's account at the double, sealed as the service seals it. */
async function connect(): Promise<void> {
  const sealKey = deriveKey(testConfig("", "").secret, "payment accounts");
  const sealed = (text: string) => seal(sealKey, Buffer.from(text));
  await shop.database.tenant(shop.tenantUuid, (tx) =>
    tx.query(sql`
      insert into payment_accounts (provider, is_active, secret_key, webhook_secret, updated_at)
      values ('stripe', true, ${sealed(double.secretKey)}, ${sealed(webhookSecret)}, ${currentTime()})`),
  );
}

let delivered = 0;

/** Everything that the double has told since the last time: the newest first, and each twice. */
async function deliver(): Promise<void> {
  const told = double.account.events().slice(delivered).toReversed();
  delivered += told.length;
  for (const event of [...told, ...told]) {
    const body = JSON.stringify(event);
    const { status, text } = await post(
      body,
      Stripe.webhooks.generateTestHeaderString({
        payload: body,
        secret: webhookSecret,
      } as Stripe.WebhookTestHeaderOptions),
    ); // prettier-ignore -- its type asks for options that it makes up
    expect([status, text]).toEqual([200, text]);
  }
  // They are applied after Stripe was thanked.
  await (await openDesk()).settled();
}

async function post(body: string, signature: string) {
  const url = `${shop.baseUrl}/v1/webhooks/payments/stripe?tenant=${shop.tenantId}`;
  const headers = { "content-type": "application/json", "stripe-signature": signature };
  const response = await fetch(url, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

async function asked(capture: Payment["capture"]) {
  const order = await shop.place();
  const payment = await shop.client.requestPayment(order.id, { method: "card", capture });
  const { url } = await shop.client.openPaymentPage(payment.id);
  return { order, payment, page: url.split("/").at(-1) ?? "" };
}

const shown = ({ id }: Pick<Payment, "id">) => shop.client.getPayment(id);

test("money is held, taken in part and given back through Stripe, whatever order it is told in", async () => {
  const { order, payment, page } = await asked("manual");
  expect(payment).toMatchObject({ provider: "stripe", status: "open", amount: usd(8000) });
  double.shopper.decline(page, "insufficient_funds");
  await deliver();
  expect(await shown(payment)).toMatchObject({ status: "failed", failure: expect.stringContaining("not enough money") }); // prettier-ignore
  const { id: intent } = double.shopper.pay(page);
  await deliver();
  expect(await shown(payment)).toMatchObject({ status: "authorized", capturable: usd(8000), card: { brand: "visa", last4: "4242" } }); // prettier-ignore

  const captured = await shop.client.capturePayment(payment.id, { amount: usd(3000) });
  expect(captured).toMatchObject({ status: "captured", captured: usd(3000), released: usd(5000) });
  await deliver();
  const refund = await shop.client.createRefund(order.id, { amount: usd(1000), reason: "Late" });
  await shop.client.settleRefund(refund.id, { method: "card" });
  await deliver();
  expect(await shown(payment)).toMatchObject({ status: "partially_refunded", refunded: usd(1000) });
  double.bank.refund(intent, 500);
  await deliver();
  expect((await shown(payment)).refunded).toEqual(usd(1500));
  const { items } = await shop.client.listPaymentEntries(order.id);
  expect(items.map(({ type, amount }) => [type, amount.amount])).toEqual([
    ["authorized", 8000],
    ["captured", 3000],
    ["released", 5000],
    ["refunded", 1000],
    ["refunded", 500],
  ]);
  double.assertNoFaults();
});

test("what is held is released, here or at Stripe, and the order says so", async () => {
  const here = await asked("manual");
  double.shopper.pay(here.page);
  await deliver();
  expect(await shown(here.payment)).toMatchObject({ status: "authorized" });
  expect(await shop.client.voidPayment(here.payment.id, {})).toMatchObject({ status: "voided" });
  await deliver();
  const there = await asked("manual");
  const { id } = double.shopper.pay(there.page);
  await deliver();
  double.bank.releaseHold(id);
  await deliver();
  expect(await shown(there.payment)).toMatchObject({ status: "voided" });
  for (const { order } of [here, there]) {
    expect(await shop.client.getOrder(order.id)).toMatchObject({ paymentStatus: "voided" });
  }
  double.assertNoFaults();
});

test("an answer that is lost is learned from Stripe's webhooks, and the money is taken once", async () => {
  const { payment, page } = await asked("manual");
  const { id } = double.shopper.pay(page);
  await deliver();
  double.failNext("lost_answer", "lost_answer");
  const unanswered = await shop.client.capturePayment(payment.id, { amount: usd(8000) });
  expect(unanswered).toMatchObject({ status: "unknown", captured: usd(0) });
  await deliver();
  expect((await shown(payment)).captured).toEqual(usd(8000));
  const capturing = double.requests.filter(({ path }) => path.endsWith(`${id}/capture`));
  expect(new Set(capturing.map(({ key }) => key)).size).toBe(1);
  double.assertNoFaults();
});

test("a webhook that Stripe has not signed is refused", async () => {
  const body = JSON.stringify(double.account.events()[0]);
  expect((await post(body, `t=${double.account.now()},v1=${"0".repeat(64)}`)).status).toBe(401);
});
