import { findPayment, setPageStatus, type Payment } from "../store/payment-store.ts";
import { announce } from "./announce.ts";
import { abandonChallenges } from "./challenge.ts";
import { Refusal } from "./refusal.ts";
import type { Work } from "./work.ts";

/** Ends a page that nobody has paid on. */
export function closePage(work: Work, payment: Payment): void {
  if (payment.pageStatus === "complete") {
    throw new Refusal(409, "page_complete", "Somebody has paid on this page.");
  }
  if (payment.pageStatus !== "open") return;
  abandonChallenges(work, payment);
  setPageStatus(work.db, payment, "closed");
  announce(work, payment, "page.closed");
}

/** Ends a page whose time is over. */
export function expirePage(work: Work, paymentId: string): void {
  const payment = findPayment(work.db, paymentId);
  if (payment?.pageStatus !== "open") return;
  abandonChallenges(work, payment);
  setPageStatus(work.db, payment, "expired");
  announce(work, payment, "page.expired");
}
