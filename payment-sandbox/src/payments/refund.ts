import { newId } from "../ids.ts";
import { paceOf } from "../store/account-store.ts";
import { listAttempts } from "../store/attempt-store.ts";
import { insertDue } from "../store/due-store.ts";
import { insertEntry, totalsOf } from "../store/ledger-store.ts";
import { findPayment, type Payment } from "../store/payment-store.ts";
import { findRefund, insertRefund, setRefund, type Refund } from "../store/refund-store.ts";
import { announce } from "./announce.ts";
import { Refusal } from "./refusal.ts";
import { cardOfToken } from "./test-cards.ts";
import type { Work } from "./work.ts";

export interface RefundRequest {
  amount: number;
  /** The merchant's id of it; null when it is made by hand. */
  merchantReference: string | null;
}

/** Sends money back to the card that it came from. */
export function refund(
  work: Work,
  payment: Payment,
  { amount, merchantReference }: RefundRequest,
): Refund {
  const { db, now } = work;
  const { balance, captured } = totalsOf(db, payment.id);
  if (captured === 0) {
    throw new Refusal(409, "not_captured", "Nothing was captured that could be refunded.");
  }
  if (amount > balance) {
    throw new Refusal(422, "amount_exceeds_captured", `At most ${balance} can be refunded.`);
  }
  const made: Refund = {
    ...{ id: newId("ref"), paymentId: payment.id, merchantReference, amount },
    ...{ status: "pending", failure: null, at: now },
  };
  insertRefund(db, made);
  insertEntry(db, { paymentId: payment.id, kind: "refund_sent", amount, at: now });
  const { refundMs } = paceOf(db, payment.account);
  if (refundMs > 0) {
    const due = { account: payment.account, subject: made.id, dueAt: now + refundMs };
    insertDue(db, { ...due, kind: "settle_refund" });
    announce(work, payment, "refund.updated");
    return made;
  }
  settleRefund(work, made.id);
  return { ...made, status: "succeeded" };
}

/** The money is there. */
export function settleRefund(work: Work, refundId: string): void {
  const { db, now } = work;
  const made = findRefund(db, refundId);
  const payment = made && findPayment(db, made.paymentId);
  if (!payment || made.status !== "pending") return;
  setRefund(db, refundId, { status: "succeeded", failure: null });
  insertEntry(db, { paymentId: payment.id, kind: "refunded", amount: made.amount, at: now });
  announce(work, payment, "refund.updated");
  if (!comesBack(work, payment)) return;
  const { settlementMs } = paceOf(db, payment.account);
  insertDue(db, {
    ...{ account: payment.account, kind: "fail_refund", subject: refundId },
    dueAt: now + settlementMs,
  });
}

/** The customer's bank has sent it back, be it days later. */
export function failRefund(work: Work, refundId: string): void {
  const { db, now } = work;
  const made = findRefund(db, refundId);
  const payment = made && findPayment(db, made.paymentId);
  if (!payment || made.status === "failed") return;
  const failure = "The customer's bank has sent the money back.";
  const kind = made.status === "pending" ? "refund_not_sent" : "refund_returned";
  setRefund(db, refundId, { status: "failed", failure });
  insertEntry(db, { paymentId: payment.id, kind, amount: made.amount, at: now });
  announce(work, payment, "refund.updated");
}

function comesBack({ db }: Work, payment: Payment): boolean {
  return listAttempts(db, payment.id).some(({ status, token }) => {
    const behaviour = cardOfToken(token)?.behaviour;
    return (
      status === "succeeded" && behaviour?.kind === "succeeds" && behaviour.later === "refund_fails"
    );
  });
}
