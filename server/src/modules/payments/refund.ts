import { balanceDue, type OrderRecord } from "../orders/index.ts";
import type { ActorColumns } from "../../platform/actor.ts";
import type { Uuid } from "../../platform/context.ts";

/** Money that goes back. `amount` is in minor units of `currency`. */
export interface RefundRecord extends RefundReason {
  id: Uuid;
  orderId: Uuid;
  status: "pending" | "settled";
  amount: number;
  currency: string;
  reason: string | null;
  /** Null while it is pending; `reference` is what the bank or the other system calls it. */
  method: "bank_transfer" | "cash" | "external" | "exchange" | null;
  reference: string | null;
  actor: ActorColumns;
  createdAt: Date;
  settledAt: Date | null;
}

export interface RefundReason {
  reasonType: "overpaid" | "cancellation" | "return" | "goodwill" | "exchange";
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
