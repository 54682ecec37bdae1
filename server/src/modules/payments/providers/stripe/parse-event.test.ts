import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedContract } from "../../../../../test/stripe-double/subset-contract.ts";
import { newId } from "../../../../platform/ids.ts";
import { noFacts } from "../facts.ts";
import { toldTypes } from "./event-types.ts";
import { metadataOf } from "./our-ids.ts";
import { parseEvent } from "./parse-event.ts";

const fixtures = readFixtures();
const created = 1_795_000_000;

function eventBody(type: string, object: unknown): Buffer {
  return Buffer.from(
    JSON.stringify({
      id: "evt_1",
      object: "event",
      type,
      created,
      livemode: false,
      data: { object },
    }),
  );
}

describe.skipIf(fixtures.size === 0)("the examples that Stripe publishes", () => {
  const kinds: readonly [RegExp, string][] = [
    [/^payment_intent\./, "payment_intent"],
    [/^charge\.dispute\./, "dispute"],
    [/^(refund\.|charge\.refund\.)/, "refund"],
    [/^charge\./, "charge"],
    [/^checkout\.session\./, "checkout.session"],
  ];
  const kindOf = (type: string) => kinds.find(([form]) => form.test(type))?.[1] ?? "";

  test.each(toldTypes)("are understood as what %s tells", (type) => {
    const paymentId = newId();
    const metadata = metadataOf({ tenantId: newId(), paymentId });
    const fixture = fixtures.get(kindOf(type));
    // The example of a page has none; one on which money is paid always has.
    const currency = "usd";
    const object = { ...fixture, payment_intent: "pi_1", metadata, currency };
    const event = parseEvent(eventBody(type, object));
    expect(event).toMatchObject({ id: "evt_1", type, at: new Date(created * 1000) });
    expect(event.facts).not.toBeNull();
    const isDispute = kindOf(type) === "dispute";
    // A dispute carries no metadata of ours: it is known by its payment at Stripe.
    expect(event.payment?.paymentId).toBe(isDispute ? null : paymentId);
    expect(event.payment?.reference).toMatch(/^pi_/);
  });

  test("of a charge, a dispute, and a payment in each state say what they show", () => {
    const about = { payment_intent: "pi_1" };
    const charge = parseEvent(
      eventBody("charge.succeeded", { ...fixtures.get("charge"), ...about }),
    );
    expect(charge.facts).toMatchObject({
      ...{ reference: "pi_1", authorized: 100, captured: 0, closed: null, currency: "USD" },
      card: { brand: "visa", last4: "4242" },
      attempts: [{ outcome: "succeeded", code: null }],
    });
    const dispute = { ...fixtures.get("dispute"), ...about };
    expect(parseEvent(eventBody("charge.dispute.created", dispute)).facts?.disputes).toMatchObject([
      {
        amount: 1000,
        reason: "general",
        status: "needs_response",
        evidenceDueAt: expect.any(Date),
      },
    ]);
    const intent = fixtures.get("payment_intent");
    const states = [
      ...["requires_payment_method", "requires_confirmation", "requires_action", "processing"],
      ...["requires_capture", "canceled", "succeeded"],
    ];
    for (const status of states) {
      const { facts } = parseEvent(eventBody("payment_intent.processing", { ...intent, status }));
      expect(facts?.closed).toBe(status === "succeeded" ? "captured" : null);
      // One of several pages may come to nothing: the payment is the one on which somebody paid.
      const isPaid = ["processing", "requires_capture", "succeeded"].includes(status);
      expect(facts?.reference).toBe(isPaid ? Reflect.get(intent ?? {}, "id") : null);
    }
  });

  test("of what does not concern payments are noted and change nothing", () => {
    expect(fixtures.size).toBeGreaterThan(170);
    for (const [name, object] of fixtures) {
      const event = parseEvent(eventBody(`${name}.noticed`, object));
      expect(event).toMatchObject({ payment: null, facts: null });
    }
    const own = Buffer.from(JSON.stringify(fixtures.get("event")));
    expect(parseEvent(own)).toMatchObject({ type: "plan.created", payment: null, facts: null });
  });
});

