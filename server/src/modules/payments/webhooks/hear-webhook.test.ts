import type { PaymentWebhook } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { openCardShop, type CardShop } from "../../../../test/card-shop.ts";
import { eventAbout, sandboxVoice, sayTo, signedBy } from "../../../../test/payment-webhooks.ts";
import { openDesk } from "../../../../test/open-shop.ts";
import { refusalOf, usd } from "../../../../test/stocked-shop.ts";
import { encodeId, newId } from "../../../platform/ids.ts";

let shop: CardShop;
let other: CardShop;
let voice: Awaited<ReturnType<typeof sandboxVoice>>;
beforeAll(async () => {
  shop = await openCardShop();
  other = await openCardShop();
  voice = await sandboxVoice(shop);
});

/** What came of an event, once it is known. */
async function heard(eventId: string, from = shop): Promise<PaymentWebhook | undefined> {
  await (await openDesk()).settled();
  const { items } = await from.client.listPaymentWebhooks();
  return items.find((one) => one.eventId === eventId);
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

test("what the gateway tells is kept, thanked for, and applied", async () => {
  const payment = await shop.ask("manual");
  const event = eventAbout(payment.id, { authorized: 8000 });
  expect(await voice.tell(event)).toMatchObject({ status: 200, text: '{"received":true}' });
  expect(await heard(event.id)).toMatchObject({ state: "applied", type: "payment.authorized", paymentId: payment.id, attempts: 1, error: null, isReplayable: false }); // prettier-ignore
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ status: "authorized", authorized: usd(8000) }); // prettier-ignore
  const { items } = await shop.client.listOrderHistory(payment.orderId);
  expect(items).toContainEqual(
    expect.objectContaining({
      actor: { type: "system", id: null, name: "Payment sandbox" },
      cause: { type: "webhook", name: "sandbox" },
    }),
  );
});

test("told again it is thanked for again, and changes nothing", async () => {
  const payment = await shop.ask("manual");
  const event = eventAbout(payment.id, { authorized: 8000 });
  await voice.tell(event);
  const { version } = await shop.reaches(payment, "authorized");
  const sameWithMore = eventAbout(payment.id, { authorized: 9000 }, { id: event.id });
  const answers = await Promise.all([event, event, sameWithMore].map((one) => voice.tell(one)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await heard(event.id)).toMatchObject({ attempts: 1 });
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ version, authorized: usd(8000) }); // prettier-ignore
});

