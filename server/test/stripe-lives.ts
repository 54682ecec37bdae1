import { newId } from "../src/platform/ids.ts";
import type { payThroughStripe } from "./stripe-double/paying-through-stripe.ts";
import type { StripeLife } from "./webhooks-in-any-order.ts";

type Stripe = Awaited<ReturnType<typeof payThroughStripe>>;

/** Payments of 80.00 USD, each told of by five events that say different things. */
export const stripeLives = {
  /** Captured, refunded in part in the dashboard, disputed and won. */
  won: {
    events: [
      "payment_intent.amount_capturable_updated",
      "charge.captured",
      "refund.created",
      "charge.dispute.created",
      "charge.dispute.closed",
    ],
    async happens(stripe, reference) {
      await capture(stripe, reference, 8000);
      stripe.double.bank.refund(reference, 400);
      dispute(stripe, reference, "won");
    },
  },
  /** Captured in part, disputed, looked at and lost. */
  lost: {
    events: [
      "payment_intent.amount_capturable_updated",
      "payment_intent.succeeded",
      "charge.dispute.created",
      "charge.dispute.updated",
      "charge.dispute.closed",
    ],
    async happens(stripe, reference) {
      await capture(stripe, reference, 5000);
      dispute(stripe, reference, "under_review", "lost");
    },
  },
} satisfies Record<string, StripeLife>;

async function capture({ stripe, account }: Stripe, reference: string, amount: number) {
  const request = { key: newId(), paymentId: newId(), reference, amount, currency: "USD" };
  await stripe.capture(account, { ...request, isFinal: true });
}

function dispute(
  { double: { bank } }: Stripe,
  reference: string,
  ...moves: ("under_review" | "won" | "lost")[]
): void {
  const opened = bank.dispute(reference);
  for (const status of moves) bank.moveDispute(opened, status);
}
