import type { Stripe } from "stripe";
import { noFacts, type PaymentFacts, type RefundFact } from "../facts.ts";
import { currencyOf, fromStripeAmount } from "./amounts.ts";
import { refundIdOf } from "./our-ids.ts";

export function factsOfRefund(refund: Stripe.Refund): PaymentFacts {
  const facts = noFacts(currencyOf(refund.currency));
  if (isRelease(refund)) return facts;
  return { ...facts, refunds: [refundFactOf(refund)] };
}

/** A hold that is given back can look like a refund. It moves no money, so that no balance changes. */
function isRelease(refund: Stripe.Refund): boolean {
  if (refund.reason === "expired_uncaptured_charge") return true;
  const ours = refundIdOf(refund.metadata) !== null;
  return refund.status === "succeeded" && refund.balance_transaction === null && !ours;
}

function refundFactOf(refund: Stripe.Refund): RefundFact {
  const failed = refund.status === "failed" || refund.status === "canceled";
  return {
    id: refund.id,
    refundId: refundIdOf(refund.metadata),
    amount: fromStripeAmount(refund.amount, refund.currency),
    status: failed ? "failed" : refund.status === "succeeded" ? "succeeded" : "pending",
    failure: failed ? (failures[refund.failure_reason ?? ""] ?? usualFailure) : null,
  };
}

const usualFailure = "The bank of the customer did not take the money back.";

const failures: Readonly<Record<string, string>> = {
  charge_for_pending_refund_disputed:
    "The customer disputed the payment before the money was back.",
  declined: "The bank of the customer refused the money.",
  expired_or_canceled_card: "The card of the customer has expired or was cancelled.",
  insufficient_funds: "The balance at Stripe does not suffice.",
  lost_or_stolen_card: "The card of the customer was lost or stolen.",
  merchant_request: "The refund was cancelled at Stripe.",
};
