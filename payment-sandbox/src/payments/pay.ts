import { newId } from "../ids.ts";
import { paceOf } from "../store/account-store.ts";
import {
  findAttempt,
  insertAttempt,
  setAttempt,
  type Attempt,
  type AttemptStatus,
} from "../store/attempt-store.ts";
import { insertDue } from "../store/due-store.ts";
import { findPayment, setPageStatus, type Payment } from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { abandonChallenges } from "./challenge.ts";
import { Refusal } from "./refusal.ts";
import { succeed } from "./succeed.ts";
import { cardOfToken, type Behaviour } from "./test-cards.ts";
import type { Work } from "./work.ts";

/** A customer tries to pay; what happens depends on the card. */
export function pay(work: Work, payment: Payment, token: string): Attempt {
  if (payment.pageStatus !== "open") {
    throw new Refusal(409, `page_${payment.pageStatus}`, `This page is ${payment.pageStatus}.`);
  }
  const card = cardOfToken(token);
  if (!card) throw new Refusal(400, "unknown_token", "There is no such test card.");
  abandonChallenges(work, payment);
  const attempt: Attempt = {
    ...{ id: newId("att"), paymentId: payment.id, token, brand: card.brand },
    last4: card.number.slice(-4),
    ...outcomeOf[card.behaviour.kind],
    code: card.behaviour.kind === "declines" ? card.behaviour.code : null,
    at: work.now,
  };
  insertAttempt(work.db, attempt);
  carryOn(work, payment, attempt, card.behaviour);
  return findAttempt(work.db, attempt.id) ?? attempt;
}

/** What a try is before anything follows from it. */
const outcomeOf = {
  succeeds: { status: "processing" },
  declines: { status: "failed" },
  challenges: { status: "requires_action" },
  settles_slowly: { status: "processing" },
} as const satisfies Record<Behaviour["kind"], { status: AttemptStatus }>;

function carryOn(work: Work, payment: Payment, attempt: Attempt, { kind }: Behaviour): void {
  switch (kind) {
    case "succeeds":
      return succeed(work, payment, attempt);
    case "declines":
      return announce(work, payment, "payment.failed");
    case "challenges":
      return announce(work, payment, "payment.requires_action");
    case "settles_slowly": {
      setPageStatus(work.db, payment, "complete");
      const { settlementMs } = paceOf(work.db, payment.account);
      insertDue(work.db, {
        ...{ account: payment.account, kind: "settle_attempt", subject: attempt.id },
        dueAt: work.now + settlementMs,
      });
      return announce(work, payment, "payment.processing");
    }
  }
}

/** The bank has decided. Who was refused may try again, as long as the page is not over. */
export function settleAttempt(work: Work, attemptId: string): void {
  const attempt = findAttempt(work.db, attemptId);
  const payment = attempt && findPayment(work.db, attempt.paymentId);
  if (!payment || attempt.status !== "processing") return;
  const behaviour = cardOfToken(attempt.token)?.behaviour;
  if (behaviour?.kind !== "settles_slowly" || behaviour.succeeds) {
    return succeed(work, payment, attempt);
  }
  setAttempt(work.db, attempt.id, { status: "failed", code: "card_declined" });
  setPageStatus(work.db, payment, work.now < payment.expiresAt ? "open" : "expired");
  announce(work, payment, "payment.failed");
}
