import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  all,
  type PayingThroughStripe,
  payThroughStripe,
} from "../../../../../test/stripe-double/paying-through-stripe.ts";
import { newId } from "../../../../platform/ids.ts";
import { ProviderRefusal } from "../provider.ts";

let shop: PayingThroughStripe;

beforeAll(async () => {
  shop = await payThroughStripe();
});

// Every request and every answer of the test, against Stripe's own description of them.
afterEach(() => shop.double.assertNoFaults());

afterAll(() => shop.double.close());

/** A payment with money held. */
async function held(more: Parameters<PayingThroughStripe["opened"]>[0] = {}) {
  const payment = await shop.opened(more);
  const { id: reference } = shop.double.shopper.pay(payment.page.reference);
  return { ...payment, reference, handle: { ...payment.handle, reference } };
}

const capturing = ({ paymentId, reference }: Awaited<ReturnType<typeof held>>, amount: number) =>
  shop.stripe.capture(shop.account, {
    ...{ key: newId(), paymentId, reference, amount, currency: "EUR", isFinal: true },
  });

const refunding = (
  { paymentId, reference }: Awaited<ReturnType<typeof held>>,
  amount: number,
  refundId = newId(),
) =>
  shop.stripe.refund(shop.account, {
    ...{ key: newId(), paymentId, reference, amount, currency: "EUR", refundId },
  });

const voiding = ({ paymentId, reference }: Awaited<ReturnType<typeof held>>) =>
  shop.stripe.void(shop.account, { key: newId(), paymentId, reference });

