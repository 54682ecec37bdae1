import type { Uuid, Work } from "../../platform/context.ts";
import type { OrderLedger } from "../orders/index.ts";
import { changePayment } from "./change-payment.ts";
import { lockPaymentsOf } from "./learn-facts.ts";
import type { PaymentRecord } from "./payment.ts";

/**
 * Somebody has looked at it: it needs no attention any more.
 *
 * @throws not_found
 */
export async function acknowledgePayment(
  work: Work,
  ledger: OrderLedger,
  paymentId: Uuid,
): Promise<PaymentRecord> {
  const { order, payments, payment } = await lockPaymentsOf(work, ledger, paymentId);
  const seen = await changePayment(
    work,
    ledger,
    { order, payments },
    { ...payment, attention: null },
    { telling: { history: "updated", event: "order.updated" } },
  );
  return seen.payment;
}
