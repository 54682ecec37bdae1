import type { Payment } from "@waybill/client";

import { wayAloud, wayLabel } from "./payment-words.ts";

/** What was paid with: the card as far as it is known, or the method. */
export function PaymentWay({ payment }: { payment: Payment }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span aria-hidden="true">{wayLabel(payment)}</span>
      <span className="sr-only">{wayAloud(payment)}</span>
    </span>
  );
}
