import { isDeepStrictEqual } from "node:util";
import type { Uuid, Work } from "../../platform/context.ts";
import { notFound } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord, Telling } from "../orders/index.ts";
import { mostUrgent } from "./attention.ts";
import { changePayment, type OrderPayments } from "./change-payment.ts";
import { learnDisputes } from "./disputes/learn-disputes.ts";
import type { NewEntry } from "./entry-store.ts";
import { failureWords } from "./failure-words.ts";
import type { PaymentRecord } from "./payment.ts";
import { joinFacts, noFacts, type PaymentFacts } from "./providers/facts.ts";
import { learnRefunds } from "./refunds/learn-refunds.ts";
import { sumsOfRefunds } from "./refunds/refund.ts";
import { readPayment, readPaymentsOf } from "./store.ts";

/** A payment's order, locked, with all its payments. Throws not_found. */
export async function lockPaymentsOf(
  work: Work,
  ledger: OrderLedger,
  paymentId: Uuid,
): Promise<OrderPayments & { payment: PaymentRecord }> {
  const found = await readPayment(work.tx, paymentId);
  if (!found) throw notFound("payment");
  const order = await ledger.lockOrder(work, found.orderId);
  // Read behind the lock: somebody may have changed them meanwhile.
  const payments = await readPaymentsOf(work.tx, found.orderId);
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw notFound("payment");
  return { order, payments, payment };
}

/**
 * Takes note of what a provider tells of a payment whose order is locked: joined with what is known, the difference goes
 * to the ledger, to refunds and disputes, and to the order. Told twice, late or in another order, it comes to the same.
 */
export async function learnFacts(
  work: Work,
  ledger: OrderLedger,
  { order, payments, payment }: OrderPayments & { payment: PaymentRecord },
  told: PaymentFacts,
): Promise<OrderPayments & { payment: PaymentRecord }> {
  if (told.currency !== payment.currency) {
    // Money in another currency is no payment of this order; nothing of it is booked.
    return changePayment(
      work,
      ledger,
      { order, payments },
      { ...payment, attention: mostUrgent(payment.attention, "currency_mismatch") },
      { telling: tellingOf({ type: "released" }) },
    );
  }
  const known = payment.facts ?? noFacts(payment.currency);
  const facts = joinFacts(known, told);
  if (payment.facts !== null && isDeepStrictEqual(facts, known))
    return { order, payments, payment };
  const sums = sumsOf(payment, facts);
  const refunds = await learnRefunds(work, payment, facts);
  const disputes = await learnDisputes(work, payment, facts, refunds);
  const entries: NewEntry[] = [
    ...grown("authorized", payment.authorized, sums.authorized),
    ...grown("captured", payment.captured, sums.captured),
    ...grown("released", payment.released, sums.released),
    ...refunds.entries,
    ...disputes.entries,
  ];
  const changed: PaymentRecord = {
    ...payment,
    ...sums,
    ...{ refunded: disputes.refunded, refunding: refunds.refunding, disputed: disputes.disputed },
    facts,
    providerReference: facts.reference ?? payment.providerReference,
    authorizationExpiresAt: facts.authorizationExpiresAt,
    card: facts.card,
    failure: sums.authorized > 0 ? null : failureWords(facts),
    receivedAt: payment.receivedAt ?? (sums.captured > 0 ? work.now : null),
    attention: mostUrgent(
      disputes.attention,
      refunds.attention,
      attentionOf(order, sums.captured - payment.captured),
      payment.attention,
    ),
  };
  return changePayment(work, ledger, { order, payments }, changed, {
    entries,
    order: sumsOfRefunds(disputes.refunds),
    telling: tellingOf(
      entries.at(-1) ?? { type: changed.failure === null ? "released" : "failed" },
    ),
  });
}

/**
 * What facts come to. A webhook about a refund may arrive before the one about its capture: what went back was captured,
 * what was captured was authorised.
 */
function sumsOf(payment: PaymentRecord, facts: PaymentFacts) {
  const wentBack = facts.refunds
    .filter(({ status }) => status !== "failed")
    .reduce((sum, { amount }) => sum + amount, 0);
  const contested = facts.disputes.reduce((most, { amount }) => Math.max(most, amount), 0);
  const captured = Math.max(facts.captured, wentBack, contested, payment.captured);
  const authorized = Math.max(facts.authorized, captured, payment.authorized);
  const released = facts.closed === null ? payment.released : authorized - captured;
  return { authorized, captured, released };
}

function grown(type: NewEntry["type"], before: number, after: number): NewEntry[] {
  return after > before ? [{ type, amount: after - before, reference: null, refundId: null }] : [];
}

/** Money that nobody owes is no reason to send it back unasked: somebody has to look. */
function attentionOf(order: OrderRecord, arrived: number): PaymentRecord["attention"] {
  if (arrived <= 0) return null;
  if (order.status === "cancelled") return "order_cancelled";
  const kept = order.paidTotal - order.refundedTotal - order.refundPendingTotal;
  return kept + arrived > order.total ? "overpaid" : null;
}

/** How the order tells of it. */
function tellingOf({ type }: { type: NewEntry["type"] | "failed" }): Telling {
  switch (type) {
    case "authorized":
      return { history: "paymentAuthorized", event: "order.paymentAuthorized" };
    case "captured":
      return { history: "paymentCaptured", event: "order.paymentCaptured" };
    case "failed":
      return { history: "paymentFailed", event: "order.paymentFailed" };
    case "released":
      return { history: "paymentVoided", event: "order.paymentVoided" };
    default:
      return { history: "refunded", event: "order.refunded" };
  }
}