describe("is refused, and leaves no trace:", () => {
  const body = JSON.stringify({ id: "evt_forged", type: "payment.captured" });
  const signed = (secret: string, at?: Date) => signedBy(secret, body, at && { at });

  test.each([
    ["without a signature", () => ({ headers: {} })],
    ["by a signature of somebody else", () => ({ headers: signed("whsec_c29tZWJvZHkgZWxzZQ==") })],
    ["by the signature of another body", () => ({ headers: signedBy(voice.secret, `${body} `) })],
    ["by a signature of another time", () => ({ headers: { ...signed(voice.secret), "webhook-timestamp": String(Math.floor(minutes(-1).getTime() / 1000)) } })], // prettier-ignore
    ["six minutes old", () => ({ headers: signed(voice.secret, minutes(-6)) })],
    ["six minutes ahead", () => ({ headers: signed(voice.secret, minutes(6)) })],
    [
      "in the way of another gateway",
      () => ({ provider: "stripe", headers: signed(voice.secret) }),
    ],
    ["with a header of another gateway", () => ({ headers: { "stripe-signature": `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}` } })], // prettier-ignore
    ["for another tenant", () => ({ tenant: other.tenantId, headers: signed(voice.secret) })],
    ["for a tenant that is none", () => ({ tenant: encodeId("ten", newId()), headers: signed(voice.secret) })], // prettier-ignore
    ["for what is no tenant's id", () => ({ tenant: "northwind", headers: signed(voice.secret) })],
    ["for nobody", () => ({ tenant: null, headers: signed(voice.secret) })],
  ])("what comes %s", async (_, said) => {
    const answer = await sayTo(shop, { body, ...said() });
    expect(answer.status).toBe(401);
    // All alike, but for the id of the request.
    const { requestId: _requestId, ...problem } = JSON.parse(answer.text);
    expect({ ...problem, instance: "" }).toEqual({
      type: "/docs#problem-signature_invalid",
      title: "The webhook is not signed by a payment gateway of a tenant",
      ...{ status: 401, code: "signature_invalid", retryable: false, instance: "" },
      detail: "This is not signed by the payment gateway of a tenant here, at about this time.",
    });
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    for (const each of [shop, other]) expect(await heard("evt_forged", each)).toBeUndefined();
  });

  test("what a tenant that is none would have signed", async () => {
    const nobody = { ...shop, tenantUuid: newId() };
    const theirs = { ...nobody, tenantId: encodeId("ten", nobody.tenantUuid) };
    const { status, text } = await (await sandboxVoice(theirs)).tell(body);
    expect({ status, code: JSON.parse(text).code }).toEqual({ status: 401, code: "signature_invalid" }); // prettier-ignore
  });

  test("what a gateway tells that there is not", async () => {
    const answer = await sayTo(shop, { provider: "paypal", body, headers: signed(voice.secret) });
    expect({ status: answer.status, code: JSON.parse(answer.text).code }).toEqual({ status: 404, code: "not_found" }); // prettier-ignore
  });

  test("what is larger than 256 KiB", async () => {
    const fits = JSON.stringify({ id: "evt_large", type: "x", padding: "" });
    const large = JSON.stringify({ id: "evt_large", type: "x", padding: "p".repeat(256 * 1024) });
    const answer = await voice.tell(large);
    expect({ status: answer.status, code: JSON.parse(answer.text).code }).toEqual({ status: 413, code: "payload_too_large" }); // prettier-ignore
    expect(await heard("evt_large")).toBeUndefined();
    const most = large.slice(0, -2).slice(0, 256 * 1024 - 2) + '"}';
    expect([fits.length < most.length, most.length]).toEqual([true, 256 * 1024]);
    expect(await voice.tell(most)).toMatchObject({ status: 200 });
  });
});

test("four minutes of difference between the clocks do not matter", async () => {
  for (const at of [minutes(-4), minutes(4)]) {
    const payment = await shop.ask("manual");
    const body = JSON.stringify(eventAbout(payment.id, { authorized: 8000 }));
    expect(await voice.tell(body, at)).toMatchObject({ status: 200 });
    await shop.reaches(payment, "authorized");
  }
});

test("any content type will do, and none at all", async () => {
  const payment = await shop.ask("manual");
  const body = JSON.stringify(eventAbout(payment.id, { authorized: 8000 }));
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "",
  ]) {
    const headers = { ...signedBy(voice.secret, body), "content-type": type };
    const bytes = new TextEncoder().encode(body);
    expect(await sayTo(shop, { body: bytes, headers })).toMatchObject({ status: 200 });
  }
});

