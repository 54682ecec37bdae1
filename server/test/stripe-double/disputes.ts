import type { StripeAccount } from "./account.ts";
import { chargeOf, intentOf } from "./intent-routes.ts";
import { type Dispute, plainDispute } from "./objects.ts";

const evidenceSeconds = 7 * 24 * 60 * 60;

/** What the bank of a customer does when the customer complains. */
export function disputesOf(account: StripeAccount) {
  return {
    dispute(intentId: string): Dispute {
      const intent = intentOf(account, intentId);
      const charge = chargeOf(account, intent);
      if (!charge?.captured || charge.disputed)
        throw new Error(`${intentId} has nothing to dispute`);
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
      if (["won", "lost"].includes(dispute.status)) throw new Error(`${dispute.id} is over`);
      dispute.status = status;
      const closed = status !== "under_review";
      account.tell(closed ? "charge.dispute.closed" : "charge.dispute.updated", dispute);
      if (status === "won") account.tell("charge.dispute.funds_reinstated", dispute);
    },
  };
}
