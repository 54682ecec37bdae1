import { Stripe } from "stripe";
import { ProviderRefusal, ProviderUnanswered } from "../provider.ts";

/** Waits for an answer of Stripe; what comes instead of one is said in the words of the port. */
export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Each step of a list is a call of its own. */
export async function* answersOf<T>(asked: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* asked;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const { errors } = Stripe;
  if (!(error instanceof errors.StripeError)) return error;
  if (error instanceof errors.StripeAuthenticationError) {
    return new ProviderRefusal(
      "account_refused",
      "Stripe does not know the secret key of this account. Check it in the payment settings.",
    );
  }
  if (error instanceof errors.StripePermissionError) {
    return new ProviderRefusal(
      "account_refused",
      "The secret key of this account may not do this at Stripe. Give it the permissions it needs.",
    );
  }
  if (error instanceof errors.StripeInvalidRequestError) return invalid(error);
  if (error instanceof errors.StripeCardError) {
    return new ProviderRefusal(error.decline_code ?? error.code ?? "card_declined", said(error));
  }
  if (error instanceof errors.StripeIdempotencyError) {
    return new ProviderRefusal("idempotency_error", said(error));
  }
  // An error of its own, too many requests at once, the same key still at work (409), no connection.
  return unanswered(error);
}

type StripeError = InstanceType<typeof Stripe.errors.StripeError>;

function unanswered(error: StripeError): ProviderUnanswered {
  return new ProviderUnanswered(`Stripe gave no answer: ${error.message}`, { cause: error });
}

function invalid(error: StripeError): ProviderRefusal {
  const { code, statusCode } = error;
  if (code === "resource_missing" || statusCode === 404) {
    return new ProviderRefusal("not_found", "Stripe does not know this payment in this account.");
  }
  const detail = details[code ?? ""] ?? stateOf(error) ?? said(error);
  return new ProviderRefusal(code ?? "invalid_request", detail);
}

const details: Readonly<Record<string, string>> = {
  amount_too_large: "The amount is more than Stripe allows here.",
  amount_too_small: "The amount is less than Stripe allows in this currency.",
  capture_charge_authorization_expired: "The authorisation has expired. Ask for the payment again.",
  charge_already_captured: "The payment is captured already.",
  charge_already_refunded: "The payment is refunded already.",
  charge_disputed: "The customer has disputed the payment: it can't be refunded any more.",
  charge_expired_for_capture: "The authorisation has expired. Ask for the payment again.",
  insufficient_funds: "The balance at Stripe does not suffice for this refund.",
  refund_disputed_payment: "The customer has disputed the payment: it can't be refunded any more.",
};

/** What a payment is instead of what it would have to be. */
function stateOf({ code, payment_intent: intent }: StripeError): string | undefined {
  if (code !== "payment_intent_unexpected_state" || !intent) return undefined;
  if (intent.status === "succeeded") return "The payment is captured already.";
  if (intent.status === "canceled") return "The authorisation was released or has expired.";
  return "Nothing is authorised on this payment.";
}

function said(error: StripeError): string {
  return `Stripe refused it: ${error.message}`;
}
