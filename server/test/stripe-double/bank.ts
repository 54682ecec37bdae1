import type { StripeAccount } from "./account.ts";
import { cancelIntent, chargeOf, intentOf } from "./intent-routes.ts";
import { disputesOf } from "./disputes.ts";
import type { Intent } from "./objects.ts";
import { createRefund, failRefund } from "./refund-routes.ts";
import { endSession, sessionOf } from "./session-routes.ts";
import { arrive, fail } from "./shopper.ts";

const longestHoldSeconds = 7 * 24 * 60 * 60;

/** What happens at Stripe without a call of ours: by time, by banks, and by people at the dashboard. */
export function bankOf(account: StripeAccount) {
  return {
    /** What was paid slowly arrives, or does not. */
    settle(intentId: string, arrives: boolean): void {
      const intent = intentOf(account, intentId);
      const charge = chargeOf(account, intent);
      if (intent.status !== "processing" || !charge)
        throw new Error(`${intentId} is not on its way`);
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
      heldIntent(account, intentId);
      account.pass(longestHoldSeconds);
      cancelIntent(account, intentId, "automatic");
    },

    /** Somebody gives the hold back in the dashboard. */
    releaseHold(intentId: string): void {
      cancelIntent(account, heldIntent(account, intentId).id, "fraudulent");
    },

    endPage(sessionId: string): void {
      const session = sessionOf(account, sessionId);
      if (session.status !== "open") throw new Error(`${sessionId} is not open`);
      endSession(account, session);
    },

    refund(intentId: string, amount: number): void {
      createRefund(account, { payment_intent: intentId, amount: String(amount) });
    },

    failRefund: (refundId: string) => failRefund(account, refundId),

    ...disputesOf(account),
  };
}

function heldIntent(account: StripeAccount, id: string): Intent {
  const intent = intentOf(account, id);
  if (intent.status !== "requires_capture") throw new Error(`${id} holds nothing`);
  return intent;
}
