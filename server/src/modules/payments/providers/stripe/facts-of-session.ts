import type { Stripe } from "stripe";
import { noFacts, type PaymentFacts } from "../facts.ts";
import { currencyOf, ForeignAmount } from "./amounts.ts";
import { factsOfIntent } from "./facts-of-intent.ts";
import { idOf } from "./plain-values.ts";

/**
 * What a page tells. That it was completed does not say whether money was held, taken or is on its way, so in a webhook it
 * gives the payment its reference alone.
 */
export function factsOfSession(session: Stripe.Checkout.Session): PaymentFacts {
  const intent = session.payment_intent;
  if (intent !== null && typeof intent === "object") return factsOfIntent(intent);
  // One that takes no money, such as one that only keeps a card, has no currency.
  if (!session.currency) throw new ForeignAmount(`${session.id} has no currency`);
  const completed = session.status === "complete";
  return {
    ...noFacts(currencyOf(session.currency)),
    reference: completed ? idOf(intent) : null,
  };
}
