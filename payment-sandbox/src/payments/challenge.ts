import { listAttempts, setAttempt, type Attempt } from "../store/attempt-store.ts";
import type { Database } from "../store/database.ts";
import type { Payment } from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { succeed } from "./succeed.ts";
import { Refusal } from "./refusal.ts";
import type { Work } from "./work.ts";

/** The try that waits for the customer's bank. */
export function openChallengeOf(db: Database, payment: Payment): Attempt | undefined {
  return listAttempts(db, payment.id).find(({ status }) => status === "requires_action");
}

/** What the customer's bank says to the try that waits for it. */
export function answerChallenge(work: Work, payment: Payment, isConfirmed: boolean): void {
  const attempt = openChallengeOf(work.db, payment);
  if (!attempt) throw new Refusal(409, "no_challenge", "Nothing waits for the bank here.");
  if (isConfirmed) succeed(work, payment, attempt);
  else abandonChallenges(work, payment);
}

/** A customer who tries something else, or whose page ends, has not been confirmed. */
export function abandonChallenges(work: Work, payment: Payment): void {
  const attempt = openChallengeOf(work.db, payment);
  if (!attempt) return;
  setAttempt(work.db, attempt.id, { status: "failed", code: "authentication_failed" });
  announce(work, payment, "payment.failed");
}
