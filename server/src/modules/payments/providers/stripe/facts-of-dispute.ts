import type { Stripe } from "stripe";
import { noFacts, type DisputeFact, type PaymentFacts } from "../facts.ts";
import { currencyOf, fromStripeAmount } from "./amounts.ts";
import { dateOf } from "./plain-values.ts";

export function factsOfDispute(dispute: Stripe.Dispute): PaymentFacts {
  const due = dispute.evidence_details?.due_by;
  return {
    ...noFacts(currencyOf(dispute.currency)),
    disputes: [
      {
        id: dispute.id,
        amount: fromStripeAmount(dispute.amount, dispute.currency),
        reason: dispute.reason,
        status: statuses[dispute.status] ?? "needs_response",
        evidenceDueAt: due ? dateOf(due) : null,
        at: dateOf(dispute.created),
      },
    ],
  };
}

/**
 * An inquiry (`warning`) is a dispute before any money is taken, and can become one afterwards, with a new deadline. So it
 * waits for a response until it is over: what is once under review would hide that deadline.
 */
const statuses: Readonly<Record<string, DisputeFact["status"]>> = {
  warning_needs_response: "needs_response",
  warning_under_review: "needs_response",
  warning_closed: "won",
  needs_response: "needs_response",
  under_review: "under_review",
  appeal_needs_response: "under_review",
  appeal_under_review: "under_review",
  prevented: "won",
  won: "won",
  lost: "lost",
};
