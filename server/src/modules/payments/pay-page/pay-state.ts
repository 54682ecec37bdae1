import { amountDue, refusePayment, type OrderRecord } from "../../orders/index.ts";
import { latestFailure } from "../failure-words.ts";
import { isPayable, type PaymentRecord } from "../payment.ts";
import type { DeclineCode } from "../providers/facts.ts";

/** What a customer finds under their link. */
export type PayState =
  /** `failure`: why the latest attempt came to nothing, if there was one. */
  | { is: "open"; amount: number; failure: DeclineCode | null }
  /** The bank decides. */
  | { is: "processing" }
  /** Done, for the customer: `charged` is what was taken, `reserved` what the shop may still take. */
  | { is: "paid"; charged: number; reserved: number; paidBack: number }
  /** All that was paid went back. */
  | { is: "refunded" }
  /** The money was reserved, and let go of. */
  | { is: "released" }
  | { is: "expired" }
  | { is: "withdrawn" }
  | { is: "nothing_due" }
  /** The shop takes no payment of this order now. */
  | { is: "unavailable" }
  /** The shop has asked the gateway for something, and waits for its answer. */
  | { is: "busy" };

/** The same rules as for opening a page at the gateway, in the order in which they matter to a customer. */
export function payStateOf(order: OrderRecord, payment: PaymentRecord, now: Date): PayState {
  const settled = settledState(payment);
  if (settled) return settled;
  if (order.status === "cancelled") return { is: "withdrawn" };
  if (payment.status === "processing") return { is: "processing" };
  if (payment.linkExpiresAt === null || payment.linkExpiresAt <= now) return { is: "expired" };
  const due = amountDue(order) - order.authorizedTotal;
  if (order.status !== "draft" && due <= 0) return { is: "nothing_due" };
  if (refusePayment(order, now)) return { is: "unavailable" };
  const failure = payment.facts && latestFailure(payment.facts);
  return { is: "open", amount: Math.min(payment.amount, due), failure };
}

/** Nothing for the customer to do; undefined when there may be. */
function settledState(payment: PaymentRecord): PayState | undefined {
  const { status, authorized, captured, released, refunded } = payment;
  if (isPayable(payment)) return undefined;
  if (captured > 0 && refunded >= captured) return { is: "refunded" };
  const reserved = authorized - captured - released;
  if (captured > 0 || reserved > 0) {
    return { is: "paid", charged: captured, reserved, paidBack: refunded };
  }
  if (authorized > 0) return { is: "released" };
  if (status === "unknown") return { is: "busy" };
  return { is: status === "expired" ? "expired" : "withdrawn" };
}
