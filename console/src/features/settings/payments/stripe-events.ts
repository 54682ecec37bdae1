interface Group {
  title: string;
  events: string[];
}

/** What the webhook endpoint at Stripe has to subscribe to, no more: the service hears these. */
export const stripeEvents: Group[] = [
  {
    title: "Checkout",
    events: [
      "checkout.session.completed",
      "checkout.session.expired",
      "checkout.session.async_payment_succeeded",
      "checkout.session.async_payment_failed",
    ],
  },
  {
    title: "Payment intent",
    events: [
      "payment_intent.processing",
      "payment_intent.amount_capturable_updated",
      "payment_intent.succeeded",
      "payment_intent.payment_failed",
      "payment_intent.canceled",
    ],
  },
  {
    title: "Charge",
    events: [
      "charge.pending",
      "charge.succeeded",
      "charge.failed",
      "charge.captured",
      "charge.refunded",
      "charge.expired",
      "charge.refund.updated",
    ],
  },
  {
    title: "Refund",
    events: ["refund.created", "refund.updated", "refund.failed"],
  },
  {
    title: "Dispute",
    events: [
      "charge.dispute.created",
      "charge.dispute.updated",
      "charge.dispute.closed",
      "charge.dispute.funds_withdrawn",
      "charge.dispute.funds_reinstated",
    ],
  },
];