describe("is kept, and moves nothing:", () => {
  test("an event of a kind that says nothing of payments", async () => {
    const event = { id: "evt_unknown", type: "payout.paid", createdAt: new Date().toISOString(), data: {} }; // prettier-ignore
    expect(await voice.tell(event)).toMatchObject({ status: 200 });
    expect(await heard(event.id)).toMatchObject({ state: "ignored", paymentId: null, error: null, isReplayable: true }); // prettier-ignore
  });

  test.each([
    ["no JSON", "{ this is no JSON", "This is no event of the payment sandbox.", "unreadable"],
    ["nothing", "", "This is no event of the payment sandbox.", "unreadable"],
    ["no object", "[1, 2]", "This is no event of the payment sandbox.", "unreadable"],
    ["no event", JSON.stringify({ id: "evt_no_event", type: "payment.captured" }), "This is no event of the payment sandbox.", "payment.captured"], // prettier-ignore
    ["a name that cannot be kept", JSON.stringify({ id: "a\u0000b", type: "a b", createdAt: "2026-11-22T09:30:00.000Z", data: {} }), "Its id, type or time is none.", "unreadable"], // prettier-ignore
    ["a time that never was", JSON.stringify({ id: "evt_time", type: "t", createdAt: "2026-13-45T25:61:00.000Z", data: {} }), /./, "t"], // prettier-ignore
    ["a payment in no form", JSON.stringify({ id: "evt_no_payment", type: "payment.captured", createdAt: "2026-11-22T09:30:00.000Z", data: { payment: { captured: -1 } } }), "An event payment.captured of the payment sandbox has no payment.", "payment.captured"], // prettier-ignore
  ])("%s, rightly signed, is a dead letter", async (_, body, error, type) => {
    for (let time = 0; time < 2; time += 1) {
      expect(await voice.tell(body)).toMatchObject({ status: 200 });
    }
    await (await openDesk()).settled();
    const { items } = await shop.client.listPaymentWebhooks({ state: "dead", limit: 1 });
    expect(items).toMatchObject([{ state: "dead", type, error: expect.stringMatching(error) }]);
    const [dead] = items;
    if (!dead) throw new Error("It is there");
    expect(await heard(dead.eventId)).toEqual(dead);
    const replayed = await shop.client.replayPaymentWebhook(dead.id);
    expect(replayed).toMatchObject({ state: "dead", error: dead.error, attempts: 1 });
  });

  test("another tenant's payment in an event of one's own", async () => {
    const payment = await other.ask("manual");
    const event = eventAbout(payment.id, { authorized: 8000, captured: 8000 });
    expect(await voice.tell(event)).toMatchObject({ status: 200 });
    expect(await heard(event.id)).toMatchObject({ state: "dead", paymentId: null, error: "It names a payment that this tenant does not make by this gateway." }); // prettier-ignore
    expect(await other.client.getPayment(payment.id)).toMatchObject({ status: "open", version: payment.version }); // prettier-ignore
  });

  test("a payment that is made without a gateway", async () => {
    const order = await shop.place();
    const payment = await shop.client.requestPayment(order.id, { method: "bank_transfer" });
    const event = eventAbout(payment.id, { authorized: 8000, captured: 8000 });
    await voice.tell(event);
    expect(await heard(event.id)).toMatchObject({ state: "dead" });
    expect(await shop.client.getPayment(payment.id)).toMatchObject({ status: "open", captured: usd(0) }); // prettier-ignore
  });

  test("money in another currency, which a person has to look at", async () => {
    const payment = await shop.ask("manual");
    const event = eventAbout(payment.id, { authorized: 8000, captured: 8000, currency: "EUR" });
    await voice.tell(event);
    expect(await heard(event.id)).toMatchObject({ state: "applied" });
    expect(await shop.client.getPayment(payment.id)).toMatchObject({ captured: usd(0), attention: "currency_mismatch" }); // prettier-ignore
  });
});

test("a dead letter is listed by its state and gateway, newest first, and shows nothing that it said", async () => {
  const ids = ["evt_first", "evt_second", "evt_third"];
  const body = (id: string) => JSON.stringify({ id, type: "x", name: "Maria Anders" });
  for (const id of ids) await voice.tell(body(id));
  const page = await shop.client.listPaymentWebhooks({ state: "dead", provider: "sandbox", limit: 2 }); // prettier-ignore
  expect(page.items.map(({ eventId }) => eventId)).toEqual(["evt_third", "evt_second"]);
  expect(JSON.stringify(page)).not.toContain("Maria");
  const cursor = page.nextCursor ?? "";
  const next = await shop.client.listPaymentWebhooks({ state: "dead", provider: "sandbox", limit: 2, cursor }); // prettier-ignore
  expect(next.items[0]?.eventId).toBe("evt_first");
  expect(await shop.client.listPaymentWebhooks({ provider: "stripe" })).toMatchObject({
    items: [],
  });
});

test("what was applied is not replayed, and what is not there neither", async () => {
  const payment = await shop.ask("manual");
  const event = eventAbout(payment.id, { authorized: 8000 });
  await voice.tell(event);
  const applied = await heard(event.id);
  if (!applied) throw new Error("It is there");
  const refusal = await refusalOf(shop.client.replayPaymentWebhook(applied.id));
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
  const foreign = await refusalOf(other.client.replayPaymentWebhook(applied.id));
  expect(foreign).toMatchObject({ status: 404, code: "not_found" });
});
