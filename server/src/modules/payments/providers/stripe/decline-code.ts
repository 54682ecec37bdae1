import type { DeclineCode } from "../facts.ts";

/** What Stripe and the banks call it (docs.stripe.com/declines/codes), in our words. */
const meanings: Readonly<Record<string, DeclineCode>> = {
  insufficient_funds: "insufficient_funds",
  withdrawal_count_limit_exceeded: "insufficient_funds",
  card_velocity_exceeded: "insufficient_funds",
  expired_card: "expired_card",
  invalid_expiry_month: "expired_card",
  invalid_expiry_year: "expired_card",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  lost_card: "lost_or_stolen",
  stolen_card: "lost_or_stolen",
  pickup_card: "lost_or_stolen",
  authentication_required: "authentication_failed",
  authentication_failed: "authentication_failed",
  authentication_not_handled: "authentication_failed",
  card_declined_authentication_failed: "authentication_failed",
  payment_intent_authentication_failure: "authentication_failed",
  offline_pin_required: "authentication_failed",
  online_or_offline_pin_required: "authentication_failed",
  fraudulent: "fraud_suspected",
  merchant_blacklist: "fraud_suspected",
  security_violation: "fraud_suspected",
  highest_risk_level: "fraud_suspected",
  elevated_risk_level: "fraud_suspected",
  rule: "fraud_suspected",
  processing_error: "processing_error",
  issuer_not_available: "processing_error",
  reenter_transaction: "processing_error",
  try_again_later: "processing_error",
  approve_with_id: "processing_error",
};

/** The first reason that says something, the most exact one first; else that the card was declined. */
export function declineCodeOf(...reasons: readonly (string | null | undefined)[]): DeclineCode {
  for (const reason of reasons) {
    const meaning = reason != null && Object.hasOwn(meanings, reason) ? meanings[reason] : null;
    if (meaning) return meaning;
  }
  return "card_declined";
}