describe("an event", () => {
  const refund = {
    ...{ id: "re_1", object: "refund", amount: 500, currency: "eur", created, metadata: {} },
    ...{
      status: "succeeded",
      balance_transaction: "txn_1",
      charge: "ch_1",
      payment_intent: "pi_1",
    },
  };

  test("of a refund that somebody made in the dashboard is known by its payment", () => {
    expect(parseEvent(eventBody("refund.created", refund))).toMatchObject({
      payment: { paymentId: null, reference: "pi_1" },
      facts: { ...noFacts("EUR"), refunds: [{ id: "re_1", amount: 500, refundId: null }] },
    });
  });

  test("of a refund that moved no money gave back what was held, and is no refund", () => {
    for (const sign of [{ balance_transaction: null }, { reason: "expired_uncaptured_charge" }]) {
      const released = eventBody("refund.created", { ...refund, ...sign });
      expect(parseEvent(released).facts).toEqual(noFacts("EUR"));
    }
  });

  test("of a refund that was cancelled says that it failed, and why", () => {
    const cancelled = { ...refund, status: "canceled", failure_reason: "merchant_request" };
    expect(parseEvent(eventBody("refund.updated", cancelled)).facts?.refunds).toMatchObject([
      { status: "failed", failure: "The refund was cancelled at Stripe." },
    ]);
  });

  test("of a payment of somebody else with the same account is not ours", () => {
    const foreign = { ...refund, payment_intent: null };
    expect(parseEvent(eventBody("refund.created", foreign))).toMatchObject({ facts: null });
    const coin = { ...refund, currency: "usdc" };
    expect(parseEvent(eventBody("refund.created", coin))).toMatchObject({ facts: null });
  });

  test("of a page that takes no money is not ours", () => {
    const session = { id: "cs_1", object: "checkout.session", mode: "setup", status: "complete" };
    const about = { currency: null, payment_intent: null, metadata: {} };
    const completed = eventBody("checkout.session.completed", { ...session, ...about });
    expect(parseEvent(completed)).toMatchObject({ payment: null, facts: null });
  });

  test("with ids of ours that somebody has edited is known by Stripe's", () => {
    for (const edited of [
      "pay_",
      "PAY_01m82k62dkf73bc2p9h69s0q45",
      "pay_91m82k62dkf73bc2p9h69s0q45",
    ]) {
      const object = { ...refund, metadata: { waybill_payment: edited, waybill_refund: edited } };
      expect(parseEvent(eventBody("refund.created", object))).toMatchObject({
        payment: { paymentId: null, reference: "pi_1" },
        facts: { refunds: [{ refundId: null }] },
      });
    }
  });

  test.each([
    ["lost_card", "lost_or_stolen"],
    ["insufficient_funds", "insufficient_funds"],
    ["expired_card", "expired_card"],
    ["incorrect_cvc", "incorrect_cvc"],
    ["authentication_required", "authentication_failed"],
    ["highest_risk_level", "fraud_suspected"],
    ["try_again_later", "processing_error"],
    ["generic_decline", "card_declined"],
    ["a reason of tomorrow", "card_declined"],
    ["constructor", "card_declined"],
  ])("of a card that was declined for %s says %s", (reason, code) => {
    const charge = {
      ...{ id: "ch_1", object: "charge", created, amount: 500, currency: "eur", status: "failed" },
      ...{ failure_code: "card_declined", outcome: { type: "issuer_declined", reason } },
      ...{ payment_intent: "pi_1", metadata: {} },
    };
    expect(parseEvent(eventBody("charge.failed", charge)).facts).toEqual({
      ...noFacts("EUR"),
      attempts: [{ id: "ch_1", outcome: "failed", code, at: new Date(created * 1000) }],
    });
  });

  test.each([
    ["warning_needs_response", "needs_response"],
    ["warning_under_review", "needs_response"],
    ["warning_closed", "won"],
    ["needs_response", "needs_response"],
    ["under_review", "under_review"],
    ["prevented", "won"],
    ["won", "won"],
    ["lost", "lost"],
    ["appeal_under_review", "under_review"],
    ["a state of tomorrow", "needs_response"],
  ])("of a dispute in the state %s says %s", (status, meaning) => {
    const dispute = {
      ...{ id: "du_1", object: "dispute", created, amount: 500, currency: "eur", status },
      ...{ reason: "fraudulent", payment_intent: "pi_1", evidence_details: { due_by: null } },
    };
    const at = new Date(created * 1000);
    const { facts } = parseEvent(eventBody("charge.dispute.updated", dispute));
    expect(facts?.disputes).toEqual([
      { id: "du_1", amount: 500, reason: "fraudulent", status: meaning, evidenceDueAt: null, at },
    ]);
  });

  test("is refused when it is none", () => {
    for (const value of [null, [], 1, "event", {}, { object: "event" }, { object: "charge" }]) {
      expect(() => parseEvent(Buffer.from(JSON.stringify(value)))).toThrow("no event of Stripe");
    }
    expect(() => parseEvent(Buffer.from("{"))).toThrow(SyntaxError);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseEvent(Buffer.from(JSON.stringify(value)))).toThrow("no event of Stripe");
      }),
    );
  });
});

function readFixtures(): Map<string, object> {
  const contract = sharedContract("stripe-fixtures3-2026-08.json");
  const has = (value: unknown): value is object => typeof value === "object" && value !== null;
  const resources: unknown = has(contract) ? Reflect.get(contract, "resources") : undefined;
  const entries = has(resources) ? Object.entries(resources) : [];
  return new Map(entries.filter((entry): entry is [string, object] => has(entry[1])));
}
