import type { FulfillmentStatus, PaymentStatus } from "@waybill/contract";

/**
 * How far one change of an order can move its payment status. Nobody sets it: it follows from the payments, the refunds
 * and the total. What was captured is never taken back from the ledger, so nothing leads from money that came in to none;
 * a refund that the bank gave back is owed again. What a gateway tells may be several steps at once.
 */
const withMoney = ["partially_paid", "paid", "partially_refunded", "refunded"] as const;
export const paymentMoves = {
  unpaid: ["authorized", "voided", "failed", ...withMoney],
  authorized: ["unpaid", "voided", "failed", ...withMoney],
  voided: ["unpaid", "authorized", "failed", ...withMoney],
  failed: ["unpaid", "authorized", "voided", ...withMoney],
  // An edit can raise the total above what was paid, or lower it.
  partially_paid: ["paid", "partially_refunded", "refunded"],
  paid: ["partially_paid", "partially_refunded", "refunded"],
  partially_refunded: ["partially_paid", "paid", "refunded"],
  // An order that was edited after its refund is paid anew.
  refunded: ["partially_paid", "paid", "partially_refunded"],
} as const satisfies Record<PaymentStatus, readonly PaymentStatus[]>;

/**
 * The same for the fulfilment status, which follows from the units of the lines: packed and taken out again, shipped,
 * delivered, sent back, and more or fewer of them expected after an edit.
 */
export const fulfillmentMoves = {
  unfulfilled: ["partially_fulfilled", "fulfilled", "partially_shipped", "shipped"],
  partially_fulfilled: ["unfulfilled", "fulfilled", "partially_shipped", "shipped"],
  fulfilled: ["unfulfilled", "partially_fulfilled", "partially_shipped", "shipped"],
  partially_shipped: ["shipped", "partially_delivered"],
  shipped: ["partially_shipped", "partially_delivered", "delivered"],
  partially_delivered: ["delivered", "partially_returned", "returned"],
  delivered: ["partially_delivered", "partially_returned", "returned"],
  partially_returned: ["returned"],
  // More was shipped after all that had left came back.
  returned: ["partially_returned"],
} as const satisfies Record<FulfillmentStatus, readonly FulfillmentStatus[]>;

/** The moves of such a table, for the laws. */
export function movesOf(table: Record<string, readonly string[]>): { from: string; to: string }[] {
  return Object.entries(table).flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
}
