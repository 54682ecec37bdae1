import type { DeclineCode, PaymentFacts } from "./providers/facts.ts";

const words: Record<DeclineCode, string> = {
  card_declined: "The bank declined the card.",
  insufficient_funds: "The bank says that there is not enough money on the account.",
  expired_card: "The card has expired.",
  incorrect_cvc: "The security code of the card was wrong.",
  lost_or_stolen: "The card was reported lost or stolen.",
  authentication_failed: "The customer did not confirm the payment with their bank.",
  fraud_suspected: "The bank suspects fraud.",
  processing_error: "The payment could not be processed; the customer may try again.",
};

/** Why the customer's latest attempt failed, for the desk; null when it did not. */
export function failureWords(facts: Pick<PaymentFacts, "attempts">): string | null {
  const code = latestFailure(facts);
  return code && words[code];
}

/** What the latest attempt failed for; null when it did not fail. */
export function latestFailure({ attempts }: Pick<PaymentFacts, "attempts">): DeclineCode | null {
  const latest = attempts.toSorted((one, other) => Number(other.at) - Number(one.at))[0];
  return latest?.outcome === "failed" ? (latest.code ?? "card_declined") : null;
}
