import { listAttempts, type Attempt } from "../store/attempt-store.ts";
import type { Database } from "../store/database.ts";
import { listDisputes, type Dispute } from "../store/dispute-store.ts";
import { totalsOf, type Totals } from "../store/ledger-store.ts";
import type { Payment } from "../store/payment-store.ts";
import { listRefunds, type Refund } from "../store/refund-store.ts";

export type PaymentStatus =
  | "open"
  | "processing"
  | "authorized"
  | "captured"
  | "failed"
  | "voided"
  | "expired";

/** All that there is to know of a payment at this moment, as the API and each event tell it. */
export function snapshotOf(db: Database, payment: Payment) {
  const attempts = listAttempts(db, payment.id);
  const totals = totalsOf(db, payment.id);
  return {
    id: payment.id,
    merchantReference: payment.merchantReference,
    orderReference: payment.orderReference,
    page: { id: payment.pageId, status: payment.pageStatus },
    status: statusOf(payment, attempts, totals),
    amount: payment.amount,
    currency: payment.currency,
    capture: payment.capture,
    createdAt: iso(payment.createdAt),
    attempts: attempts.map(presentAttempt),
    authorized: totals.authorized,
    authorizationExpiresAt:
      payment.authorizationExpiresAt === null ? null : iso(payment.authorizationExpiresAt),
    captured: totals.captured,
    released: totals.released,
    refunded: totals.refunded,
    closed: payment.closed,
    card: cardOf(attempts),
    refunds: listRefunds(db, payment.id).map(presentRefund),
    disputes: listDisputes(db, payment.id).map(presentDispute),
  };
}

function statusOf(payment: Payment, attempts: Attempt[], totals: Totals): PaymentStatus {
  if (totals.captured > 0) return "captured";
  if (payment.closed === "voided" || payment.closed === "expired") return payment.closed;
  if (totals.authorized > 0) return "authorized";
  const last = attempts.at(-1);
  if (last?.status === "processing") return "processing";
  if (last?.status === "failed") return "failed";
  return "open";
}

/** The card that paid. */
function cardOf(attempts: Attempt[]) {
  const paid = attempts.find(({ status }) => status === "succeeded");
  return paid ? { brand: paid.brand, last4: paid.last4 } : null;
}

function presentAttempt({ id, status, code, brand, last4, at }: Attempt) {
  return { id, status, code, card: { brand, last4 }, at: iso(at) };
}

function presentRefund({ id, merchantReference, amount, status, failure, at }: Refund) {
  return { id, merchantReference, amount, status, failure, at: iso(at) };
}

function presentDispute({ id, amount, reason, status, evidenceDueAt, at }: Dispute) {
  return { id, amount, reason, status, evidenceDueAt: iso(evidenceDueAt), at: iso(at) };
}

const iso = (ms: number) => new Date(ms).toISOString();
