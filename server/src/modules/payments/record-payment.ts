import type { NewPayment } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { invalid, problem } from "../../platform/problems.ts";
import { amountDue, refuse, refusePayment, type OrderLedger } from "../orders/index.ts";
import { requireSameCurrency } from "./same-currency.ts";
import { insertPayment, type PaymentRecord } from "./store.ts";

/**
 * Records money that was received outside of a gateway. It can never exceed what is due.
 *
 * @throws not_found, conflict, reservation_expired, currency_mismatch, quantity_exceeded, invalid_request
 */
export async function recordPayment(
  work: Work,
  ledger: OrderLedger,
  orderId: Uuid,
  body: NewPayment,
): Promise<PaymentRecord> {
  const { now, tx } = work;
  const { amount, currency } = body.amount;
  if (amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  const receivedAt = body.receivedAt === undefined ? now : new Date(body.receivedAt);
  if (receivedAt > now) throw invalid("/receivedAt", "must not be in the future", "future");
  const order = await ledger.lockOrder(work, orderId);
  refuse(refusePayment(order, now));
  requireSameCurrency(order, currency, "/amount/currency");
  const due = amountDue(order);
  if (amount > due) {
    throw problem("quantity_exceeded", {
      detail: `That is more than is due: ${due} ${currency} in minor units.`,
      errors: [{ pointer: "/amount/amount", detail: `must be at most ${due}`, code: "maximum" }],
    });
  }
  const payment = {
    id: newId(),
    orderId,
    method: body.method,
    ...{ amount, currency, receivedAt },
    reference: body.reference ?? null,
    createdAt: now,
  };
  insertPayment(tx, payment);
  await ledger.ledgerChanged(
    work,
    order,
    { paidTotal: order.paidTotal + amount },
    { history: "paymentRecorded", event: "order.paymentRecorded" },
  );
  return payment;
}
