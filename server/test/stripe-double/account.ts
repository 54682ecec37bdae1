import type { Charge, Dispute, Intent, Refund, Session, Told } from "./objects.ts";

type Kept = Session | Intent | Charge | Refund | Dispute | Told;

/** What one account at the double holds, and the time there. */
export interface StripeAccount {
  /** Seconds. */
  now(): number;
  /** Lets time go by. */
  pass(seconds: number): void;
  newId(prefix: string): string;
  keep<T extends Kept>(thing: T): T;
  find(id: string): Kept | undefined;
  /** Newest first, as Stripe lists. */
  all<T extends Kept["object"]>(object: T): Extract<Kept, { object: T }>[];
  /** Announces what a thing is like now. */
  tell(type: string, thing: Kept): void;
  /** In the order in which they were told. */
  events(): Told[];
}

export function openAccount(): StripeAccount {
  const things = new Map<string, Kept>();
  let seconds = Math.floor(Date.now() / 1000); // The pages of the adapter end by the real clock.
  let number = 0;
  const all: StripeAccount["all"] = (object) =>
    [...things.values()]
      // Narrowed by the very tag that was asked for.
      .filter((thing): thing is Extract<Kept, { object: typeof object }> => thing.object === object)
      .toReversed();
  const keep = <T extends Kept>(thing: T): T => {
    things.set(thing.id, thing);
    return thing;
  };
  const newId = (prefix: string) => `${prefix}_double${String(++number).padStart(14, "0")}`;
  return {
    now: () => seconds,
    pass: (more) => void (seconds += more),
    newId,
    keep,
    find: (id) => things.get(id),
    all,
    tell(type, thing) {
      const plain = { livemode: false, pending_webhooks: 1, request: null, api_version: null };
      const data = { object: structuredClone(thing) };
      const told = { object: "event", created: seconds, type, data, ...plain } as const;
      keep({ id: newId("evt"), ...told });
    },
    events: () => all("event").toReversed(),
  };
}
