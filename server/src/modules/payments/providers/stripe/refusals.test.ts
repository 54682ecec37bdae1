import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  all,
  type PayingThroughStripe,
  payThroughStripe,
} from "../../../../../test/stripe-double/paying-through-stripe.ts";
import type { Fault } from "../../../../../test/stripe-double/open-stripe-double.ts";
import { newId } from "../../../../platform/ids.ts";
import { ProviderRefusal, ProviderUnanswered } from "../provider.ts";
import { stripeClients } from "./stripe-clients.ts";
import { stripeProvider } from "./stripe-provider.ts";

let shop: PayingThroughStripe;

beforeAll(async () => {
  shop = await payThroughStripe();
});

afterEach(() => shop.double.assertNoFaults());
afterAll(() => shop.double.close());

const minuteMs = 60 * 1000;

describe("nobody knows what happened when", () => {
  // The client tries once more itself when a connection breaks that was kept: with the same key, so to no harm.
  test.each<[string, ...Fault[]]>([
    ["the line breaks before the answer", "lost_answer", "lost_answer"],
    ["the line breaks before the request is done", "lost_request", "lost_request"],
    ["the line breaks before and after it is done", "lost_request", "lost_answer"],
    ["Stripe has an error of its own", "server_error"],
    ["Stripe asks to go slower", "rate_limit"],
    ["the same request is still at work", "key_in_use"],
    ["the answer is none of Stripe's", "no_json"],
  ])("%s; asking again with the same key does it once", async (_, ...faults) => {
    const { page, paymentId } = await shop.opened({ capture: "automatic" });
    const { id: reference } = shop.double.shopper.pay(page.reference);
    const request = { key: newId(), paymentId, reference, amount: 5000, currency: "EUR" };
    const refund = () => shop.stripe.refund(shop.account, { ...request, refundId: paymentId });
    shop.double.failNext(...faults);
    await expect(refund()).rejects.toThrow(ProviderUnanswered);
    const { refunds } = await refund();
    expect(refunds).toHaveLength(1);
    const handle = { paymentId, reference, pageReference: null };
    expect((await shop.stripe.read(shop.account, handle))?.refunds).toEqual(refunds);
  });

  test("Stripe says nothing for long", async () => {
    const hasty = stripeProvider({ apiBase: shop.double.apiBase, timeoutMs: 50 });
    shop.double.failNext("silence");
    const opening = hasty.openPage(shop.account, shop.requested());
    await expect(opening).rejects.toThrow(ProviderUnanswered);
  });

  test("nobody is there", async () => {
    const gone = await payThroughStripe();
    await gone.double.close();
    await expect(gone.opened()).rejects.toThrow(ProviderUnanswered);
    const listing = gone.stripe.listEvents(gone.account, { from: new Date(0), until: new Date(1) });
    await expect(all(listing)).rejects.toThrow(ProviderUnanswered);
  });
});

describe("it is a definite no", () => {
  test("when the key is wrong, with words that do not tell the key", async () => {
    const account = { ...shop.account, secretKey: "sk_live_wrong" };
    const opening = shop.stripe.openPage(account, shop.requested());
    await expect(opening).rejects.toThrow(ProviderRefusal);
    await expect(opening).rejects.toMatchObject({
      code: "account_refused",
      message: expect.not.stringContaining("sk_"),
    });
  });

  test("when the key may not do it", async () => {
    shop.double.failNext("forbidden");
    const opening = shop.stripe.openPage(shop.account, shop.requested());
    await expect(opening).rejects.toMatchObject({ code: "account_refused" });
  });

  test("when a key was used for something else", async () => {
    const request = shop.requested();
    await shop.stripe.openPage(shop.account, request);
    const opening = shop.stripe.openPage(shop.account, { ...request, amount: 1 });
    await expect(opening).rejects.toMatchObject({ code: "idempotency_error" });
  });

  test("when Stripe does not take the amount, or the currency", async () => {
    const open = (amount: number, currency: string) =>
      shop.stripe.openPage(shop.account, shop.requested({ amount, currency }));
    await expect(open(49, "EUR")).rejects.toMatchObject({ code: "amount_too_small" });
    const asked = shop.double.requests.length;
    await expect(open(1234, "KWD")).rejects.toMatchObject({ code: "amount_not_supported" });
    await expect(open(1000, "IQD")).rejects.toMatchObject({ code: "currency_not_supported" });
    expect(shop.double.requests).toHaveLength(asked);
  });
});

describe("a page lives", () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    ["half an hour at least", 5 * minuteMs, 30 * minuteMs, 42 * minuteMs],
    ["as long as was asked", 120 * minuteMs, 119 * minuteMs, 120 * minuteMs],
    ["a day at most", 21 * 24 * 60 * minuteMs, 1400 * minuteMs, 1440 * minuteMs],
  ])("%s", async (_, asked, least, most) => {
    const now = shop.double.account.now() * 1000;
    const { page } = await shop.opened({ expiresAt: new Date(now + asked) });
    expect(page.expiresAt.getTime() - now).toBeGreaterThanOrEqual(least);
    expect(page.expiresAt.getTime() - now).toBeLessThanOrEqual(most);
  });

  test.each([
    ["longer than a day", 25 * 60, 120],
    ["less than half an hour by now", 40, 20],
  ])("and is the same page when it is asked for again, be it %s", async (_, asked, later) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const now = shop.double.account.now() * 1000;
    vi.setSystemTime(now);
    const request = shop.requested({ expiresAt: new Date(now + asked * minuteMs) });
    shop.double.failNext("lost_answer", "lost_answer");
    await expect(shop.stripe.openPage(shop.account, request)).rejects.toThrow(ProviderUnanswered);
    const opened = shop.double.account.all("checkout.session");
    vi.setSystemTime(now + later * minuteMs);
    const page = await shop.stripe.openPage(shop.account, request);
    expect(page.reference).toBe(opened[0]?.id);
    expect(shop.double.account.all("checkout.session")).toHaveLength(opened.length);
  });
});

test("a client is kept for each secret key, and not more than a hundred", () => {
  const clientFor = stripeClients("https://api.stripe.com");
  const first = clientFor("sk_test_1");
  expect(clientFor("sk_test_1")).toBe(first);
  for (let number = 2; number <= 101; number++) clientFor(`sk_test_${number}`);
  expect(clientFor("sk_test_1")).not.toBe(first);
});
