import type { Payment, PaymentVoid } from "@waybill/contract";
import type { Context, Uuid, Work } from "../../platform/context.ts";
import { problem } from "../../platform/problems.ts";
import { presentAgain, refuseWhileBusy } from "./capture-payment.ts";
import { changePayment, type OrderPayments } from "./change-payment.ts";
import { concludeWith, intend } from "./gateway/ask-gateway.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { OperationRecord } from "./gateway/operation-store.ts";
import { lockPaymentsOf } from "./learn-facts.ts";
import { capturableOf, isPayable, openAuthorizationOf, type PaymentRecord } from "./payment.ts";
import { presentPayment } from "./present-payment.ts";

/**
 * Withdraws a payment that nobody has made, or releases what is authorised and not captured.
 *
 * @throws not_found, conflict, payment_refused
 */
export async function voidPayment(
  context: Context,
  gateway: Gateway,
  paymentId: Uuid,
  { reason }: PaymentVoid,
): Promise<Payment> {
  const locked = await lockPaymentsOf(context, gateway.ledger, paymentId);
  const { payment } = locked;
  const type = howToVoid(payment, context.now);
  if (type === undefined) {
    throw problem("conflict", {
      detail:
        payment.captured > 0
          ? "The money was captured; give it back by a refund."
          : `There is nothing to release: the payment is ${payment.status}.`,
    });
  }
  await refuseWhileBusy(context.tx, payment);
  if (type === "withdraw") {
    const withdrawn = await withdraw(context, gateway, locked, reason ?? undefined);
    return presentPayment(context, gateway, withdrawn);
  }
  const id = intend(gateway, context, payment, { type, reason: reason ?? null });
  concludeWith(context, gateway, [id], (work) => presentAgain(work, gateway, paymentId));
  return presentPayment(context, gateway, payment);
}

/** What it takes: to ask the gateway, or nothing but a word of ours. Undefined when nothing can be voided. */
export function howToVoid(
  payment: PaymentRecord,
  now: Date,
): "withdraw" | Extract<OperationRecord["type"], "void" | "close_page"> | undefined {
  if (payment.provider === "manual") {
    return capturableOf(payment) > 0 && payment.captured < payment.amount ? "withdraw" : undefined;
  }
  if (openAuthorizationOf(payment) > 0) return "void";
  if (!isPayable(payment)) return undefined;
  const hasPage = payment.page !== null && payment.page.expiresAt > now;
  return hasPage || payment.status === "processing" ? "close_page" : "withdraw";
}

async function withdraw(
  work: Work,
  { ledger }: Gateway,
  { order, payments, payment }: OrderPayments & { payment: PaymentRecord },
  reason: string | undefined,
): Promise<PaymentRecord> {
  const changed = await changePayment(
    work,
    ledger,
    { order, payments },
    { ...payment, cancelledAt: work.now, linkExpiresAt: null },
    { telling: { history: "paymentVoided", event: "order.paymentVoided", reason } },
  );
  return changed.payment;
}