describe("a page", () => {
  test("asks for the whole amount once, under our ids", async () => {
    const { page, paymentId, orderId, expiresAt } = await shop.opened();
    expect(page.url).toMatch(/^https:\/\/checkout\.stripe\.com\//);
    expect(page.expiresAt.getTime()).toBe(Math.floor(expiresAt.getTime() / 1000) * 1000);
    const asked = new URLSearchParams(shop.double.requests.at(-1)?.body);
    expect(asked.get("line_items[0][price_data][unit_amount]")).toBe("5000");
    expect(asked.get("payment_intent_data[capture_method]")).toBe("manual");
    expect(asked.get("client_reference_id")).toMatch(/^pay_/);
    for (const place of ["metadata", "payment_intent_data[metadata]"]) {
      expect(asked.get(`${place}[waybill_payment]`)).toBe(asked.get("client_reference_id"));
      expect(asked.get(`${place}[waybill_order]`)).toMatch(/^ord_/);
      expect(asked.get(`${place}[waybill_tenant]`)).toMatch(/^ten_/);
    }
    expect(orderId).not.toBe(paymentId);
  });

  test("on which nobody has paid says nothing yet", async () => {
    const { handle } = await shop.opened();
    const facts = await shop.stripe.read(shop.account, handle);
    expect(facts).toMatchObject({ reference: null, authorized: 0, attempts: [], closed: null });
  });

  test("is ended, and ended again, and says so to nobody's harm", async () => {
    const { handle } = await shop.opened();
    const close = () => shop.stripe.closePage(shop.account, { ...handle, key: newId() });
    expect(await close()).toMatchObject({ captured: 0, closed: null });
    expect(await close()).toMatchObject({ captured: 0, closed: null });
  });

  test("is not ended once somebody has paid on it", async () => {
    const { handle } = await held();
    const closing = shop.stripe.closePage(shop.account, { ...handle, key: newId() });
    await expect(closing).rejects.toMatchObject({ code: "page_completed" });
  });

  test("that was ended after a declined try leaves the payment open for another page", async () => {
    const { page, handle } = await shop.opened();
    shop.double.shopper.decline(page.reference);
    const facts = await shop.stripe.closePage(shop.account, { ...handle, key: newId() });
    expect(facts).toMatchObject({ reference: null, closed: null, authorized: 0 });
    expect(facts.attempts).toMatchObject([{ outcome: "failed", code: "insufficient_funds" }]);
  });

  test("that was never opened cannot be ended", async () => {
    const handle = { paymentId: newId(), reference: null, pageReference: null, key: newId() };
    await expect(shop.stripe.closePage(shop.account, handle)).rejects.toThrow(ProviderRefusal);
    const unknown = { ...handle, pageReference: "cs_test_unknown" };
    const closing = shop.stripe.closePage(shop.account, unknown);
    await expect(closing).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("money that is held", () => {
  test("is captured in part, which releases the rest", async () => {
    const payment = await held();
    expect(await capturing(payment, 3000)).toMatchObject({
      ...{ reference: payment.reference, authorized: 5000, captured: 3000, closed: "captured" },
      card: { brand: "visa", last4: "4242" },
    });
    await expect(capturing(payment, 2000)).rejects.toThrow("The payment is captured already.");
  });

  test("has the deadline that the card's network gives, or seven days", async () => {
    const day = 24 * 60 * 60 * 1000;
    const { handle } = await held();
    const before = shop.double.account.now() * 1000;
    const facts = await shop.stripe.read(shop.account, handle);
    expect(facts?.authorizationExpiresAt?.getTime()).toBe(before + 5 * day);

    const other = await shop.opened();
    shop.double.shopper.pay(other.page.reference, { saysDeadline: false });
    const unsaid = await shop.stripe.read(shop.account, other.handle);
    expect(unsaid?.authorizationExpiresAt?.getTime()).toBe(before + 7 * day);
  });

  test("is not captured beyond what is held", async () => {
    const capturingMore = capturing(await held(), 5001);
    await expect(capturingMore).rejects.toMatchObject({ code: "amount_too_large" });
  });

  test("is given back once, however often it is asked for", async () => {
    const payment = await held();
    const facts = await voiding(payment);
    expect(facts).toMatchObject({ authorized: 5000, captured: 0, closed: "voided" });
    expect(await voiding(payment)).toEqual(facts);
    await expect(capturing(payment, 100)).rejects.toThrow("released or has expired");
  });

  test("is not given back once it was captured", async () => {
    const payment = await held();
    await capturing(payment, 5000);
    await expect(voiding(payment)).rejects.toThrow("The payment is captured already.");
  });

  test("is known to have expired", async () => {
    const own = await payThroughStripe();
    const { page, handle } = await own.opened();
    own.double.bank.expireHold(own.double.shopper.pay(page.reference).id);
    expect(await own.stripe.read(own.account, handle)).toMatchObject({ closed: "expired" });
    await own.double.close();
  });
});

describe("money that was taken", () => {
  test("at once is captured and authorised, and has no deadline", async () => {
    const { handle } = await held({ capture: "automatic" });
    expect(await shop.stripe.read(shop.account, handle)).toMatchObject({
      ...{ authorized: 5000, captured: 5000, closed: "captured", authorizationExpiresAt: null },
    });
  });

  test("slowly is on its way first, and may fail to arrive", async () => {
    for (const arrives of [true, false]) {
      const { page, handle } = await shop.opened({ capture: "automatic" });
      const { id } = shop.double.shopper.pay(page.reference, { slowly: true });
      const facts = await shop.stripe.read(shop.account, handle);
      expect(facts).toMatchObject({ reference: id, captured: 0, closed: null });
      expect(facts?.attempts).toMatchObject([{ outcome: "processing" }]);
      shop.double.bank.settle(id, arrives);
      const settled = await shop.stripe.read(shop.account, handle);
      expect(settled?.captured).toBe(arrives ? 5000 : 0);
      expect(settled?.attempts).toMatchObject([{ outcome: arrives ? "succeeded" : "failed" }]);
    }
  });

  test("goes back in parts, each under our id, and never more than there was", async () => {
    const payment = await held();
    await capturing(payment, 3000);
    const [first, second] = [newId(), newId()];
    expect(await refunding(payment, 1000, first)).toMatchObject({
      refunds: [{ refundId: first, amount: 1000, status: "succeeded", failure: null }],
    });
    await refunding(payment, 1500, second);
    await expect(refunding(payment, 501)).rejects.toThrow(/greater than unrefunded amount/);
    shop.double.bank.refund(payment.reference, 500);
    await expect(refunding(payment, 1)).rejects.toThrow("The payment is refunded already.");
    const facts = await shop.stripe.read(shop.account, payment.handle);
    expect(facts?.refunds.map(({ refundId }) => refundId)).toEqual([first, second, null]);
    expect(facts?.captured).toBe(3000);
  });

  test("can come back from the bank of the customer", async () => {
    const payment = await held({ capture: "automatic" });
    const { refunds } = await refunding(payment, 5000);
    shop.double.bank.failRefund(refunds[0]?.id ?? "");
    const facts = await shop.stripe.read(shop.account, payment.handle);
    expect(facts?.refunds).toMatchObject([
      { status: "failed", failure: "The card of the customer has expired or was cancelled." },
    ]);
  });

  test("can be disputed, and then is not refunded", async () => {
    const payment = await held({ capture: "automatic" });
    const dispute = shop.double.bank.dispute(payment.reference);
    const read = () => shop.stripe.read(shop.account, payment.handle);
    expect((await read())?.disputes).toMatchObject([{ amount: 5000, status: "needs_response" }]);
    shop.double.bank.moveDispute(dispute, "lost");
    expect((await read())?.disputes).toMatchObject([{ id: dispute.id, status: "lost" }]);
    await expect(refunding(payment, 1)).rejects.toMatchObject({ code: "charge_disputed" });
  });

  test("in krónur is whole, and told with two digits", async () => {
    const { page, handle } = await shop.opened({
      amount: 5,
      currency: "ISK",
      capture: "automatic",
    });
    expect(shop.double.shopper.pay(page.reference)).toMatchObject({ amount: 500, currency: "isk" });
    const facts = await shop.stripe.read(shop.account, handle);
    expect(facts).toMatchObject({ captured: 5, currency: "ISK" });
  });
});

describe("who looks at the gateway", () => {
  test("finds nothing under an unknown reference, or none", async () => {
    const unknown = { paymentId: newId(), reference: "pi_unknown", pageReference: null };
    expect(await shop.stripe.read(shop.account, unknown)).toBeUndefined();
    const handle = { ...unknown, reference: null };
    expect(await shop.stripe.read(shop.account, handle)).toBeUndefined();
  });

  test("finds every payment of a period in pages, with what became of it, ours or not", async () => {
    const own = await payThroughStripe();
    const from = new Date(own.double.account.now() * 1000);
    const ours = new Map<string, string>();
    for (let number = 0; number < 103; number++) {
      const { page, paymentId } = await own.opened({ capture: "automatic" });
      const { id } = own.double.shopper.pay(page.reference);
      ours.set(paymentId, id);
      if (number % 3 === 0) own.double.bank.refund(id, 1000);
      if (number % 50 === 0) own.double.bank.dispute(id);
    }
    const before = await own.opened();
    own.double.shopper.pay(before.page.reference).metadata = {};
    own.double.account.pass(60);
    const until = new Date(own.double.account.now() * 1000);
    const later = await own.opened();
    own.double.shopper.pay(later.page.reference);

    const listed = await all(own.stripe.list(own.account, { from, until }));
    expect(listed).toHaveLength(104);
    const foreign = listed.filter(({ paymentId }) => paymentId === null);
    expect(foreign).toMatchObject([{ facts: { authorized: 5000 } }]);
    for (const { paymentId, facts } of listed) {
      if (paymentId === null) continue;
      const handle = { paymentId, reference: ours.get(paymentId) ?? "", pageReference: null };
      expect(facts).toEqual(await own.stripe.read(own.account, handle));
    }
    expect(listed.filter(({ facts }) => facts.refunds.length === 1)).toHaveLength(35);
    expect(listed.filter(({ facts }) => facts.disputes.length === 1)).toHaveLength(3);
    await own.double.close();
  });

  test("hears every event again, as it was sent", async () => {
    const own = await payThroughStripe();
    const from = new Date(own.double.account.now() * 1000);
    const { page } = await own.opened({ capture: "automatic" });
    own.double.shopper.decline(page.reference);
    const { id } = own.double.shopper.pay(page.reference);
    own.double.bank.refund(id, 100);
    own.double.bank.dispute(id);
    own.double.account.pass(1);
    const until = new Date(own.double.account.now() * 1000);
    const heard = await all(own.stripe.listEvents(own.account, { from, until }));
    const told = own.double.account.events();
    expect(heard.map((event) => event.id).toSorted()).toEqual(told.map((event) => event.id));
    for (const { id: eventId, body } of heard) {
      expect(JSON.parse(body.toString())).toEqual(told.find((event) => event.id === eventId));
    }
    expect(await all(own.stripe.listEvents(own.account, { from: until, until }))).toEqual([]);
    await own.double.close();
  });
});

test("every request names its version of the API, and each that changes something has a key", () => {
  const { requests } = shop.double;
  expect(new Set(requests.map(({ version }) => version))).toEqual(new Set(["2026-10-28.endive"]));
  const changing = requests.filter(({ method }) => method === "POST");
  expect(changing.length).toBeGreaterThan(30);
  expect(changing.filter(({ key }) => key === undefined)).toEqual([]);
});
