import type { Stripe } from "stripe";
import type { PaymentFacts } from "../facts.ts";
import { type PaymentHandle, ProviderRefusal } from "../provider.ts";
import { factsOfSession } from "./facts-of-session.ts";
import { answerOf } from "./refusals.ts";

const expand = ["payment_intent.latest_charge"];

/** Ends a page. That it has ended already is as good. */
export async function closePage(
  stripe: Stripe,
  { pageReference, key }: PaymentHandle & { key: string },
): Promise<PaymentFacts> {
  if (pageReference === null) {
    throw new ProviderRefusal("not_found", "No page was opened for this payment.");
  }
  const { sessions } = stripe.checkout;
  try {
    const expiring = sessions.expire(pageReference, { expand }, { idempotencyKey: key });
    return factsOfSession(await answerOf(expiring));
  } catch (error) {
    if (!(error instanceof ProviderRefusal) || error.code === "account_refused") throw error;
    const session = await answerOf(sessions.retrieve(pageReference, { expand }));
    if (session.status === "expired") return factsOfSession(session);
    if (session.status !== "complete") throw error;
    throw new ProviderRefusal("page_completed", "The customer has already paid on this page.");
  }
}
