import type { NewPaymentRequest } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { invalid, problem } from "../../platform/problems.ts";
import { amountDue, refuse, refusePaymentRequest } from "../orders/index.ts";
import { changePayment } from "./change-payment.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { newPayment } from "./new-payment.ts";
import type { PaymentRecord } from "./payment.ts";
import { requireAtMost } from "./record-payment.ts";
import { requireSameCurrency } from "./same-currency.ts";
import { readPaymentsOf } from "./store.ts";

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 14;
const mostDays = 90;

/**
 * Asks the customer for money: by a link to pay by card, or by saying what is expected of a transfer or on delivery.
 *
 * @throws not_found, conflict, reservation_expired, currency_mismatch, quantity_exceeded, invalid_request
 */
export async function requestPayment(
  work: Work,
  gateway: Gateway,
  orderId: Uuid,
  { method, amount, capture = "automatic", expiresAt }: NewPaymentRequest,
): Promise<PaymentRecord> {
  const { now, tx, tenantId } = work;
  if (amount?.amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  const byCard = method === "card";
  const linkExpiresAt = byCard ? deadlineOf(expiresAt ?? undefined, now) : null;
  const order = await gateway.ledger.lockOrder(work, orderId);
  refuse(refusePaymentRequest(order, now));
  if (amount) requireSameCurrency(order, amount.currency, "/amount/currency");
  const open = amountDue(order) - order.authorizedTotal;
  const { currency } = order;
  if (amount) requireAtMost(amount.amount, open, currency, "is due and not authorised yet");
  const provider = byCard ? await gateway.chooseProvider(tx, tenantId) : "manual";
  if (!provider) {
    throw problem("conflict", {
      detail: "No payment gateway is connected. An admin connects one under Settings, Payments.",
    });
  }
  const payment = newPayment({
    ...{ orderId, method, provider, amount: amount?.amount ?? open, currency, linkExpiresAt },
    ...{ capture: byCard ? capture : "automatic", createdAt: now },
  });
  const asked = await changePayment(
    work,
    gateway.ledger,
    { order, payments: await readPaymentsOf(tx, orderId) },
    payment,
    { telling: { history: "updated", event: "order.updated" } },
  );
  return asked.payment;
}

function deadlineOf(given: string | undefined, now: Date): Date {
  if (given === undefined) return new Date(now.getTime() + usualDays * dayMs);
  const date = new Date(given);
  if (date <= now) throw invalid("/expiresAt", "must be in the future", "past");
  if (date.getTime() > now.getTime() + mostDays * dayMs) {
    throw invalid("/expiresAt", `must be at most ${mostDays} days away`, "range");
  }
  return date;
}
