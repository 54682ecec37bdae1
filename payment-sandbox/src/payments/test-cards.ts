/** A card that exists here alone, and what happens when somebody pays with it. */
export interface TestCard {
  token: string;
  number: string;
  brand: "visa" | "mastercard" | "amex";
  /** What a person picks it for. */
  title: string;
  behaviour: Behaviour;
}

export type Behaviour =
  /** `heldMs`: for how long at most the money is held. */
  | { kind: "succeeds"; later?: "dispute" | "refund_fails"; heldMs?: number }
  | { kind: "declines"; code: DeclineCode }
  | { kind: "challenges" }
  | { kind: "settles_slowly"; succeeds: boolean };

export type DeclineCode =
  | "card_declined"
  | "insufficient_funds"
  | "expired_card"
  | "incorrect_cvc"
  | "lost_or_stolen"
  | "authentication_failed"
  | "fraud_suspected"
  | "processing_error";

/** What the customer is told. */
export const declineWords: Record<DeclineCode, string> = {
  card_declined: "Your card was declined. Try another card.",
  insufficient_funds: "There is not enough money on this card. Try another card.",
  expired_card: "This card has expired. Try another card.",
  incorrect_cvc: "The security code is not right. Check it and try again.",
  lost_or_stolen: "Your card was declined. Try another card.",
  authentication_failed: "Your bank could not confirm that it is you. Try again.",
  fraud_suspected: "Your card was declined. Try another card.",
  processing_error: "Something went wrong on the way to your bank. Try again.",
};

const declines = (token: string, number: string, title: string, code: DeclineCode): TestCard => ({
  ...{ token, number, brand: "visa", title, behaviour: { kind: "declines", code } },
});

const succeeds: Behaviour = { kind: "succeeds" };

export const testCards: readonly TestCard[] = [
  {
    ...{ token: "tok_visa", number: "4242424242424242", brand: "visa" },
    ...{ title: "Visa, paid at once", behaviour: succeeds },
  },
  {
    ...{ token: "tok_mastercard", number: "5555555555554444", brand: "mastercard" },
    ...{ title: "Mastercard, paid at once", behaviour: succeeds },
  },
  {
    ...{ token: "tok_amex", number: "378282246310005", brand: "amex" },
    ...{ title: "American Express, paid at once", behaviour: succeeds },
  },
  {
    ...{ token: "tok_challenge", number: "4000002760003184", brand: "visa" },
    ...{ title: "3-D Secure: the bank asks first", behaviour: { kind: "challenges" } },
  },
  declines("tok_card_declined", "4000000000000002", "Declined", "card_declined"),
  declines("tok_insufficient_funds", "4000000000009995", "Not enough money", "insufficient_funds"),
  declines("tok_expired_card", "4000000000000069", "Card has expired", "expired_card"),
  declines("tok_incorrect_cvc", "4000000000000127", "Wrong security code", "incorrect_cvc"),
  declines("tok_lost_or_stolen", "4000000000009987", "Lost or stolen card", "lost_or_stolen"),
  declines(
    ...(["tok_authentication_failed", "4000008400001629"] as const),
    ...(["Bank cannot confirm the customer", "authentication_failed"] as const),
  ),
  declines("tok_fraud_suspected", "4100000000000019", "Fraud suspected", "fraud_suspected"),
  declines("tok_processing_error", "4000000000000119", "Error at the bank", "processing_error"),
  {
    ...{ token: "tok_slow_success", number: "4000000000000077", brand: "visa" },
    ...{ title: "Processing, then paid" },
    behaviour: { kind: "settles_slowly", succeeds: true },
  },
  {
    ...{ token: "tok_slow_failure", number: "4000000000000341", brand: "visa" },
    ...{ title: "Processing, then declined" },
    behaviour: { kind: "settles_slowly", succeeds: false },
  },
  {
    ...{ token: "tok_short_hold", number: "4000000000002446", brand: "visa" },
    ...{ title: "Held for a day only" },
    behaviour: { kind: "succeeds", heldMs: 20 * 60 * 60 * 1000 },
  },
  {
    ...{ token: "tok_dispute", number: "4000000000000259", brand: "visa" },
    ...{ title: "Paid, then disputed" },
    behaviour: { kind: "succeeds", later: "dispute" },
  },
  {
    ...{ token: "tok_refund_fails", number: "4000000000005126", brand: "visa" },
    ...{ title: "Paid; a refund comes back" },
    behaviour: { kind: "succeeds", later: "refund_fails" },
  },
];

export function cardOfToken(token: string): TestCard | undefined {
  return testCards.find((card) => card.token === token);
}

/** The number goes no further than here: all that follows knows the token. */
export function tokenOfNumber(number: string): string | undefined {
  const digits = number.replaceAll(/[\s-]/g, "");
  return testCards.find((card) => card.number === digits)?.token;
}
