import type { Uuid, Work } from "../../../platform/context.ts";
import { OutsideAnswerNeeded } from "../../../platform/outside-answer.ts";
import { problem } from "../../../platform/problems.ts";
import { amountDue, refuse, refusePayment, type OrderRecord } from "../../orders/index.ts";
import { readTenant } from "../../tenants/index.ts";
import { changePayment, type OrderPayments } from "../change-payment.ts";
import { handleOf } from "../gateway/carry-out.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import { learnFacts, lockPaymentsOf } from "../learn-facts.ts";
import { isPayable, type PageRecord, type PaymentRecord } from "../payment.ts";
import {
  ProviderRefusal,
  ProviderUnanswered,
  type PageRequest,
  type ProviderAccount,
} from "../providers/provider.ts";

const hourMs = 60 * 60 * 1000;
/** Gateways keep a page for a day at most. */
const pageHours = 23;

/**
 * The gateway's page on which a payment is made now, for what is due now. One that is open is answered again; one for an
 * amount that is no longer due is closed first, so that nobody pays twice. While the gateway is asked, no transaction is
 * open: this one is undone, and done again.
 *
 * @throws not_found, conflict, payment_refused, gateway_unanswered
 */
export async function openPaymentPage(
  work: Work,
  gateway: Gateway,
  paymentId: Uuid,
): Promise<PageRecord> {
  let locked = await lockPaymentsOf(work, gateway.ledger, paymentId);
  const page = locked.payment.page;
  const isOpen = page !== null && page.expiresAt > work.now;
  const amount = amountAsked(locked, work.now);
  const isAsAsked = amount === locked.payment.amount;
  if (isOpen && isAsAsked && isReachable(gateway, locked.payment, page)) return page;
  const account = await accountOf(work, gateway, locked.payment);
  if (isOpen) {
    locked = await closeOldPage(work, gateway, locked, account);
    amountAsked(locked, work.now);
  }
  const opened = await fetchPage(work, gateway, { ...locked, amount }, account);
  await changePayment(
    work,
    gateway.ledger,
    locked,
    { ...locked.payment, amount, page: opened },
    { telling: { history: "updated", event: "order.updated" } },
  );
  return opened;
}

/** A sandbox that was started on another port has taken its pages there. */
function isReachable(gateway: Gateway, { provider }: PaymentRecord, { url }: PageRecord): boolean {
  return provider !== "sandbox" || url.startsWith(`${providerOf(gateway, provider).pageOrigin}/`);
}

/** What the customer is asked for now: never more than is due, whatever has changed since the link was sent. */
function amountAsked(
  { order, payment }: { order: OrderRecord; payment: PaymentRecord },
  now: Date,
): number {
  if (payment.provider === "manual" || !isPayable(payment) || hasEnded(payment, now)) {
    throw problem("conflict", { detail: `This payment can no longer be made: it is ${hasEnded(payment, now) ? "expired" : payment.status}.` }); // prettier-ignore
  }
  if (payment.status === "processing") {
    throw problem("conflict", { detail: "The bank is working on a payment already." });
  }
  refuse(refusePayment(order, now));
  const open = amountDue(order) - order.authorizedTotal;
  if (open <= 0) throw problem("conflict", { detail: "Nothing is due any more." });
  return Math.min(payment.amount, open);
}

function hasEnded({ linkExpiresAt }: PaymentRecord, now: Date): boolean {
  return linkExpiresAt === null || linkExpiresAt <= now;
}

async function accountOf(
  { tx, tenantId }: Work,
  gateway: Gateway,
  { provider }: PaymentRecord,
): Promise<ProviderAccount> {
  const account =
    provider === "manual" ? undefined : await gateway.readAccount(tx, tenantId, provider);
  if (account) return account;
  throw problem("payment_refused", { detail: "The shop's payment gateway is not connected." });
}

async function closeOldPage(
  work: Work,
  gateway: Gateway,
  locked: OrderPayments & { payment: PaymentRecord },
  account: ProviderAccount,
) {
  const { payment } = locked;
  if (payment.provider === "manual" || payment.page === null) return locked;
  const provider = providerOf(gateway, payment.provider);
  const key = `${payment.id}-close-${payment.page.number}`;
  const handle = { ...handleOf(payment), key };
  const facts = take(gateway, key, () =>
    provider.closePage(account, handle).catch((error: unknown) => {
      // It is closed already, or was paid: the facts tell.
      if (error instanceof ProviderRefusal) return provider.read(account, handle);
      throw error;
    }),
  );
  if (facts === undefined) return locked;
  return learnFacts(work, gateway.ledger, locked, facts);
}

async function fetchPage(
  work: Work,
  gateway: Gateway,
  { order, payment, amount }: OrderPayments & { payment: PaymentRecord; amount: number },
  account: ProviderAccount,
): Promise<PageRecord> {
  if (payment.provider === "manual") throw new Error("a manual payment has no page");
  const { tenantId, now } = work;
  const number = (payment.page?.number ?? 0) + 1;
  const tenant = await readTenant(work.tx);
  // To the hour, so that whoever asks again after a crash asks for the same.
  const hour = Math.ceil(now.getTime() / hourMs) + pageHours;
  const expiresAt = new Date(Math.min(hour * hourMs, Number(payment.linkExpiresAt)));
  const provider = providerOf(gateway, payment.provider);
  const key = `${payment.id}-page-${number}-${amount}-${expiresAt.getTime()}`;
  const request: PageRequest = {
    ...{ key, paymentId: payment.id, orderId: order.id, amount, currency: payment.currency },
    ...{ capture: payment.capture, expiresAt },
    description: `Order ${order.number} at ${tenant.name}`,
    returnUrl: gateway.linkOf(tenantId, payment.id),
    webhookUrl: gateway.webhookUrlOf(tenantId, payment.provider),
  };
  return take(gateway, key, async () => {
    const opened = await provider.openPage(account, request);
    gateway.pass("page.opened");
    return { ...opened, number };
  });
}

/** What was fetched under a key; else the transaction is undone, and done again when it is there. */
function take<T extends object | undefined>(
  { fetched }: Gateway,
  key: string,
  fetch: () => Promise<T>,
): T {
  const known = fetched.get(key);
  if (known) return known.value as T; // What lies under a key was fetched for it.
  throw new OutsideAnswerNeeded(async () => {
    try {
      fetched.set(key, { value: await fetch() });
    } catch (error) {
      throw problemOf(error);
    }
  });
}

/** What a caller is told when a gateway refuses, or does not answer. */
export function problemOf(error: unknown): unknown {
  if (error instanceof ProviderRefusal) {
    return problem("payment_refused", { detail: error.message });
  }
  if (!(error instanceof ProviderUnanswered)) return error;
  return problem("gateway_unanswered", {
    detail: "The payment gateway does not answer. Try again in a minute.",
    headers: { "retry-after": "5" },
  });
}
