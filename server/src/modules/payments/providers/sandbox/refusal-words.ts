const words: Record<string, string> = {
  already_captured:
    "The gateway holds nothing more of this payment: all was captured, or the rest released.",
  already_voided: "The gateway has released this payment: it was voided.",
  amount_exceeds_authorized: "The gateway holds less of this payment than this amount.",
  amount_exceeds_captured: "The gateway has less of this payment left than this amount.",
  authorization_expired: "The authorisation has expired, and the gateway has released the money.",
  currency_mismatch: "The gateway has this payment in another currency.",
  idempotency_key_reused: "The gateway was asked for something else with the same key.",
  not_authorized: "The gateway holds no money of this payment.",
  not_captured: "The gateway has captured nothing of this payment.",
  not_found: "The gateway knows no such payment.",
  page_complete: "The customer has paid on this page.",
  unauthenticated: "The gateway does not accept this account's key.",
};

/** What a refusal means, for a person at the desk. */
export function wordsOf(code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
