import type { Uuid } from "../../../platform/context.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { refundableOf, type PaymentRecord } from "../payment.ts";
import type { RefundRecord } from "./refund.ts";

/** What of a refund goes back through which payment. */
export interface RefundPart {
  payment: PaymentRecord;
  amount: number;
}

interface Way {
  /** The one payment that it has to go back through, if somebody said so. */
  wanted: Uuid | undefined;
  /** For people: "by card", and "card payment". */
  way: string;
  kind: string;
}

/**
 * Splits a refund over the payments that can take it back, given oldest first.
 *
 * @throws quantity_exceeded, invalid_request
 */
export function splitRefund(
  { amount, currency }: Pick<RefundRecord, "amount" | "currency">,
  payments: readonly PaymentRecord[],
  { wanted, way, kind }: Way,
): RefundPart[] {
  const usable = payments.filter(({ id }) => wanted === undefined || id === wanted);
  if (wanted !== undefined && usable.length === 0) {
    throw invalid("/paymentId", `is no ${kind} of this order`, "unknown_payment");
  }
  const { parts, left } = spread(amount, usable);
  if (left === 0) return parts;
  const most = amount - left;
  throw problem("quantity_exceeded", {
    detail:
      most === 0
        ? `Nothing can go back ${way}: no ${kind} of this order has anything left. Choose another way.`
        : `Only ${most} ${currency} in minor units can go back ${way}. Choose another way.`,
    errors: [{ pointer: "/method", detail: `can take back at most ${most}`, code: "maximum" }],
  });
}

/** As much of an amount as payments can take back, the first of them first, and what is left of it. */
export function spread(
  amount: number,
  payments: readonly PaymentRecord[],
): { parts: RefundPart[]; left: number } {
  const parts: RefundPart[] = [];
  let left = amount;
  for (const payment of payments) {
    const part = Math.min(left, refundableOf(payment));
    if (part > 0) parts.push({ payment, amount: part });
    left -= part;
  }
  return { parts, left };
}
