import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declineCodes, joinFacts, type PaymentFacts } from "../facts.ts";
import { ProviderRefusal, ProviderUnanswered } from "../provider.ts";
import { openSandboxAccount, type SandboxAccount } from "../../../../../test/sandbox-account.ts";

let shop: SandboxAccount;
beforeAll(async () => {
  shop = await openSandboxAccount();
});
afterAll(() => shop.close());

const inFullAndPart = async (key: string) => {
  const { handle, paymentId } = await shop.paid(10_000);
  const facts = await shop.provider.read(shop.account, handle);
  const reference = facts?.reference ?? "";
  const common = { paymentId, reference, currency: "EUR" };
  return { handle, common, key: (part: string) => `${key}-${part}` };
};
const refused = (code: string) => expect.objectContaining({ constructor: ProviderRefusal, code });

describe("a payment from its page to its last refund", () => {
  test("is told step by step", async () => {
    const { provider, account } = shop;
    const { page, paymentId, request } = await shop.opened(10_000);
    expect(new URL(page.url).origin).toBe(provider.pageOrigin);
    expect(page.expiresAt).toEqual(request.expiresAt);
    const handle = { paymentId, reference: null, pageReference: page.reference };
    expect(await provider.read(account, handle)).toMatchObject({ reference: null, attempts: [] });

    await shop.control.pay(page.reference, "tok_insufficient_funds");
    expect(await provider.read(account, handle)).toMatchObject({
      ...{ reference: null, authorized: 0 },
      attempts: [{ outcome: "failed", code: "insufficient_funds" }],
    });
    await shop.control.pay(page.reference, "tok_visa");
    const paid = await provider.read(account, handle);
    expect(paid).toMatchObject({
      ...{ currency: "EUR", authorized: 10_000, captured: 0, closed: null },
      ...{ card: { brand: "visa", last4: "4242" }, reference: expect.stringMatching(/^pmt_/) },
    });
    const days = ((paid?.authorizationExpiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(7);

    const common = { paymentId, reference: paid?.reference ?? "", currency: "EUR" };
    const part = { ...common, amount: 4_000, isFinal: false, key: "part" };
    expect(await provider.capture(account, part)).toMatchObject({ captured: 4_000, closed: null });
    expect(await provider.capture(account, part)).toMatchObject({ captured: 4_000 });
    const rest = { ...common, amount: 5_000, isFinal: true, key: "rest" };
    expect(await provider.capture(account, rest)).toMatchObject({
      ...{ captured: 9_000, closed: "captured" },
    });
    const refundId = "0191b2c3-0000-7000-8000-000000000009";
    const refund = { ...common, amount: 2_500, refundId, key: "refund" };
    expect(await provider.refund(account, refund)).toMatchObject({
      refunds: [{ refundId, amount: 2_500, status: "succeeded", failure: null }],
    });
  });

  test("is the same told by its webhooks, in any order, as by a look at it", async () => {
    const { provider, account } = shop;
    const { handle, common, key } = await inFullAndPart("order");
    await provider.capture(account, { ...common, amount: 6_000, isFinal: false, key: key("1") });
    await provider.capture(account, { ...common, amount: 3_000, isFinal: true, key: key("2") });
    const refundId = "0191b2c3-0000-7000-8000-00000000000a";
    await provider.refund(account, { ...common, amount: 1_000, refundId, key: key("3") });
    const { refunds } = await shop.control.refund(common.reference, 500);
    await shop.control.failRefund(refunds[1]?.id ?? "");
    const { disputes } = await shop.control.openDispute(common.reference, 2_000);
    await shop.control.decideDispute(disputes[0]?.id ?? "", "under_review");
    await shop.control.decideDispute(disputes[0]?.id ?? "", "lost");

    const told = await shop.factsTold(common.paymentId, 10);
    const seen = await provider.read(account, handle);
    expect(seen).toMatchObject({ captured: 9_000, disputes: [{ status: "lost" }] });
    const orders = fc.shuffledSubarray([...told, ...told, ...told], { minLength: told.length * 3 });
    fc.assert(
      fc.property(orders, (heard) => {
        expect(heard.reduce(joinFacts)).toEqual(seen);
      }),
    );
  });

  test("is joined from all pages that were opened for it", async () => {
    const { provider, account, control } = shop;
    const first = await shop.opened(10_000);
    await control.pay(first.page.reference, "tok_card_declined");
    const { paymentId } = first;
    const handle = { paymentId, reference: null, pageReference: first.page.reference };
    await provider.closePage(account, { ...handle, key: "first-close" });
    const second = await shop.opened(10_000, { paymentId });
    const { id } = await control.pay(second.page.reference, "tok_visa");
    const facts = await provider.read(account, handle);
    expect(facts).toMatchObject({ reference: id, authorized: 10_000 });
    expect(facts?.attempts.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...["failed", "succeeded"],
    ]);
  });
});

describe("a page", () => {
  test("is the same for the same key, and refused for another request", async () => {
    const { page, request } = await shop.opened(1_000);
    expect(await shop.provider.openPage(shop.account, request)).toEqual(page);
    const other = { ...request, amount: 2_000 };
    await expect(shop.provider.openPage(shop.account, other)).rejects.toEqual(
      refused("idempotency_key_reused"),
    );
  });

  test("is closed even by whoever never heard its id", async () => {
    const { page, paymentId } = await shop.opened(1_000);
    const handle = { paymentId, reference: null, pageReference: null };
    await shop.provider.closePage(shop.account, { ...handle, key: "close-unheard" });
    await expect(shop.control.pay(page.reference, "tok_visa")).rejects.toThrow("page_closed");
    const unknown = { ...handle, paymentId: "0191b2c3-0000-7000-8000-0000000000ff", key: "none" };
    await expect(shop.provider.closePage(shop.account, unknown)).rejects.toEqual(
      refused("not_found"),
    );
  });

  test("is not closed when somebody has paid on it", async () => {
    const { handle } = await shop.paid(1_000);
    await expect(
      shop.provider.closePage(shop.account, { ...handle, key: "close-paid" }),
    ).rejects.toEqual(refused("page_complete"));
  });
});

describe("a refusal of the gateway", () => {
  test("has its code, and words for a person", async () => {
    const { common, key } = await inFullAndPart("refusals");
    const { provider, account } = shop;
    const capture = (amount: number, currency = "EUR") =>
      provider.capture(account, { ...common, currency, amount, isFinal: false, key: key(`${amount}${currency}`) }); // prettier-ignore
    await expect(capture(10_001)).rejects.toEqual(refused("amount_exceeds_authorized"));
    await expect(capture(1, "USD")).rejects.toThrow("in another currency");
    await provider.void(account, { ...common, key: key("void") });
    await expect(capture(1)).rejects.toThrow("it was voided");
    const refundId = "0191b2c3-0000-7000-8000-00000000000b";
    await expect(
      provider.refund(account, { ...common, amount: 1, refundId, key: key("refund") }),
    ).rejects.toEqual(refused("not_captured"));
    const unknown = { ...common, reference: "../pages", key: key("unknown") };
    await expect(provider.void(account, unknown)).rejects.toEqual(refused("not_found"));
  });

  test("is one where the key is not the account's", async () => {
    const stranger = { ...shop.account, secretKey: "sk_sandbox_nobody_x" };
    const handle = { paymentId: shop.account.tenantId, reference: null, pageReference: null };
    await expect(shop.provider.read(stranger, handle)).rejects.toEqual(refused("unauthenticated"));
  });

  test("comes for an expired authorisation, and the facts tell it", async () => {
    const { handle, common, key } = await inFullAndPart("expired");
    await shop.control.advance(7 * 24 * 60 * 60);
    await expect(
      shop.provider.capture(shop.account, {
        ...common,
        amount: 1,
        isFinal: true,
        key: key("late"),
      }),
    ).rejects.toEqual(refused("authorization_expired"));
    expect(await shop.provider.read(shop.account, handle)).toMatchObject({ closed: "expired" });
  });
});

describe("no answer that says what happened", () => {
  test.each([
    ...(["error_before", "error_after", "lost_request", "lost_answer"] as const),
    ...(["unreadable_answer", "in_flight", "latency", "slow_answer"] as const),
  ])("is what %s leaves; asked again, it is done once", async (kind) => {
    const { handle, common, key } = await inFullAndPart(kind);
    const capture = { ...common, amount: 700, isFinal: false, key: key("capture") };
    await shop.control.injectFault({ kind, operations: ["capture"], ms: 60_000 });
    const unanswered = shop.impatient().capture(shop.account, capture);
    await expect(unanswered).rejects.toBeInstanceOf(ProviderUnanswered);
    expect(await shop.provider.capture(shop.account, capture)).toMatchObject({ captured: 700 });
    expect(await shop.provider.read(shop.account, handle)).toMatchObject({ captured: 700 });
  });

  test("is what is left where nobody listens", async () => {
    const nowhere = shop.impatient("http://127.0.0.1:1");
    const handle = { paymentId: shop.account.tenantId, reference: null, pageReference: null };
    await expect(nowhere.read(shop.account, handle)).rejects.toBeInstanceOf(ProviderUnanswered);
  });
});

describe("what the gateway lists", () => {
  test("is every payment and every event of a time, once, however many", async () => {
    const own = await openSandboxAccount();
    try {
      const { provider, account } = own;
      const from = new Date(Date.now() - 60_000);
      const until = new Date(Date.now() + 60_000);
      const ids: string[] = [];
      for (let index = 0; index < 105; index += 1) ids.push((await own.opened(100)).paymentId);
      const listed = await allOf(provider.list(account, { from, until }));
      expect(listed.map(({ paymentId }) => paymentId)).toEqual(ids);
      const events = await allOf(provider.listEvents(account, { from, until }));
      const read = events.map(({ body }) => provider.parseEvent(body).payment?.paymentId);
      expect(read).toEqual(ids);
      const before = { from: new Date(0), until: from };
      expect(await allOf(provider.list(account, before))).toEqual([]);
      expect(await allOf(provider.listEvents(account, before))).toEqual([]);
    } finally {
      await own.close();
    }
  });

  test("of an unknown payment is nothing", async () => {
    const handle = { paymentId: shop.account.tenantId, reference: null, pageReference: null };
    expect(await shop.provider.read(shop.account, handle)).toBeUndefined();
  });
});

test("there is a test card for every reason why a card is declined", async () => {
  const told: PaymentFacts[] = [];
  for (const code of declineCodes) {
    const { page, paymentId } = await shop.opened(100);
    await shop.control.pay(page.reference, `tok_${code}`);
    const handle = { paymentId, reference: null, pageReference: page.reference };
    const facts = await shop.provider.read(shop.account, handle);
    if (facts) told.push(facts);
  }
  expect(told.flatMap(({ attempts }) => attempts.map(({ code }) => code))).toEqual([
    ...declineCodes,
  ]);
});

async function allOf<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of list) all.push(each);
  return all;
}
