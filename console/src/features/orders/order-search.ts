import * as v from "valibot";
import type {
  CustomerId,
  FulfillmentStatus,
  ListOrdersQuery,
  MemberId,
  OrderSort,
  OrderStatus,
  PaymentStatus,
} from "@waybill/client";

import { endOfDay, isDay, startOfDay } from "../../format/date.ts";
import { toMinorUnits } from "../../format/money.ts";
import type { Search } from "../../paths.ts";
import { fulfilmentWords, paymentWords, sortWords, statusWords } from "./order-words.ts";

/** What the address of the list says. Days are the tenant's, totals whole units of its currency. */
export interface OrderSearch {
  q?: string | undefined;
  status?: OrderStatus[] | undefined;
  payment?: PaymentStatus[] | undefined;
  fulfilment?: FulfillmentStatus[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Only those that are on hold. */
  hold?: "yes" | undefined;
  tag?: string | undefined;
  assignee?: MemberId | undefined;
  customer?: CustomerId | undefined;
  sort?: OrderSort | undefined;
}

/** Reads an address. What cannot be meant is left out and named, so that the page can say so. */
export function parseOrderSearch(search: Readonly<Record<string, string>>): {
  search: OrderSearch;
  dropped: string[];
} {
  const dropped: string[] = [];
  const entries = Object.entries(search).flatMap(([name, text]) => {
    const result = isField(name) ? v.safeParse(fields[name], text) : undefined;
    if (result?.success === true) return [[name, result.output]];
    dropped.push(name);
    return [];
  });
  // Each value came out of the field of its name.
  return { search: Object.fromEntries(entries) as OrderSearch, dropped };
}

export function toSearch({ min, max, ...search }: OrderSearch): Search {
  return { ...search, min: min?.toString(), max: max?.toString() };
}

/** Whether anything but the order of the rows was asked for. */
export function isFiltered({ sort: _sort, ...filters }: OrderSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

export function toListOrdersQuery(
  search: OrderSearch,
  zone: string,
  currency: string,
): ListOrdersQuery {
  const { from, to, min, max } = search;
  return {
    ...(search.status && { status: search.status }),
    ...(search.payment && { paymentStatus: search.payment }),
    ...(search.fulfilment && { fulfillmentStatus: search.fulfilment }),
    ...(from && { placedFrom: startOfDay(from, zone) }),
    ...(to && { placedTo: endOfDay(to, zone) }),
    ...(min !== undefined && { totalFrom: toMinorUnits(min, currency) }),
    ...(max !== undefined && { totalTo: toMinorUnits(max, currency) }),
    // A range of totals means amounts of one currency.
    ...((min !== undefined || max !== undefined) && { currency }),
    ...(search.hold && { onHold: true }),
    ...(search.tag && { tag: search.tag }),
    ...(search.assignee && { assigneeId: search.assignee }),
    ...(search.customer && { customerId: search.customer }),
    ...(search.sort && { sort: search.sort }),
  };
}

const day = v.pipe(v.string(), v.check(isDay));
const total = v.pipe(v.string(), v.regex(/^\d{1,9}(?:\.\d{1,3})?$/), v.transform(Number));

const fields = {
  q: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  status: listOf(statusWords),
  payment: listOf(paymentWords),
  fulfilment: listOf(fulfilmentWords),
  from: day,
  to: day,
  min: total,
  max: total,
  hold: v.literal("yes"),
  tag: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._:-]{0,49}$/u)),
  assignee: idOf("mem"),
  customer: idOf("cus"),
  sort: v.picklist(Object.keys(sortWords)),
};

function isField(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}

/** `pending,confirmed`: one or more of the words, each once. */
function listOf(words: object) {
  return v.pipe(
    v.string(),
    v.transform((text) => [...new Set(text.split(","))]),
    v.array(v.picklist(Object.keys(words))),
  );
}

function idOf(prefix: string) {
  return v.pipe(v.string(), v.regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`)));
}
