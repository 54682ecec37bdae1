import type { Stripe } from "stripe";
import type { Period, ToldEvent } from "../provider.ts";
import { toldTypes, type ToldType } from "./event-types.ts";
import { secondsOf } from "./plain-values.ts";
import { answersOf } from "./refusals.ts";

/** Stripe takes so many types in one question. */
const mostTypes = 20;

/** What Stripe has told in a period, be it heard or not. It remembers 30 days. */
export async function* listEvents(stripe: Stripe, period: Period): AsyncIterable<ToldEvent> {
  for (let first = 0; first < toldTypes.length; first += mostTypes) {
    const types = toldTypes.slice(first, first + mostTypes);
    for await (const event of eventsOf(stripe, types, createdIn(period))) {
      yield { id: event.id, body: Buffer.from(JSON.stringify(event)) };
    }
  }
}

/** Seconds of Stripe that lie in a period, whose parts of a second it does not know. */
export function createdIn({ from, until }: Period) {
  return { gte: secondsOf(from), lt: Math.ceil(until.getTime() / 1000) };
}

/** Disputes have events: what they say is all that can be asked for with the permissions of payments. */
export async function* toldDisputes(stripe: Stripe, since: number): AsyncIterable<Stripe.Dispute> {
  const types = toldTypes.filter((type) => type.startsWith("charge.dispute."));
  for await (const event of eventsOf(stripe, types, { gte: since })) {
    const { object } = event.data;
    if ("object" in object && object.object === "dispute") yield object;
  }
}

function eventsOf(
  stripe: Stripe,
  types: ToldType[],
  created: { gte: number; lt?: number },
): AsyncIterable<Stripe.Event> {
  return answersOf(stripe.events.list({ types, created, limit: 100 }));
}
