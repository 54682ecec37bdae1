import type { Payment } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import type { PaymentRecord } from "./store.ts";

export function presentPayment(payment: PaymentRecord): Payment {
  const { method, amount, currency, reference } = payment;
  return {
    id: encodeId("pay", payment.id),
    orderId: encodeId("ord", payment.orderId),
    method,
    amount: { amount, currency },
    reference,
    receivedAt: payment.receivedAt.toISOString(),
    createdAt: payment.createdAt.toISOString(),
  };
}
