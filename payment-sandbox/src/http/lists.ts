import * as v from "valibot";
import { snapshotOf } from "../payments/snapshot.ts";
import type { Database } from "../store/database.ts";
import { listEvents } from "../store/event-store.ts";
import { listPayments } from "../store/payment-store.ts";
import { eventsQuery, paymentsQuery } from "./schemas.ts";

/** One page of an account's payments, in the order in which they were made. */
export function paymentPage(db: Database, account: string, query: unknown) {
  const { merchantReference = null, ...rest } = v.parse(paymentsQuery, query);
  const { limit, ...filter } = periodOf(rest);
  const found = listPayments(db, { ...filter, account, merchantReference, limit: limit + 1 });
  return listOf(found, limit, (payment) => snapshotOf(db, payment));
}

/** One page of what an account was told, in the order in which it happened. */
export function eventPage(db: Database, account: string, query: unknown) {
  const { limit, ...filter } = periodOf(v.parse(eventsQuery, query));
  const found = listEvents(db, { ...filter, account, limit: limit + 1 });
  return listOf(found, limit, ({ body }): unknown => JSON.parse(body));
}

function periodOf({
  from = 0,
  until = Number.MAX_SAFE_INTEGER,
  after = 0,
  limit = 50,
}: v.InferOutput<typeof eventsQuery>) {
  return { from, until, after, limit };
}

/** One more was looked for than is shown: it tells whether there is a next page. */
function listOf<T extends { seq: number }, U>(
  found: readonly T[],
  limit: number,
  present: (item: T) => U,
) {
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(present), nextCursor: last ? String(last.seq) : null };
}
