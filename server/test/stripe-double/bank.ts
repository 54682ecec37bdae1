import type { StripeAccount } from "./account.ts";
import { cancelIntent, chargeOf, intentOf } from "./intent-routes.ts";
import { type Dispute, plainDispute } from "./objects.ts";
import { createRefund, failRefund } from "./refund-routes.ts";
import { endSession, sessionOf } from "./session-routes.ts";
import { arrive, fail } from "./shopper.ts";

const longestHoldSeconds = 7 * 24 * 60 * 60;
const evidenceSeconds = 7 * 24 * 60 * 60;

/** What happens at Stripe without a call of ours: by time, by banks, and by people at the dashboard. */
export function bankOf(account: StripeAccount) {
  return {
    /** What was paid slowly arrives, or does not. */
    settle(intentId: string, arrives: boolean): void {
      const intent = intentOf(account, intentId);
      const charge = chargeOf(account, intent);
      if (!charge) throw new Error(`${intentId} has nothing to settle`);
      if (arrives) {
        Object.assign(charge, { status: "succeeded", paid: true, captured: true });
        charge.amount_captured = charge.amount;
        arrive(account, intent, charge);
        return;
      }
      Object.assign(charge, { status: "failed", failure_code: "insufficient_funds" });
      fail(account, intent, { code: "insufficient_funds", charge: charge.id });
      account.tell("charge.failed", charge);
      account.tell("payment_intent.payment_failed", intent);
    },

    /** The time to capture is over. */
    expireHold(intentId: string): void {
      account.pass(longestHoldSeconds);
      cancelIntent(account, intentId, "automatic");
    },

    /** Somebody gives the hold back in the dashboard. */
    releaseHold(intentId: string): void {
      cancelIntent(account, intentId, "fraudulent");
    },

    endPage(sessionId: string): void {
      endSession(account, sessionOf(account, sessionId));
    },

    refund(intentId: string, amount: number): void {
      createRefund(account, { payment_intent: intentId, amount: String(amount) });
    },

    failRefund: (refundId: string) => failRefund(account, refundId),

    dispute(intentId: string): Dispute {
      const intent = intentOf(account, intentId);
      const charge = chargeOf(account, intent);
      if (!charge?.captured) throw new Error(`${intentId} has nothing to dispute`);
      charge.disputed = true;
      const dispute = account.keep<Dispute>({
        ...{ id: account.newId("du"), object: "dispute", created: account.now() },
        ...{
          amount: charge.amount_captured,
          currency: charge.currency,
          reason: "product_not_received",
        },
        ...{ status: "needs_response", charge: charge.id, payment_intent: intent.id },
        evidence_details: { due_by: account.now() + evidenceSeconds },
        ...plainDispute,
      });
      account.tell("charge.dispute.created", dispute);
      account.tell("charge.dispute.funds_withdrawn", dispute);
      return dispute;
    },

    moveDispute(dispute: Dispute, status: "under_review" | "won" | "lost"): void {
      dispute.status = status;
      const closed = status !== "under_review";
      account.tell(closed ? "charge.dispute.closed" : "charge.dispute.updated", dispute);
      if (status === "won") account.tell("charge.dispute.funds_reinstated", dispute);
    },
  };
}
