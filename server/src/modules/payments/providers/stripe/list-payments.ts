import type { Stripe } from "stripe";
import { joinFacts, type PaymentFacts } from "../facts.ts";
import type { ListedPayment, Period } from "../provider.ts";
import { ForeignAmount } from "./amounts.ts";
import { factsOfDispute } from "./facts-of-dispute.ts";
import { factsOfIntent } from "./facts-of-intent.ts";
import { factsOfRefund } from "./facts-of-refund.ts";
import { createdIn, toldDisputes } from "./list-events.ts";
import { paymentIdOf } from "./our-ids.ts";
import { dateOf, idOf, secondsOf } from "./plain-values.ts";
import { isDisputed } from "./read-payment.ts";
import { answersOf } from "./refusals.ts";

/** Every payment of a period with what became of it since, ours or not. */
export async function* listPayments(stripe: Stripe, period: Period): AsyncIterable<ListedPayment> {
  const refunds = await byIntent(stripe.refunds.list({ created: since(period), limit: 100 }));
  const payments = stripe.paymentIntents.list({
    ...{ created: createdIn(period), limit: 100 },
    expand: ["data.latest_charge"],
  });
  let disputes: Map<string, Stripe.Dispute[]> | undefined;
  for await (const intent of answersOf(payments)) {
    if (isDisputed(intent)) {
      disputes ??= await byIntent(toldDisputes(stripe, secondsOf(period.from)));
    }
    const facts = wholeOf(intent, refunds.get(intent.id), disputes?.get(intent.id));
    if (!facts) continue;
    const paymentId = paymentIdOf(intent.metadata);
    yield { paymentId, createdAt: dateOf(intent.created), facts };
  }
}

/** Whatever happens to a payment happens after it began. */
function since({ from }: Period) {
  return { gte: secondsOf(from) };
}

async function byIntent<T extends { payment_intent: string | { id: string } | null }>(
  things: AsyncIterable<T>,
): Promise<Map<string, T[]>> {
  const grouped = new Map<string, T[]>();
  for await (const thing of answersOf(things)) {
    const intent = idOf(thing.payment_intent);
    if (intent === null) continue;
    grouped.set(intent, [...(grouped.get(intent) ?? []), thing]);
  }
  return grouped;
}

function wholeOf(
  intent: Stripe.PaymentIntent,
  refunds: readonly Stripe.Refund[] = [],
  disputes: readonly Stripe.Dispute[] = [],
): PaymentFacts | undefined {
  try {
    const told = [...refunds.map(factsOfRefund), ...disputes.map(factsOfDispute)];
    return told.reduce(joinFacts, factsOfIntent(intent));
  } catch (error) {
    // The account serves others too: what is paid in no currency of ours is no payment of ours.
    if (error instanceof ForeignAmount) return undefined;
    throw error;
  }
}
