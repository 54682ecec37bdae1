import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { declineCodes, joinFacts, noFacts, type PaymentFacts } from "./facts.ts";

// Few ids and few amounts, so that what is joined meets.
const id = fc.constantFrom("a", "b", "c");
const amount = fc.integer({ min: 0, max: 3 });
const date = fc.integer({ min: 0, max: 3 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)));
const listOf = <T extends { id: string }>(fact: fc.Arbitrary<T>) =>
  fc.uniqueArray(fact, { selector: (each) => each.id, maxLength: 3 });

const facts: fc.Arbitrary<PaymentFacts> = fc.record({
  reference: fc.constantFrom(null, "one", "other"),
  currency: fc.constant("EUR"),
  attempts: listOf(
    fc.record({
      id,
      outcome: fc.constantFrom("processing", "failed", "succeeded"),
      code: fc.constantFrom(null, ...declineCodes),
      at: date,
    }),
  ),
  authorized: amount,
  authorizationExpiresAt: fc.option(date),
  captured: amount,
  closed: fc.constantFrom(null, "captured", "voided", "expired"),
  card: fc.option(
    fc.record({ brand: fc.constantFrom("visa", "amex"), last4: fc.constantFrom("4242", "0005") }),
  ),
  refunds: listOf(
    fc.record({
      id,
      refundId: fc.constantFrom(null, "0191b2c3-0000-7000-8000-000000000001"),
      amount,
      status: fc.constantFrom("pending", "succeeded", "failed"),
      failure: fc.constantFrom(null, "The bank has sent it back."),
    }),
  ),
  disputes: listOf(
    fc.record({
      id,
      amount,
      reason: fc.constantFrom("fraudulent", "not_received"),
      status: fc.constantFrom("needs_response", "under_review", "won", "lost"),
      evidenceDueAt: fc.option(date),
      at: date,
    }),
  ),
});

const joinAll = (all: readonly PaymentFacts[]) => all.reduce(joinFacts, noFacts("EUR"));

describe("facts of a payment, joined", () => {
  test("are the same whichever was heard of first", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(joinFacts(one, other)).toEqual(joinFacts(other, one));
      }),
    );
  });

  test("are the same however they are put together", () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(joinFacts(joinFacts(a, b), c)).toEqual(joinFacts(a, joinFacts(b, c)));
      }),
    );
  });

  test("are the same however often they are heard of", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 5 }), (heard) => {
        const once = joinAll(heard);
        expect(joinAll([...heard, ...heard.toReversed()])).toEqual(once);
        expect(joinFacts(once, once)).toEqual(once);
      }),
    );
  });

  test("lose nothing of what was known", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const joined = joinFacts(one, other);
        expect(joinFacts(joined, one)).toEqual(joined);
        expect(joined.captured).toBe(Math.max(one.captured, other.captured));
        const ids = (of: PaymentFacts) => of.refunds.map((refund) => refund.id);
        expect(new Set(ids(joined))).toEqual(new Set([...ids(one), ...ids(other)]));
      }),
    );
  });

  test("a refund that came back stays so, and a dispute that was won", () => {
    const refund = { id: "r", refundId: null, amount: 1, failure: null };
    const dispute = {
      id: "d",
      amount: 1,
      reason: "fraudulent",
      evidenceDueAt: null,
      at: new Date(0),
    };
    const told = (
      refundStatus: "pending" | "succeeded" | "failed",
      disputeStatus: "needs_response" | "won",
    ): PaymentFacts => ({
      ...noFacts("EUR"),
      refunds: [{ ...refund, status: refundStatus }],
      disputes: [{ ...dispute, status: disputeStatus }],
    });
    const all = [
      told("failed", "won"),
      told("pending", "needs_response"),
      told("succeeded", "won"),
    ];
    expect(joinAll(all)).toMatchObject({
      refunds: [{ status: "failed" }],
      disputes: [{ status: "won" }],
    });
  });
});
