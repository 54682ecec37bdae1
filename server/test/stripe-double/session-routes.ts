import type { StripeAccount } from "./account.ts";
import { type FormValue, listOf, recordOf, textOf, textsOf } from "./bracket-form.ts";
import { type Intent, plainSession, type Session } from "./objects.ts";
import { invalidRequest, missing, Refused } from "./refusal.ts";

/** A page with what its payment will be like. The function is not told: it is no data. */
export type OpenedSession = Session & {
  intentData(): Pick<Intent, "capture_method" | "metadata"> & { description: string | null };
};

const shortestSeconds = 30 * 60;
const longestSeconds = 24 * 60 * 60;

export function openSession(account: StripeAccount, form: Record<string, FormValue>): Session {
  const id = account.newId("cs_test");
  const expiresAt =
    form["expires_at"] === undefined ? account.now() + longestSeconds : Number(form["expires_at"]);
  const life = expiresAt - account.now();
  if (life < shortestSeconds || life > longestSeconds) {
    const message = "The `expires_at` timestamp must be between 30 minutes and 24 hours from now.";
    throw invalidRequest("parameter_invalid_integer", message, { param: "expires_at" });
  }
  const { price_data: price, quantity } = recordOf(listOf(form["line_items"])[0]);
  const { currency, unit_amount: amount } = recordOf(price);
  const data = recordOf(form["payment_intent_data"]);
  const metadata = textsOf(data["metadata"]);
  const session: OpenedSession = {
    ...{ id, object: "checkout.session", created: account.now(), expires_at: expiresAt },
    ...{
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      currency: textOf(currency),
    },
    amount_total: Number(amount) * Number(quantity),
    url: `https://checkout.stripe.com/c/pay/${id}`,
    metadata: textsOf(form["metadata"]),
    client_reference_id: textOf(form["client_reference_id"]) || null,
    ...plainSession,
    intentData: () => ({
      capture_method: data["capture_method"] === "manual" ? "manual" : "automatic",
      description: textOf(data["description"]) || null,
      metadata,
    }),
  };
  // It is found by the doors of the shopper, and is not to be seen in what is told.
  Object.defineProperty(session, "intentData", { enumerable: false });
  if (session.amount_total < 50) {
    throw invalidRequest(
      "amount_too_small",
      "The Checkout Session's total amount must be at least 50.",
    );
  }
  return account.keep(session);
}

export function expireSession(account: StripeAccount, id: string): Session {
  const session = sessionOf(account, id);
  if (session.status !== "open") {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`;
    throw new Refused(400, { type: "invalid_request_error", message });
  }
  endSession(account, session);
  return session;
}

/** Stripe ends pages by itself too. */
export function endSession(account: StripeAccount, session: Session): void {
  session.status = "expired";
  session.url = null;
  const intent = session.payment_intent === null ? undefined : account.find(session.payment_intent);
  if (intent?.object === "payment_intent") {
    intent.status = "canceled";
    intent.canceled_at = account.now();
    account.tell("payment_intent.canceled", intent);
  }
  account.tell("checkout.session.expired", session);
}

export function sessionOf(account: StripeAccount, id: string): Session {
  const session = account.find(id);
  if (session?.object !== "checkout.session") throw missing(id);
  return session;
}
