import type { Order, Payment } from "@waybill/client";

import { pendingOperations } from "./live-payments.ts";

/** What a toast says after a deed: that it is done, or that the gateway takes its time with it. */
export function doneWords(
  done: string,
  { number }: Pick<Order, "number">,
): (payment: Payment) => string {
  return (payment) =>
    pendingOperations(payment).length > 0
      ? `Order ${number}: the gateway takes its time; the payment shows what comes of it`
      : `Payment for order ${number} ${done}`;
}
