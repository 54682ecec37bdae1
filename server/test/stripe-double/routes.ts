import type { StripeAccount } from "./account.ts";
import { type FormValue, listOf, recordOf, textOf } from "./bracket-form.ts";
import { cancelIntent, captureIntent, intentOf } from "./intent-routes.ts";
import { createRefund } from "./refund-routes.ts";
import { invalidRequest, Refused } from "./refusal.ts";
import { expireSession, openSession, sessionOf } from "./session-routes.ts";

type Form = Record<string, FormValue>;

/** Does what is asked, and says what Stripe would say. */
export function answer(account: StripeAccount, method: string, path: string, form: Form): object {
  for (const [route, pattern, handle] of routes) {
    const match = route === method ? pattern.exec(path) : null;
    if (match) return expanded(account, handle(account, match[1] ?? "", form), form["expand"]);
  }
  const message = `Unrecognized request URL (${method}: ${path}).`;
  throw new Refused(404, { type: "invalid_request_error", message });
}

type Handle = (account: StripeAccount, id: string, form: Form) => object;

const routes: readonly [string, RegExp, Handle][] = [
  ["POST", /^\/v1\/checkout\/sessions$/, (account, _, form) => openSession(account, form)],
  ["GET", /^\/v1\/checkout\/sessions\/(\w+)$/, sessionOf],
  ["POST", /^\/v1\/checkout\/sessions\/(\w+)\/expire$/, expireSession],
  ["GET", /^\/v1\/payment_intents\/(\w+)$/, intentOf],
  ["POST", /^\/v1\/payment_intents\/(\w+)\/capture$/, captureIntent],
  [
    "POST",
    /^\/v1\/payment_intents\/(\w+)\/cancel$/,
    (account, id, form) => cancelIntent(account, id, textOf(form["cancellation_reason"]) || null),
  ],
  [
    "GET",
    /^\/v1\/payment_intents$/,
    (account, _, form) => page("/v1/payment_intents", account.all("payment_intent"), form),
  ],
  ["POST", /^\/v1\/refunds$/, (account, _, form) => createRefund(account, form)],
  [
    "GET",
    /^\/v1\/refunds$/,
    (account, _, form) => page("/v1/refunds", refundsOf(account, form), form),
  ],
  [
    "GET",
    /^\/v1\/events$/,
    (account, _, form) => page("/v1/events", eventsOf(account, form), form),
  ],
];

function refundsOf(account: StripeAccount, form: Form) {
  const intent = form["payment_intent"];
  const refunds = account.all("refund");
  return intent === undefined ? refunds : refunds.filter((one) => one.payment_intent === intent);
}

function eventsOf(account: StripeAccount, form: Form) {
  const types = form["types"];
  if (!Array.isArray(types)) return account.all("event");
  if (types.length > 20) throw invalidRequest("", "Array must contain at most 20 elements.");
  return account.all("event").filter(({ type }) => types.includes(type));
}

/** A page of a list: newest first, `starting_after` the last one of the page before. */
function page<T extends { id: string; created: number }>(
  url: string,
  things: readonly T[],
  form: Form,
): object {
  const bounds = recordOf(form["created"]);
  const from = Number(bounds["gte"] ?? -Infinity);
  const until = Number(bounds["lt"] ?? Infinity);
  const within = things.filter((one) => one.created >= from && one.created < until);
  const after = form["starting_after"];
  const first = after === undefined ? 0 : within.findIndex(({ id }) => id === after) + 1;
  const limit = Number(form["limit"] ?? 10);
  if (limit < 1 || limit > 100) throw invalidRequest("parameter_invalid_integer", "1 to 100.");
  const data = within.slice(first, first + limit);
  return { object: "list", url, has_more: first + limit < within.length, data };
}

/** A copy in which the paths that were asked for hold things instead of ids. */
function expanded(account: StripeAccount, thing: object, paths: FormValue | undefined): object {
  const copy = structuredClone(thing);
  for (const path of listOf(paths)) {
    expand(account, copy, textOf(path).split("."));
  }
  return copy;
}

function expand(account: StripeAccount, thing: object, [name = "", ...rest]: string[]): void {
  const value: unknown = Reflect.get(thing, name);
  if (typeof value === "string") {
    const found = account.find(value);
    if (found) Reflect.set(thing, name, structuredClone(found));
  }
  const inner: unknown = Reflect.get(thing, name);
  const next = Array.isArray(inner) ? inner : [inner];
  for (const one of next) {
    if (rest.length > 0 && typeof one === "object" && one !== null) expand(account, one, rest);
  }
}
