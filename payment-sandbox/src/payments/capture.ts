import { insertEntry, totalsOf } from "../store/ledger-store.ts";
import { findPayment, setClosed, type Closed, type Payment } from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { scheduleDispute } from "./dispute.ts";
import { Refusal } from "./refusal.ts";
import type { Work } from "./work.ts";

export interface CaptureRequest {
  amount: number;
  /** Whether what remains is released. */
  isFinal: boolean;
}

/** Takes what is held, all of it or a part. */
export function capture(work: Work, payment: Payment, { amount, isFinal }: CaptureRequest): void {
  const { db, now } = work;
  const { id: paymentId } = payment;
  const { held, captured } = requireHeld(work, payment);
  if (amount > held) {
    throw new Refusal(422, "amount_exceeds_authorized", `At most ${held} can be captured.`);
  }
  insertEntry(db, { paymentId, kind: "captured", amount, at: now });
  if (isFinal && amount < held) {
    insertEntry(db, { paymentId, kind: "released", amount: held - amount, at: now });
  }
  if (isFinal || amount === held) setClosed(db, payment, "captured");
  announce(work, payment, "payment.captured");
  if (captured === 0) scheduleDispute(work, payment);
}

/** Gives back what is held. */
export function voidPayment(work: Work, payment: Payment): void {
  requireHeld(work, payment);
  release(work, payment, "voided");
  announce(work, payment, "payment.voided");
}

/** What is held is held for a time only. */
export function expireAuthorization(work: Work, paymentId: string): void {
  const payment = findPayment(work.db, paymentId);
  if (!payment || payment.closed !== null) return;
  release(work, payment, "expired");
  announce(work, payment, "payment.expired");
}

function requireHeld({ db }: Work, payment: Payment) {
  const totals = totalsOf(db, payment.id);
  if (payment.closed !== null) {
    const [code, message] = whyClosed[payment.closed];
    throw new Refusal(409, code, message);
  }
  if (totals.held > 0) return totals;
  throw new Refusal(409, "not_authorized", "Nothing is authorised on this payment.");
}

const whyClosed = {
  captured: ["already_captured", "All of this payment was captured, or its rest was released."],
  voided: ["already_voided", "This payment was voided."],
  expired: ["authorization_expired", "The authorisation of this payment has expired."],
} as const satisfies Record<Closed, readonly [string, string]>;

function release({ db, now }: Work, payment: Payment, closed: Closed): void {
  const { held } = totalsOf(db, payment.id);
  insertEntry(db, { paymentId: payment.id, kind: "released", amount: held, at: now });
  setClosed(db, payment, closed);
}
