import { balanceDue, type OrderRecord } from "../../orders/index.ts";
import type { ActorColumns } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";

/** Money that goes back. `amount` is in minor units of `currency`. */
export interface RefundRecord extends RefundReason {
  id: Uuid;
  orderId: Uuid;
  /** `processing`: the gateway was asked to pay it back through `paymentId`. */
  status: "pending" | "processing" | "settled";
  amount: number;
  currency: string;
  reason: string | null;
  /** Null while it is pending; `reference` is what the gateway, the bank or the other system calls it. */
  method: RefundMethod | null;
  reference: string | null;
  /** The payment that it goes back through. */
  paymentId: Uuid | null;
  /** Why the gateway could not pay it back the last time. */
  failure: string | null;
  actor: ActorColumns;
  createdAt: Date;
  settledAt: Date | null;
}

export type RefundMethod =
  | ("card" | "bank_transfer" | "cash" | "store_credit" | "gift_card" | "external")
  | ("exchange" | "chargeback");

export interface RefundReason {
  reasonType:
    | ("overpaid" | "cancellation" | "return" | "goodwill" | "exchange")
    | ("chargeback" | "external");
  returnId: Uuid | null;
}

type Payable = Parameters<typeof balanceDue>[0];

/** What was paid beyond what is owed, and is not on its way back yet. */
export function excessOf(order: Payable): number {
  return Math.max(0, -balanceDue(order));
}

/** What could still go back: all that was paid, less what went back or is about to. */
export function refundableOf(order: Payable): number {
  return order.paidTotal - order.refundedTotal - order.refundPendingTotal;
}

/** What made an order owe less than was paid, told by what changed of it. */
export function reasonOfExcess(
  before: Pick<OrderRecord, "charges">,
  changed: Pick<OrderRecord, "charges" | "status">,
): RefundReason {
  if (changed.status === "cancelled") return { reasonType: "cancellation", returnId: null };
  const known = new Set(before.charges.map(({ id }) => id));
  const credits = changed.charges.filter(({ id, type }) => type === "credit" && !known.has(id));
  const returnId = credits.find((credit) => credit.returnId !== null)?.returnId ?? null;
  if (returnId !== null) return { reasonType: "return", returnId };
  return { reasonType: credits.length > 0 ? "goodwill" : "overpaid", returnId: null };
}

/** What refunds come to, for their order. What is under way is still on its way. */
export function sumsOfRefunds(refunds: readonly RefundRecord[]) {
  const sum = (wanted: (refund: RefundRecord) => boolean) =>
    refunds.filter(wanted).reduce((whole, { amount }) => whole + amount, 0);
  return {
    refundedTotal: sum(({ status }) => status === "settled"),
    refundPendingTotal: sum(({ status }) => status !== "settled"),
  };
}
