import type { StripeAccount } from "./account.ts";
import type { FormValue } from "./bracket-form.ts";
import type { Charge, Intent } from "./objects.ts";
import { invalidRequest, missing } from "./refusal.ts";

export function captureIntent(
  account: StripeAccount,
  id: string,
  form: Record<string, FormValue>,
): Intent {
  const intent = intentOf(account, id);
  const charge = chargeOf(account, intent);
  if (intent.status !== "requires_capture" || !charge) throw unexpectedState(intent, "captured");
  const amount = Number(form["amount_to_capture"] ?? intent.amount_capturable);
  if (amount > intent.amount_capturable) {
    throw invalidRequest(
      "amount_too_large",
      `The remaining amount that may be captured is ${intent.amount_capturable}.`,
    );
  }
  charge.captured = true;
  charge.amount_captured = amount;
  // What is not captured goes back with the capture, and no refund of it is to be seen.
  intent.status = "succeeded";
  intent.amount_received = amount;
  intent.amount_capturable = 0;
  account.tell("charge.captured", charge);
  account.tell("payment_intent.succeeded", intent);
  return intent;
}

export function cancelIntent(account: StripeAccount, id: string, reason: string | null): Intent {
  const intent = intentOf(account, id);
  const cancellable = ["requires_payment_method", "requires_capture"].includes(intent.status);
  if (!cancellable) throw unexpectedState(intent, "canceled");
  const charge = chargeOf(account, intent);
  if (intent.status === "requires_capture" && charge) {
    charge.refunded = true;
    charge.amount_refunded = charge.amount;
    if (reason === "automatic") account.tell("charge.expired", charge);
    account.tell("charge.refunded", charge);
  }
  intent.status = "canceled";
  intent.amount_capturable = 0;
  intent.canceled_at = account.now();
  intent.cancellation_reason = reason;
  account.tell("payment_intent.canceled", intent);
  return intent;
}

export function intentOf(account: StripeAccount, id: string): Intent {
  const intent = account.find(id);
  if (intent?.object !== "payment_intent") throw missing(id);
  return intent;
}

export function chargeOf(account: StripeAccount, intent: Intent): Charge | undefined {
  const charge = intent.latest_charge === null ? undefined : account.find(intent.latest_charge);
  return charge?.object === "charge" ? charge : undefined;
}

function unexpectedState(intent: Intent, wanted: string) {
  const message = `This PaymentIntent could not be ${wanted} because it has a status of ${intent.status}.`;
  const code = "payment_intent_unexpected_state";
  return invalidRequest(code, message, { payment_intent: structuredClone(intent) });
}
