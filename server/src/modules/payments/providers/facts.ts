import type { Uuid } from "../../../platform/context.ts";

/**
 * What a gateway is known to have done with one payment. Each part of it only ever grows: an answer, a webhook and a
 * look at the gateway all tell facts, and joined in any order, as often as one likes, they come to the same.
 * Amounts are minor units of `currency`.
 */
export interface PaymentFacts {
  /** The gateway's id of the payment; null until it has one. */
  reference: string | null;
  /** ISO 4217, upper case. */
  currency: string;
  /** Each try of the customer to pay. */
  attempts: AttemptFact[];
  /** The most that was ever authorised. */
  authorized: number;
  authorizationExpiresAt: Date | null;
  /** All that was captured, refunds not taken off. */
  captured: number;
  /** Why no more can be captured: all was, or the rest was released. Null while more can, or while nothing is known. */
  closed: "captured" | "voided" | "expired" | null;
  card: CardFact | null;
  refunds: RefundFact[];
  disputes: DisputeFact[];
}

export interface AttemptFact {
  /** The gateway's id. */
  id: string;
  outcome: "processing" | "failed" | "succeeded";
  /** Why it failed, in the gateway's closed list; null unless it did. */
  code: DeclineCode | null;
  at: Date;
}

/** Why an attempt to pay failed: each has its words for the desk. */
export const declineCodes = [
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "incorrect_cvc",
  "lost_or_stolen",
  "authentication_failed",
  "fraud_suspected",
  "processing_error",
] as const;
export type DeclineCode = (typeof declineCodes)[number];

/** All that may be kept of a card (PCI DSS 3.3): never its number. */
export interface CardFact {
  brand: string;
  last4: string;
}

export interface RefundFact {
  /** The gateway's id. */
  id: string;
  /** Ours, when we asked for it. */
  refundId: Uuid | null;
  amount: number;
  status: "pending" | "succeeded" | "failed";
  /** Why it failed, for a person. */
  failure: string | null;
}

export interface DisputeFact {
  /** The gateway's id. */
  id: string;
  amount: number;
  reason: string;
  status: "needs_response" | "under_review" | "won" | "lost";
  evidenceDueAt: Date | null;
  at: Date;
}

/** Nothing is known yet. */
export function noFacts(currency: string): PaymentFacts {
  return {
    ...{ reference: null, currency, attempts: [], authorized: 0, authorizationExpiresAt: null },
    ...{ captured: 0, closed: null, card: null, refunds: [], disputes: [] },
  };
}

const attemptRanks = { processing: 0, failed: 1, succeeded: 2 };
// What succeeded can still come back: the bank of the customer may refuse the money days later.
const refundRanks = { pending: 0, succeeded: 1, failed: 2 };
// A bank decides for the shop and may decide otherwise later; what the customer was given is not taken back.
const disputeRanks = { needs_response: 0, under_review: 1, won: 2, lost: 3 };
const closedRanks = { captured: 0, expired: 1, voided: 2 };

/** All that is known from both: commutative, associative, idempotent. */
export function joinFacts(one: PaymentFacts, other: PaymentFacts): PaymentFacts {
  return {
    reference: greater(one.reference, other.reference, (reference) => reference),
    currency: one.currency,
    attempts: joinById(one.attempts, other.attempts, ({ outcome }) => attemptRanks[outcome]),
    authorized: Math.max(one.authorized, other.authorized),
    authorizationExpiresAt: later(one.authorizationExpiresAt, other.authorizationExpiresAt),
    captured: Math.max(one.captured, other.captured),
    closed: greater(one.closed, other.closed, (reason) => closedRanks[reason]),
    card: greater(one.card, other.card, ({ brand, last4 }) => `${brand} ${last4}`),
    refunds: joinById(one.refunds, other.refunds, ({ status }) => refundRanks[status]),
    disputes: joinById(one.disputes, other.disputes, ({ status }) => disputeRanks[status]),
  };
}

function joinById<T extends { id: string }>(
  one: readonly T[],
  other: readonly T[],
  rankOf: (fact: T) => number,
): T[] {
  const joined = new Map(one.map((fact) => [fact.id, fact]));
  for (const fact of other) {
    const known = joined.get(fact.id);
    if (!known || comesAfter(fact, known, rankOf)) joined.set(fact.id, fact);
  }
  // By id, so that it does not matter which was heard of first.
  return [...joined.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two that say different things with the same rank: which one is kept must not depend on which was heard of first. */
function comesAfter<T extends object>(fact: T, known: T, rankOf: (fact: T) => number): boolean {
  const [rank, knownRank] = [rankOf(fact), rankOf(known)];
  return rank > knownRank || (rank === knownRank && contentOf(fact) > contentOf(known));
}

function contentOf(fact: object): string {
  return JSON.stringify(Object.entries(fact).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function greater<T>(
  one: T | null,
  other: T | null,
  rankOf: (value: T) => number | string,
): T | null {
  if (one === null || other === null) return one ?? other;
  return rankOf(other) > rankOf(one) ? other : one;
}

function later(one: Date | null, other: Date | null): Date | null {
  return greater(one, other, (date) => date.getTime());
}
