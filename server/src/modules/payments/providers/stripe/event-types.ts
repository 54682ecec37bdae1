/** Webhooks that tell something of a payment: the endpoint at Stripe subscribes to these. docs/payments.md lists them. */
export const toldTypes = [
  "payment_intent.processing",
  "payment_intent.amount_capturable_updated",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "charge.pending",
  "charge.succeeded",
  "charge.captured",
  "charge.failed",
  "charge.refunded",
  "charge.expired",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.refund.updated",
  "checkout.session.completed",
  "checkout.session.expired",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
] as const;

export type ToldType = (typeof toldTypes)[number];

export function isToldType(type: string): type is ToldType {
  return toldTypes.some((told) => told === type);
}
