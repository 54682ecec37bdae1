import type { Uuid } from "../../../../platform/context.ts";
import { declineCodes, joinFacts, noFacts, type AttemptFact, type PaymentFacts } from "../facts.ts";
import type { Snapshot } from "./answers.ts";

/** What the sandbox's picture of a payment says, in the order in which joined facts are. */
export function factsOf(snapshot: Snapshot): PaymentFacts {
  return joinFacts(noFacts(snapshot.currency), {
    reference: referenceOf(snapshot),
    currency: snapshot.currency,
    attempts: snapshot.attempts.flatMap(attemptOf),
    authorized: snapshot.authorized,
    authorizationExpiresAt: snapshot.authorizationExpiresAt,
    captured: snapshot.captured,
    closed: snapshot.closed,
    card: snapshot.card,
    refunds: snapshot.refunds.map(({ id, merchantReference, amount, status, failure }) => ({
      ...{ id, amount, status, failure, refundId: ownId(merchantReference) },
    })),
    disputes: snapshot.disputes,
  });
}

/**
 * Each page makes a payment of its own there, and a customer can fail on one page and pay on the next: the payment that
 * counts is the one that holds money.
 */
function referenceOf({ id, authorized }: Snapshot): string | null {
  return authorized > 0 ? id : null;
}

/** A customer who stands before their bank has not tried yet. */
function attemptOf({ id, status, code, at }: Snapshot["attempts"][number]): AttemptFact[] {
  if (status === "requires_action") return [];
  const known = declineCodes.find((each) => each === code) ?? "card_declined";
  return [{ id, outcome: status, code: status === "failed" ? known : null, at }];
}

/** Our id, as the sandbox tells it back. */
export function ownId(reference: string | null): Uuid | null {
  return reference !== null && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(reference)
    ? reference
    : null;
}
