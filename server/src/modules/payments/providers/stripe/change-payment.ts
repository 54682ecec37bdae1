import type { Stripe } from "stripe";
import type { PaymentFacts } from "../facts.ts";
import {
  type CaptureRequest,
  type ProviderAccount,
  ProviderRefusal,
  type RefundRequest,
  type VoidRequest,
} from "../provider.ts";
import { toStripeAmount } from "./amounts.ts";
import { factsOfIntent } from "./facts-of-intent.ts";
import { factsOfRefund } from "./facts-of-refund.ts";
import { metadataOf } from "./our-ids.ts";
import { answerOf } from "./refusals.ts";

const expand = ["latest_charge"];

/** Takes what is authorised, or a part of it: Stripe then releases the rest, final or not. */
export async function capture(stripe: Stripe, request: CaptureRequest): Promise<PaymentFacts> {
  const amount = toStripeAmount(request.amount, request.currency);
  const capturing = stripe.paymentIntents.capture(
    request.reference,
    { amount_to_capture: amount, expand },
    { idempotencyKey: request.key },
  );
  return factsOfIntent(await answerOf(capturing));
}

/** Gives back what is held. That it is given back already is as good. */
export async function voidPayment(stripe: Stripe, request: VoidRequest): Promise<PaymentFacts> {
  const { key, reference } = request;
  try {
    const cancelling = stripe.paymentIntents.cancel(
      reference,
      { cancellation_reason: "requested_by_customer", expand },
      { idempotencyKey: key },
    );
    return factsOfIntent(await answerOf(cancelling));
  } catch (error) {
    const isState =
      error instanceof ProviderRefusal && error.code === "payment_intent_unexpected_state";
    if (!isState) throw error;
    const intent = await answerOf(stripe.paymentIntents.retrieve(reference, { expand }));
    if (intent.status !== "canceled") throw error;
    return factsOfIntent(intent);
  }
}

export async function refund(
  stripe: Stripe,
  { tenantId }: ProviderAccount,
  { key, paymentId, refundId, ...request }: RefundRequest,
): Promise<PaymentFacts> {
  const refunding = stripe.refunds.create(
    {
      payment_intent: request.reference,
      amount: toStripeAmount(request.amount, request.currency),
      metadata: metadataOf({ tenantId, paymentId, refundId }),
    },
    { idempotencyKey: key },
  );
  return factsOfRefund(await answerOf(refunding));
}
