import type { Stripe } from "stripe";
import type { PaymentFacts } from "../facts.ts";
import type { ProviderEvent } from "../provider.ts";
import { ForeignAmount } from "./amounts.ts";
import { isToldType } from "./event-types.ts";
import { factsOfCharge } from "./facts-of-charge.ts";
import { factsOfDispute } from "./facts-of-dispute.ts";
import { factsOfIntent } from "./facts-of-intent.ts";
import { factsOfRefund } from "./facts-of-refund.ts";
import { factsOfSession } from "./facts-of-session.ts";
import { paymentIdOf } from "./our-ids.ts";
import { dateOf, idOf } from "./plain-values.ts";

/** An event of Stripe: what it is about, and what it says of a payment. */
export function parseEvent(body: Buffer): ProviderEvent {
  const event = eventOf(JSON.parse(body.toString("utf8")));
  const { id, type } = event;
  return { id, type, at: dateOf(event.created), ...saidBy(event) };
}

const nothing = { payment: null, facts: null };

function saidBy(event: Stripe.Event): Pick<ProviderEvent, "payment" | "facts"> {
  if (!isToldType(event.type)) return nothing;
  try {
    const said = saidOf(event.data.object, event);
    // An account serves others too: what belongs to no payment is not ours.
    return said && (said.payment.paymentId ?? said.payment.reference) !== null ? said : nothing;
  } catch (error) {
    if (error instanceof ForeignAmount) return nothing;
    throw error;
  }
}

interface Said {
  payment: NonNullable<ProviderEvent["payment"]>;
  facts: PaymentFacts;
}

function saidOf(thing: unknown, event: Stripe.Event): Said | undefined {
  if (!isTold(thing)) return undefined;
  const about = (metadata: Stripe.Metadata | null, reference: string | null) => ({
    payment: { paymentId: paymentIdOf(metadata), reference },
  });
  switch (thing.object) {
    case "payment_intent":
      return { ...about(thing.metadata, thing.id), facts: factsOfIntent(thing) };
    case "charge": {
      const release = { at: dateOf(event.created), expired: expiredIn(event) };
      const facts = factsOfCharge(thing, release);
      return { ...about(thing.metadata, idOf(thing.payment_intent)), facts };
    }
    case "refund":
      return { ...about(thing.metadata, idOf(thing.payment_intent)), facts: factsOfRefund(thing) };
    case "dispute":
      return { ...about(null, idOf(thing.payment_intent)), facts: factsOfDispute(thing) };
    case "checkout.session":
      return { ...about(thing.metadata, idOf(thing.payment_intent)), facts: factsOfSession(thing) };
  }
}

type Told =
  | Stripe.PaymentIntent
  | Stripe.Charge
  | Stripe.Refund
  | Stripe.Dispute
  | Stripe.Checkout.Session;

const toldObjects = new Set(["payment_intent", "charge", "refund", "dispute", "checkout.session"]);

function isTold(thing: unknown): thing is Told {
  return has(thing) && typeof thing["object"] === "string" && toldObjects.has(thing["object"]);
}

/** A charge does not carry why it was given back: its event may. */
function expiredIn({ type }: Stripe.Event): boolean | null {
  return type === "charge.expired" ? true : null;
}

/** Stripe has signed it: so what is said to be an event has the form of one. What is none is refused. */
function eventOf(value: unknown): Stripe.Event {
  const isEvent =
    has(value) &&
    value["object"] === "event" &&
    typeof value["id"] === "string" &&
    typeof value["type"] === "string" &&
    Number.isSafeInteger(value["created"]) &&
    has(value["data"]) &&
    has(value["data"]["object"]);
  if (!isEvent) throw new Error("This is no event of Stripe.");
  // What makes an event was just looked at; the rest is Stripe's, and amounts are looked at where they are read.
  return value as unknown as Stripe.Event;
}

function has(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === "object" && thing !== null;
}
