import { newId } from "../ids.ts";
import { paceOf } from "../store/account-store.ts";
import { listAttempts } from "../store/attempt-store.ts";
import {
  findDispute,
  insertDispute,
  setDisputeStatus,
  type Dispute,
  type DisputeStatus,
} from "../store/dispute-store.ts";
import { insertDue } from "../store/due-store.ts";
import { insertEntry, totalsOf } from "../store/ledger-store.ts";
import { findPayment, type Payment } from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { notFound, Refusal } from "./refusal.ts";
import { cardOfToken } from "./test-cards.ts";
import type { Work } from "./work.ts";

const daysToAnswer = 7 * 24 * 60 * 60 * 1000;

/** The customer says to their bank that they owe this money to nobody: the bank takes it back until that is decided. */
export function openDispute(
  work: Work,
  payment: Payment,
  { amount, reason }: { amount: number; reason: string },
): Dispute {
  const { db, now } = work;
  const { balance } = totalsOf(db, payment.id);
  if (amount > balance || amount === 0) {
    throw new Refusal(422, "amount_exceeds_captured", `At most ${balance} can be disputed.`);
  }
  const dispute: Dispute = {
    ...{ id: newId("dsp"), paymentId: payment.id, amount, reason },
    ...{ status: "needs_response", evidenceDueAt: now + daysToAnswer, at: now },
  };
  insertDispute(db, dispute);
  insertEntry(db, { paymentId: payment.id, kind: "disputed", amount, at: now });
  announce(work, payment, "dispute.opened");
  return dispute;
}

export function decideDispute(
  work: Work,
  disputeId: string,
  status: Exclude<DisputeStatus, "needs_response">,
): void {
  const { db, now } = work;
  const dispute = findDispute(db, disputeId);
  const payment = dispute && findPayment(db, dispute.paymentId);
  if (!payment) throw notFound("dispute");
  if (dispute.status === "won" || dispute.status === "lost") {
    throw new Refusal(409, "dispute_decided", `This dispute was ${dispute.status}.`);
  }
  setDisputeStatus(db, disputeId, status);
  if (status !== "under_review") {
    const kind = status === "won" ? "dispute_won" : "dispute_lost";
    insertEntry(db, { paymentId: payment.id, kind, amount: dispute.amount, at: now });
  }
  announce(work, payment, "dispute.updated");
}

/** With some cards it comes by itself, a while after the money. */
export function scheduleDispute({ db, now }: Work, payment: Payment): void {
  const willDispute = listAttempts(db, payment.id).some(({ status, token }) => {
    const behaviour = cardOfToken(token)?.behaviour;
    return (
      status === "succeeded" && behaviour?.kind === "succeeds" && behaviour.later === "dispute"
    );
  });
  if (!willDispute) return;
  const { settlementMs } = paceOf(db, payment.account);
  insertDue(db, {
    ...{ account: payment.account, kind: "open_dispute", subject: payment.id },
    dueAt: now + settlementMs,
  });
}

/** Of all that is left: with nothing left there is nothing to dispute. */
export function openScheduledDispute(work: Work, paymentId: string): void {
  const payment = findPayment(work.db, paymentId);
  const amount = payment ? totalsOf(work.db, paymentId).balance : 0;
  if (payment && amount > 0) openDispute(work, payment, { amount, reason: "fraudulent" });
}
