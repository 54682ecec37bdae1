import type { PaymentProvider } from "../provider.ts";
import { capture, refund, voidPayment } from "./change-payment.ts";
import { closePage } from "./close-page.ts";
import { listEvents } from "./list-events.ts";
import { listPayments } from "./list-payments.ts";
import { openPage } from "./open-page.ts";
import { parseEvent } from "./parse-event.ts";
import { readPayment } from "./read-payment.ts";
import { stripeClients } from "./stripe-clients.ts";
import { verifyWebhook } from "./verify-webhook.ts";

export interface StripeSettings {
  /** Where Stripe's API is; another one is for tests. */
  apiBase?: string;
  /** Where its pages are: another origin for accounts with a domain of their own for them. */
  pageOrigin?: string;
  /** How long an answer is waited for; then nobody knows what happened. */
  timeoutMs?: number;
}

/** Payments through Stripe Checkout. */
export function stripeProvider({
  apiBase = "https://api.stripe.com",
  pageOrigin = "https://checkout.stripe.com",
  timeoutMs,
}: StripeSettings = {}): PaymentProvider {
  const clientFor = stripeClients(apiBase, timeoutMs);
  return {
    name: "stripe",
    capturesOften: false,
    pageOrigin,
    openPage: (account, request) => openPage(clientFor(account.secretKey), account, request),
    closePage: ({ secretKey }, handle) => closePage(clientFor(secretKey), handle),
    capture: ({ secretKey }, request) => capture(clientFor(secretKey), request),
    void: ({ secretKey }, request) => voidPayment(clientFor(secretKey), request),
    refund: (account, request) => refund(clientFor(account.secretKey), account, request),
    read: ({ secretKey }, handle) => readPayment(clientFor(secretKey), handle),
    list: ({ secretKey }, period) => listPayments(clientFor(secretKey), period),
    listEvents: ({ secretKey }, period) => listEvents(clientFor(secretKey), period),
    verifyWebhook,
    parseEvent,
  };
}
