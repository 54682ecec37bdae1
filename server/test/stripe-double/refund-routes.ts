import type { StripeAccount } from "./account.ts";
import { type FormValue, textOf, textsOf } from "./bracket-form.ts";
import { chargeOf, intentOf } from "./intent-routes.ts";
import type { Charge, Refund } from "./objects.ts";
import { invalidRequest } from "./refusal.ts";

export function createRefund(account: StripeAccount, form: Record<string, FormValue>): Refund {
  const intent = intentOf(account, textOf(form["payment_intent"]));
  const charge = chargeOf(account, intent);
  if (!charge?.captured) {
    const message = `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`;
    throw invalidRequest("payment_intent_unexpected_state", message, {
      payment_intent: structuredClone(intent),
    });
  }
  if (charge.disputed) throw invalidRequest("charge_disputed", "The charge is disputed.");
  const left = charge.amount_captured - refundedOf(account, charge);
  const amount = Number(form["amount"] ?? left);
  if (left === 0)
    throw invalidRequest("charge_already_refunded", "Charge has already been refunded.");
  if (amount > left) {
    const message = `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`;
    throw invalidRequest("", message, { param: "amount" });
  }
  const refund = account.keep<Refund>({
    ...{ id: account.newId("re"), object: "refund", created: account.now(), amount },
    ...{
      currency: charge.currency,
      status: "succeeded",
      balance_transaction: account.newId("txn"),
    },
    ...{ charge: charge.id, payment_intent: intent.id, metadata: textsOf(form["metadata"]) },
  });
  countRefunds(account, charge);
  account.tell("refund.created", refund);
  account.tell("charge.refunded", charge);
  return refund;
}

/** The bank of the customer sends the money back, days later. */
export function failRefund(account: StripeAccount, id: string): void {
  const refund = account.find(id);
  if (refund?.object !== "refund" || refund.status !== "succeeded") {
    throw new Error(`${id} is no refund that succeeded`);
  }
  refund.status = "failed";
  refund.failure_reason = "expired_or_canceled_card";
  const charge = account.find(refund.charge);
  if (charge?.object === "charge") countRefunds(account, charge);
  account.tell("refund.failed", refund);
}

function countRefunds(account: StripeAccount, charge: Charge): void {
  charge.amount_refunded = refundedOf(account, charge);
  charge.refunded = charge.amount_refunded === charge.amount_captured;
}

function refundedOf(account: StripeAccount, charge: Charge): number {
  return account
    .all("refund")
    .filter((refund) => refund.charge === charge.id && refund.status !== "failed")
    .reduce((sum, refund) => sum + refund.amount, 0);
}
