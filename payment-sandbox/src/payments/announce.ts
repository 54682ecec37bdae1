import { planDeliveries } from "../faults/webhook-faults.ts";
import { newId } from "../ids.ts";
import { insertDelivery } from "../store/delivery-store.ts";
import { insertEvent } from "../store/event-store.ts";
import { findPayment, type Payment } from "../store/payment-store.ts";
import { snapshotOf } from "./snapshot.ts";
import type { Work } from "./work.ts";

export type EventType =
  | "page.opened"
  | "page.closed"
  | "page.expired"
  | "payment.requires_action"
  | "payment.processing"
  | "payment.failed"
  | "payment.authorized"
  | "payment.captured"
  | "payment.voided"
  | "payment.expired"
  | "refund.updated"
  | "dispute.opened"
  | "dispute.updated";

/** Tells the merchant what has just happened, with all that is now known of the payment. */
export function announce({ db, now }: Work, { id: paymentId }: Payment, type: EventType): void {
  const payment = findPayment(db, paymentId);
  if (!payment) throw new Error(`payment ${paymentId} is gone`);
  const { account, webhookUrl: url } = payment;
  const id = newId("evt");
  const createdAt = new Date(now).toISOString();
  const body = JSON.stringify({ id, type, createdAt, data: { payment: snapshotOf(db, payment) } });
  insertEvent(db, { id, account, type, at: now, body });
  for (const delay of planDeliveries(db, account)) {
    insertDelivery(db, { eventId: id, account, url, nextAt: now + delay });
  }
}
