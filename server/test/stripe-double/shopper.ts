import type { StripeAccount } from "./account.ts";
import { type Charge, type Intent, plainCharge, plainIntent, type Session } from "./objects.ts";
import type { OpenedSession } from "./session-routes.ts";

/** How long the double holds an authorisation: not the seven days that would be guessed. */
const holdSeconds = 5 * 24 * 60 * 60;

export interface Paying {
  /** Settles later: `settle` says how. */
  slowly?: boolean;
  /** The card's network says until when it may be captured. */
  saysDeadline?: boolean;
}

/** What a customer does on an open page. */
export function shopperAt(account: StripeAccount) {
  return {
    pay(sessionId: string, { slowly = false, saysDeadline = true }: Paying = {}): Intent {
      const session = openSession(account, sessionId);
      const intent = intentOf(account, session);
      const holds = intent.capture_method === "manual" && !slowly;
      const charge = chargeOf(account, intent, {
        status: slowly ? "pending" : "succeeded",
        paid: !slowly,
        captured: !holds && !slowly,
        amount_captured: holds || slowly ? 0 : intent.amount,
        payment_method_details: cardDetails(holds && saysDeadline ? account.now() : undefined),
      });
      intent.last_payment_error = null;
      intent.payment_method = account.newId("pm");
      session.status = "complete";
      session.url = null;
      if (slowly) {
        intent.status = "processing";
        account.tell("charge.pending", charge);
        account.tell("payment_intent.processing", intent);
      } else {
        arrive(account, intent, charge);
        session.payment_status = holds ? "unpaid" : "paid";
      }
      account.tell("checkout.session.completed", session);
      return intent;
    },

    /** The bank says no; the page stays open for another try. */
    decline(sessionId: string, reason = "insufficient_funds"): Intent {
      const intent = intentOf(account, openSession(account, sessionId));
      const charge = chargeOf(account, intent, {
        ...{
          status: "failed",
          failure_code: "card_declined",
          outcome: { reason, type: "issuer_declined" },
        },
        payment_method_details: cardDetails(undefined, "0002"),
      });
      fail(account, intent, { code: "card_declined", decline_code: reason, charge: charge.id });
      account.tell("charge.failed", charge);
      account.tell("payment_intent.payment_failed", intent);
      return intent;
    },

    /** The customer does not get through 3-D Secure. */
    failAuthentication(sessionId: string): Intent {
      const intent = intentOf(account, openSession(account, sessionId));
      fail(account, intent, { code: "payment_intent_authentication_failure" });
      account.tell("payment_intent.payment_failed", intent);
      return intent;
    },
  };
}

/** Money that was taken or is held. */
export function arrive(account: StripeAccount, intent: Intent, charge: Charge): void {
  intent.status = charge.captured ? "succeeded" : "requires_capture";
  intent.amount_received = charge.amount_captured;
  intent.amount_capturable = charge.captured ? 0 : charge.amount;
  account.tell("charge.succeeded", charge);
  const type = charge.captured ? "succeeded" : "amount_capturable_updated";
  account.tell(`payment_intent.${type}`, intent);
}

export function fail(account: StripeAccount, intent: Intent, error: object): void {
  const method = { id: account.newId("pm"), object: "payment_method", created: account.now() };
  const payment_method = { ...method, type: "card", livemode: false, billing_details: {} };
  intent.last_payment_error = { type: "card_error", payment_method, ...error };
  intent.status = "requires_payment_method";
  intent.payment_method = null;
}

function openSession(account: StripeAccount, id: string): OpenedSession {
  const session = account.find(id);
  if (session?.object !== "checkout.session" || session.status !== "open") {
    throw new Error(`${id} is no open page`);
  }
  return session as OpenedSession; // The route that opens pages keeps no other sessions.
}

/** Stripe makes the intent when somebody first tries to pay. */
function intentOf(account: StripeAccount, session: OpenedSession): Intent {
  const known = session.payment_intent === null ? undefined : account.find(session.payment_intent);
  if (known?.object === "payment_intent") return known;
  const { amount_total: amount, currency } = session satisfies Session;
  const intent = account.keep<Intent>({
    ...{ id: account.newId("pi"), object: "payment_intent", created: account.now() },
    ...{ amount, amount_capturable: 0, amount_received: 0, currency },
    ...session.intentData(),
    ...{ status: "requires_payment_method", latest_charge: null, last_payment_error: null },
    ...{ payment_method: null, canceled_at: null, cancellation_reason: null },
    ...plainIntent,
  });
  session.payment_intent = intent.id;
  return intent;
}

function chargeOf(account: StripeAccount, intent: Intent, given: Partial<Charge>): Charge {
  const charge = account.keep<Charge>({
    ...{ id: account.newId("ch"), object: "charge", created: account.now() },
    ...{ amount: intent.amount, amount_captured: 0, amount_refunded: 0, currency: intent.currency },
    ...{ captured: false, paid: false, refunded: false, disputed: false, status: "failed" },
    ...{ failure_code: null, outcome: null, payment_intent: intent.id },
    ...{ payment_method_details: {}, metadata: intent.metadata },
    ...plainCharge,
    ...given,
  });
  intent.latest_charge = charge.id;
  return charge;
}

function cardDetails(heldSince: number | undefined, last4 = "4242"): object {
  const deadline = heldSince === undefined ? {} : { capture_before: heldSince + holdSeconds };
  return { type: "card", card: { brand: "visa", last4, ...deadline } };
}
