import type { Stripe } from "stripe";
import { joinFacts, type PaymentFacts } from "../facts.ts";
import { type PaymentHandle, ProviderRefusal } from "../provider.ts";
import { factsOfDispute } from "./facts-of-dispute.ts";
import { factsOfIntent } from "./facts-of-intent.ts";
import { factsOfRefund } from "./facts-of-refund.ts";
import { factsOfSession } from "./facts-of-session.ts";
import { toldDisputes } from "./list-events.ts";
import { idOf } from "./plain-values.ts";
import { answerOf, answersOf } from "./refusals.ts";

/** All of a payment: its intent with the last charge, its refunds, and the disputes that were told. */
export async function readPayment(
  stripe: Stripe,
  handle: PaymentHandle,
): Promise<PaymentFacts | undefined> {
  try {
    return await read(stripe, handle);
  } catch (error) {
    if (error instanceof ProviderRefusal && error.code === "not_found") return undefined;
    throw error;
  }
}

async function read(
  stripe: Stripe,
  { reference, pageReference }: PaymentHandle,
): Promise<PaymentFacts | undefined> {
  if (reference !== null) {
    const found = stripe.paymentIntents.retrieve(reference, { expand: ["latest_charge"] });
    return wholeOf(stripe, await answerOf(found));
  }
  if (pageReference === null) return undefined;
  const expand = ["payment_intent.latest_charge"];
  const session = await answerOf(stripe.checkout.sessions.retrieve(pageReference, { expand }));
  const intent = session.payment_intent;
  // Stripe makes the intent when the customer first tries to pay.
  if (intent === null || typeof intent === "string") return factsOfSession(session);
  return wholeOf(stripe, intent);
}

async function wholeOf(stripe: Stripe, intent: Stripe.PaymentIntent): Promise<PaymentFacts> {
  let facts = factsOfIntent(intent);
  if (facts.captured === 0) return facts;
  const refunds = stripe.refunds.list({ payment_intent: intent.id, limit: 100 });
  for await (const refund of answersOf(refunds)) facts = joinFacts(facts, factsOfRefund(refund));
  if (!isDisputed(intent)) return facts;
  for await (const dispute of toldDisputes(stripe, intent.created)) {
    if (idOf(dispute.payment_intent) !== intent.id) continue;
    facts = joinFacts(facts, factsOfDispute(dispute));
  }
  return facts;
}

export function isDisputed({ latest_charge: charge }: Stripe.PaymentIntent): boolean {
  return charge !== null && typeof charge === "object" && charge.disputed;
}
