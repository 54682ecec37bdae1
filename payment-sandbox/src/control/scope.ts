import type { FastifyRequest } from "fastify";
import * as v from "valibot";
import { bearerOf } from "../http/read-key.ts";
import type { Gateway } from "../http/gateway.ts";
import { accountOfKey, isControlKey } from "../keys.ts";
import { notFound, Refusal } from "../payments/refusal.ts";
import { findPayment, type Payment } from "../store/payment-store.ts";

/** The account that is controlled; null is all. An account's key controls that account, the control key any. */
export function scopeOf(request: FastifyRequest, { secret }: Gateway): string | null {
  const key = bearerOf(request);
  const own = accountOfKey(secret, key);
  if (own !== undefined) return own;
  if (!isControlKey(secret, key)) {
    throw new Refusal(401, "unauthenticated", "This is neither the control key nor an account's.");
  }
  return v.parse(accountQuery, request.query).account ?? null;
}

const accountQuery = v.strictObject({
  account: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/))),
});

/** The one account that is meant. */
export function accountInScope(request: FastifyRequest, gateway: Gateway): string {
  const account = scopeOf(request, gateway);
  if (account !== null) return account;
  throw new Refusal(400, "account_required", "Say which account: ?account=...");
}

export function paymentInScope(request: FastifyRequest, gateway: Gateway, id: string): Payment {
  const account = scopeOf(request, gateway);
  const payment = findPayment(gateway.db, id);
  if (!payment || (account !== null && payment.account !== account)) throw notFound("payment");
  return payment;
}

export function idOf({ params }: FastifyRequest): string {
  return v.parse(v.object({ id: v.string() }), params).id;
}
