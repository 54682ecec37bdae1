import fc from "fast-check";
import { Stripe } from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeForm } from "./bracket-form.ts";
import { openStripeDouble, type StripeDouble } from "./open-stripe-double.ts";
import { openSubsetContract } from "./subset-contract.ts";

let double: StripeDouble;
let client: Stripe;
const contract = openSubsetContract();

beforeAll(async () => {
  double = await openStripeDouble();
  const { hostname: host, port } = new URL(double.apiBase);
  client = new Stripe(double.secretKey, { host, port, protocol: "http", maxNetworkRetries: 0 });
});

afterAll(() => double.close());

function openPage(capture_method: "automatic" | "manual", asking = client) {
  return asking.checkout.sessions.create({
    mode: "payment",
    line_items: [
      {
        quantity: 2,
        price_data: { currency: "eur", unit_amount: 500, product_data: { name: "Tea" } },
      },
    ],
    payment_intent_data: { capture_method, metadata: { shop: "größer & [besser]" } },
    success_url: "https://shop.example",
  });
}

test("the official client takes its answers for Stripe's", async () => {
  const session = await openPage("manual");
  expect(session).toMatchObject({ object: "checkout.session", status: "open", amount_total: 1000 });
  const { id } = double.shopper.pay(session.id);
  const paid = await client.checkout.sessions.retrieve(session.id, {
    expand: ["payment_intent.latest_charge"],
  });
  expect(paid).toMatchObject({
    status: "complete",
    payment_intent: {
      ...{ id, status: "requires_capture", metadata: { shop: "größer & [besser]" } },
      latest_charge: { object: "charge", captured: false, payment_intent: id },
    },
  });
  const captured = await client.paymentIntents.capture(id, { amount_to_capture: 600 });
  expect(captured).toMatchObject({ status: "succeeded", amount_received: 600 });
  const refund = await client.refunds.create({ payment_intent: id, amount: 100 });
  expect((await client.refunds.list({ payment_intent: id })).data).toEqual([refund]);
  const intents = await client.paymentIntents.list({ created: { gte: captured.created } });
  expect(intents.data.map((intent) => intent.id)).toContain(id);
  const events = await client.events.list({ types: ["refund.created"] });
  expect(events.data).toMatchObject([{ object: "event", data: { object: { id: refund.id } } }]);

  const other = double.shopper.pay((await openPage("manual")).id);
  const cancelled = await client.paymentIntents.cancel(other.id, {
    cancellation_reason: "duplicate",
  });
  expect(cancelled).toMatchObject({ status: "canceled", cancellation_reason: "duplicate" });
  const ended = await client.checkout.sessions.expire((await openPage("automatic")).id);
  expect(ended).toMatchObject({ status: "expired", url: null });
});

test("the official client goes through its pages", async () => {
  const own = await openStripeDouble();
  const { hostname: host, port } = new URL(own.apiBase);
  const reader = new Stripe(own.secretKey, { host, port, protocol: "http" });
  for (let number = 0; number < 25; number++) {
    own.bank.endPage((await openPage("manual", reader)).id);
  }
  const found: string[] = [];
  for await (const { id } of reader.events.list({ limit: 10 })) found.push(id);
  expect(found).toEqual(
    own.account
      .events()
      .map(({ id }) => id)
      .toReversed(),
  );
  expect(own.requests.filter(({ method }) => method === "GET")).toHaveLength(3);
  await own.close();
});

test("the official client understands its refusals", async () => {
  const { errors } = Stripe;
  await expect(client.paymentIntents.retrieve("pi_unknown")).rejects.toThrow(
    errors.StripeInvalidRequestError,
  );
  const refund = (amount: number) =>
    client.refunds.create({ payment_intent: "pi_unknown", amount }, { idempotencyKey: "once" });
  await expect(refund(1)).rejects.toMatchObject({ code: "resource_missing", statusCode: 404 });
  await expect(refund(2)).rejects.toThrow(errors.StripeIdempotencyError);
  double.failNext("server_error", "rate_limit", "forbidden");
  await expect(client.events.list()).rejects.toThrow(errors.StripeAPIError);
  await expect(client.events.list()).rejects.toThrow(errors.StripeRateLimitError);
  await expect(client.events.list()).rejects.toThrow(errors.StripePermissionError);
  // It tries once more itself when a connection breaks that was kept.
  double.failNext("lost_request", "lost_answer");
  await expect(client.events.list()).rejects.toThrow(errors.StripeConnectionError);
});

test("a form in brackets is read as the official client writes it", async () => {
  const name = fc.stringMatching(/^[a-z_]{1,8}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
      fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  const form = fc.dictionary(name, value, { minKeys: 1, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(form, async (sent) => {
      double.failNext("server_error");
      await client.rawRequest("POST", "/v1/refunds", sent).catch(() => undefined);
      expect(decodeForm(double.requests.at(-1)?.body ?? "")).toEqual(sent);
    }),
    { numRuns: 100 },
  );
  // These were no requests of Stripe's.
  double.faults.length = 0;
});

test.skipIf(contract === null)("what Stripe does not describe is noticed", () => {
  const asked = (method: string, path: string, query = "", body = "") =>
    contract?.ofRequest({ method, path, query: decodeForm(query), body: decodeForm(body) });
  expect(asked("POST", "/v1/refunds", "", "payment_intent=pi_1&amount=5&metadata[a]=b")).toEqual(
    [],
  );
  expect(asked("GET", "/v1/events", "types[0]=a&created[gte]=5&limit=3")).toEqual([]);
  for (const wrong of [
    asked("GET", "/v1/disputes"),
    asked("POST", "/v1/payment_links"),
    asked("DELETE", "/v1/refunds"),
    asked("GET", "/v1/events", "kinds[0]=a"),
    asked("GET", "/v1/events", "created[gte]=yesterday"),
    asked("GET", "/v1/events", "limit=many"),
    asked("GET", "/v1/refunds", "", "limit=3"),
    asked("POST", "/v1/refunds", "", "amount=5.5"),
    asked("POST", "/v1/refunds", "", "reason=whim"),
    asked("POST", "/v1/refunds", "", "metadata[a][b]=c"),
    asked("POST", "/v1/payment_intents/pi_1/capture", "", "final_capture=true"),
    asked("POST", "/v1/checkout/sessions", "", "line_items[0][price_data][unit_amount]=5"),
    asked("POST", `/v1/checkout/sessions/${"x".repeat(5001)}/expire`),
  ]) {
    expect(wrong).not.toEqual([]);
  }
  expect(contract?.ofAnswer("GET", "/v1/refunds/re_1", 200, { id: "re_1" })).not.toEqual([]);
  expect(contract?.ofAnswer("GET", "/v1/refunds/re_1", 404, { error: {} })).not.toEqual([]);
});
