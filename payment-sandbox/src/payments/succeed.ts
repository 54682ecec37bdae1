import { paceOf } from "../store/account-store.ts";
import { setAttempt, type Attempt } from "../store/attempt-store.ts";
import { insertDue } from "../store/due-store.ts";
import { insertEntry } from "../store/ledger-store.ts";
import {
  setAuthorizationExpiry,
  setClosed,
  setPageStatus,
  type Payment,
} from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { scheduleDispute } from "./dispute.ts";
import { cardOfToken } from "./test-cards.ts";
import type { Work } from "./work.ts";

/** The customer's bank has said yes: the money is held, or taken at once when that was asked for. */
export function succeed(work: Work, payment: Payment, attempt: Attempt): void {
  const { db, now } = work;
  const { id: paymentId, account, amount } = payment;
  setAttempt(db, attempt.id, { status: "succeeded", code: null });
  setPageStatus(db, payment, "complete");
  insertEntry(db, { paymentId, kind: "authorized", amount, at: now });
  if (payment.capture === "manual") {
    const expiresAt = now + Math.min(paceOf(db, account).authorizationMs, heldMsBy(attempt));
    setAuthorizationExpiry(db, payment, expiresAt);
    insertDue(db, {
      ...{ account, kind: "expire_authorization", subject: paymentId, dueAt: expiresAt },
    });
    announce(work, payment, "payment.authorized");
  } else {
    insertEntry(db, { paymentId, kind: "captured", amount, at: now });
    setClosed(db, payment, "captured");
    announce(work, payment, "payment.captured");
    scheduleDispute(work, payment);
  }
}

/** Some banks hold money for less time than others. */
function heldMsBy({ token }: Attempt): number {
  const behaviour = cardOfToken(token)?.behaviour;
  return (behaviour?.kind === "succeeds" ? behaviour.heldMs : undefined) ?? Infinity;
}
