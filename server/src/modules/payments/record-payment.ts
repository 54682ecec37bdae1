import type { NewPayment } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { invalid, problem } from "../../platform/problems.ts";
import { refuse, refusePayment, type OrderLedger, type OrderRecord } from "../orders/index.ts";
import type { Balances } from "./balances/balances.ts";
import { lockSource } from "./balances/lock-source.ts";
import { moveBalance } from "./balances/move-balance.ts";
import { changePayment } from "./change-payment.ts";
import { dueBesidesCaptures } from "./due-besides-captures.ts";
import { newPayment } from "./new-payment.ts";
import type { PaymentRecord } from "./payment.ts";
import { manualProvider } from "./providers/manual.ts";
import { requireSameCurrency } from "./same-currency.ts";
import { readPaymentsOf } from "./store.ts";

/** What recording a payment takes besides a transaction. */
interface Books {
  ledger: OrderLedger;
  balances: Balances;
}

/**
 * Records money that was received outside of a gateway, or takes it from a balance. It can never exceed what is due, nor
 * what the balance holds.
 *
 * @throws not_found, conflict, reservation_expired, currency_mismatch, quantity_exceeded, rate_limited, invalid_request
 */
export async function recordPayment(
  work: Work,
  { ledger, balances }: Books,
  orderId: Uuid,
  body: NewPayment,
): Promise<PaymentRecord> {
  const { now } = work;
  const { amount, currency } = body.amount;
  if (amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  const receivedAt = dateOfReceipt(body.receivedAt, now);
  const order = await ledger.lockOrder(work, orderId);
  refuse(refusePayment(order, now));
  requireSameCurrency(order, currency, "/amount/currency");
  requireAtMost(amount, await dueBesidesCaptures(work, order), currency, "is due");
  const source = await lockSource(work, balances, order, body);
  if (source) requireAtMost(amount, source.balance, currency, source.which);
  const { method, reference = null } = body;
  const received = { method, amount, currency, reference, receivedAt };
  const valueAccountId = source?.account?.id ?? null;
  const payment = await receiveMoney(work, ledger, order, { ...received, valueAccountId });
  if (source?.account) {
    const paid = { type: "payment", amount: -amount, orderId, paymentId: payment.id } as const;
    moveBalance(work, source.account, paid);
  }
  return payment;
}

type Received = Pick<PaymentRecord, "method" | "amount" | "currency" | "reference"> &
  Partial<Pick<PaymentRecord, "valueAccountId">> & { receivedAt: Date };

/** Money that has arrived without a gateway, for an order that is locked: authorised and captured at once. */
export async function receiveMoney(
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  received: Received,
): Promise<PaymentRecord> {
  const { amount, receivedAt } = received;
  const payment = newPayment({ ...received, orderId: order.id, createdAt: work.now });
  const facts = manualProvider.received(payment, amount);
  const moved = { amount, reference: null, refundId: null, at: receivedAt };
  const recorded = await changePayment(
    work,
    ledger,
    { order, payments: await readPaymentsOf(work.tx, order.id) },
    { ...payment, facts, authorized: amount, captured: amount },
    {
      entries: [
        { type: "authorized", ...moved },
        { type: "captured", ...moved },
      ],
      telling: { history: "paymentRecorded", event: "order.paymentRecorded" },
    },
  );
  return recorded.payment;
}

/** Not in the future. */
export function dateOfReceipt(given: string | undefined, now: Date): Date {
  const receivedAt = given === undefined ? now : new Date(given);
  if (receivedAt > now) throw invalid("/receivedAt", "must not be in the future", "future");
  return receivedAt;
}

/** `which` says what there is so much of: "is due", "can be captured". */
export function requireAtMost(amount: number, most: number, currency: string, which: string): void {
  if (amount <= most) return;
  throw problem("quantity_exceeded", {
    detail: `That is more than ${which}: ${most} ${currency} in minor units.`,
    errors: [{ pointer: "/amount/amount", detail: `must be at most ${most}`, code: "maximum" }],
  });
}
