import type { Stripe } from "stripe";
import { joinFacts, noFacts, type AttemptFact, type PaymentFacts } from "../facts.ts";
import { currencyOf, fromStripeAmount } from "./amounts.ts";
import { declineCodeOf } from "./decline-code.ts";
import { factsOfCharge } from "./facts-of-charge.ts";
import { dateOf } from "./plain-values.ts";

/**
 * What a payment intent tells. Each page that is opened for a payment has an intent of its own, so one on which nobody
 * has paid says nothing of the payment but the failed tries: neither is it the payment's reference, nor does its end
 * end the payment. Whether something was held on a cancelled one is known from its charge alone.
 */
export function factsOfIntent(intent: Stripe.PaymentIntent): PaymentFacts {
  const own = { ...noFacts(currencyOf(intent.currency)), attempts: attemptsWithoutCharge(intent) };
  const facts = { ...own, ...moneyOf(intent) };
  const charge = intent.latest_charge;
  // Every call of ours asks for the charge; in a webhook there is its id alone, and a webhook of its own tells the rest.
  if (!charge || typeof charge === "string") return facts;
  return joinFacts(facts, factsOfCharge(charge, releaseOf(intent)));
}

function moneyOf(intent: Stripe.PaymentIntent): Partial<PaymentFacts> {
  const { id: reference, currency } = intent;
  if (intent.status === "processing") return { reference };
  if (intent.status === "requires_capture") {
    return { reference, authorized: fromStripeAmount(intent.amount_capturable, currency) };
  }
  if (intent.status !== "succeeded") return {};
  // The amount stays what was authorised, also when less was captured.
  const authorized = fromStripeAmount(intent.amount, currency);
  const captured = fromStripeAmount(intent.amount_received, currency);
  return { reference, authorized, captured, closed: "captured" };
}

/** A try that came to no charge: the customer was not authenticated. */
function attemptsWithoutCharge(intent: Stripe.PaymentIntent): AttemptFact[] {
  const error = intent.last_payment_error;
  if (!error || error.charge || intent.status !== "requires_payment_method") return [];
  const method = error.payment_method;
  // The fixtures know errors of no try at all.
  if (!method) return [];
  return [
    {
      id: `${intent.id}/${method.id}`,
      outcome: "failed",
      code: declineCodeOf(error.decline_code, error.code),
      at: dateOf(method.created),
    },
  ];
}

function releaseOf(intent: Stripe.PaymentIntent) {
  const reason = intent.cancellation_reason;
  return {
    at: intent.canceled_at === null ? null : dateOf(intent.canceled_at),
    expired: reason === null ? null : reason === "automatic" || reason === "expired",
  };
}
