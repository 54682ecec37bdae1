import type { Stripe } from "stripe";
import { noFacts, type AttemptFact, type PaymentFacts } from "../facts.ts";
import { currencyOf, fromStripeAmount } from "./amounts.ts";
import { declineCodeOf } from "./decline-code.ts";
import { dateOf, idOf } from "./plain-values.ts";

/** Card networks keep an authorisation a week where Stripe does not say how long. */
const usualHoldSeconds = 7 * 24 * 60 * 60;
/** Stripe gives a hold back around its end, not to the second. */
const roundAboutMs = 60 * 60 * 1000;

export interface Release {
  /** When what was held was given back, as far as is known. */
  at: Date | null;
  /** Whether Stripe says that the time was over, or that somebody gave it back; null when it says neither. */
  expired: boolean | null;
}

/** What a charge tells: one try to pay, and what became of the money. */
export function factsOfCharge(charge: Stripe.Charge, release: Release): PaymentFacts {
  const currency = currencyOf(charge.currency);
  const facts = { ...noFacts(currency), attempts: [attemptOf(charge)] };
  if (charge.status === "failed") return facts;
  const reference = idOf(charge.payment_intent);
  if (charge.status !== "succeeded") return { ...facts, reference };
  const deadline = deadlineOf(charge);
  return {
    ...facts,
    reference,
    authorized: fromStripeAmount(charge.amount, charge.currency),
    authorizationExpiresAt: deadline,
    captured: charge.captured ? fromStripeAmount(charge.amount_captured, charge.currency) : 0,
    // Stripe releases the rest with the first capture.
    closed: charge.captured ? "captured" : charge.refunded ? howReleased(release, deadline) : null,
    card: cardOf(charge),
  };
}

function attemptOf(charge: Stripe.Charge): AttemptFact {
  const failed = charge.status === "failed";
  const { failure_code: failure, outcome } = charge;
  return {
    id: charge.id,
    outcome: failed ? "failed" : charge.status === "succeeded" ? "succeeded" : "processing",
    code: failed ? declineCodeOf(outcome?.reason, failure) : null,
    at: dateOf(charge.created),
  };
}

/** Until when what is held can be captured; null where nothing was ever held. */
function deadlineOf(charge: Stripe.Charge): Date | null {
  const before = charge.payment_method_details?.card?.capture_before;
  if (before) return dateOf(before);
  return charge.captured ? null : dateOf(charge.created + usualHoldSeconds);
}

function howReleased({ at, expired }: Release, deadline: Date | null): "voided" | "expired" {
  if (expired !== null) return expired ? "expired" : "voided";
  const overdue = at && deadline && at.getTime() >= deadline.getTime() - roundAboutMs;
  return overdue ? "expired" : "voided";
}

function cardOf({ payment_method_details: details }: Stripe.Charge): PaymentFacts["card"] {
  const card = details?.card;
  return card?.brand && card.last4 ? { brand: card.brand, last4: card.last4 } : null;
}
