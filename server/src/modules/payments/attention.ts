import type { PaymentRecord } from "./payment.ts";

type Attention = PaymentRecord["attention"];

/** The least urgent first. */
const urgency: readonly Attention[] = [
  ...(["order_cancelled", "overpaid", "refunded_elsewhere", "currency_mismatch"] as const),
  ...(["capture_failed", "refund_failed", "disputed"] as const),
];

/** Why a person should look first: of several reasons the most urgent, in whatever order they were heard of. */
export function mostUrgent(...reasons: readonly Attention[]): Attention {
  const ranks = reasons.map((reason) => urgency.indexOf(reason));
  return reasons[ranks.indexOf(Math.max(...ranks))] ?? null;
}
