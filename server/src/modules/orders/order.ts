import type { Address, FulfillmentStatus, OrderStatus, PaymentStatus } from "@waybill/contract";
import type { OrderTotals } from "../pricing/index.ts";
import type { ActorColumns } from "../../platform/actor.ts";
import type { Uuid } from "../../platform/context.ts";

/** A whole order as the domain sees it. Amounts are minor units of `currency`. */
export interface OrderRecord extends OrderTotals {
  id: Uuid;
  version: number;
  number: number;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  fulfillmentStatus: FulfillmentStatus;
  customer: OrderCustomerRecord;
  currency: string;
  lines: LineRecord[];
  charges: ChargeRecord[];
  discounts: DiscountRecord[];
  /** Active ones, oldest first. */
  holds: HoldRecord[];
  /** What is authorised and neither captured nor released. */
  authorizedTotal: number;
  /** Until when that can be captured; of several payments, the first that ends. */
  authorizationExpiresAt: Date | null;
  /** How the newest payment ended, when it ended without money. */
  paymentOutcome: "failed" | "voided" | null;
  /** What came in, refunds not taken off. */
  paidTotal: number;
  /** What was paid back. */
  refundedTotal: number;
  /** What is on its way back. */
  refundPendingTotal: number;
  pricesIncludeTax: boolean;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethodId: Uuid | null;
  externalId: string | null;
  note: string | null;
  tags: string[];
  assigneeId: Uuid | null;
  cancelReason: string | null;
  subStatusId: Uuid | null;
  /** The order that this one replaces goods of. */
  exchangeOfId: Uuid | null;
  placedAt: Date;
  dueAt: Date | null;
  /** Until when its stock is kept for it while nobody has paid. */
  reserveUntil: Date | null;
  /** When the last of it arrived. */
  deliveredAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface OrderCustomerRecord {
  id: Uuid;
  name: string;
  company: string | null;
  email: string | null;
}

/**
 * quantity = open + allocated + backordered + shipped + cancelled; packed is part of allocated, delivered of shipped,
 * returned of delivered.
 */
export interface LineRecord {
  id: Uuid;
  productId: Uuid;
  sku: string;
  title: string;
  quantity: number;
  open: number;
  allocated: number;
  backordered: number;
  packed: number;
  shipped: number;
  delivered: number;
  returned: number;
  cancelled: number;
  unitPrice: number;
  /** The sum of the line's discounts. */
  discount: number;
  /** What of the order's taxes belongs to this line. */
  tax: number;
  taxCategory: string;
  total: number;
}

/** What a line is made of when nothing has happened to it yet. */
export const untouchedUnits = {
  ...{ open: 0, allocated: 0, backordered: 0, packed: 0 },
  ...{ shipped: 0, delivered: 0, returned: 0, cancelled: 0 },
};

export interface ChargeRecord {
  id: Uuid;
  type: "shipping" | "tax" | "fee" | "discount" | "credit";
  label: string;
  /** Negative for discounts and credits. */
  amount: number;
  /** Of a tax, in parts per million. */
  rate: number | null;
  /** A tax that is inside the prices: told, and not added to the total. */
  included: boolean;
  /** The return that a credit is for. */
  returnId: Uuid | null;
}

/** Either `percentage`, in parts per million, or `fixed`; `amount` is what it came to. */
export interface DiscountRecord {
  id: Uuid;
  /** Null for a discount on the whole order. */
  lineId: Uuid | null;
  label: string;
  percentage: number | null;
  fixed: number | null;
  amount: number;
}

export interface HoldRecord {
  id: Uuid;
  reason: string;
  placedBy: ActorColumns;
  placedAt: Date;
}

export function isFinished({ status }: Pick<OrderRecord, "status">): boolean {
  return status === "completed" || status === "cancelled";
}

type Money = Pick<
  OrderRecord,
  "status" | "total" | "paidTotal" | "refundedTotal" | "refundPendingTotal"
>;

/** What the customer has to pay for the order in all. */
export function amountOwed({ status, total }: Pick<Money, "status" | "total">): number {
  return status === "cancelled" ? 0 : total;
}

/** What is still to be paid; negative when more was paid than is owed and nobody has begun to pay it back. */
export function balanceDue(order: Money): number {
  const kept = order.paidTotal - order.refundedTotal - order.refundPendingTotal;
  return amountOwed(order) - kept;
}

export function amountDue(order: Money): number {
  return Math.max(0, balanceDue(order));
}

export type UnitState = keyof typeof untouchedUnits;

export function unitsOf({ lines }: Pick<OrderRecord, "lines">, state: UnitState): number {
  return lines.reduce((sum, line) => sum + line[state], 0);
}

export function unitsOrdered({ lines }: Pick<OrderRecord, "lines">): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** Derived from the lines, never set by hand. Cancelled units are not waited for. */
export function fulfillmentStatusOf(lines: readonly LineRecord[]): FulfillmentStatus {
  const units = (state: UnitState | "quantity") =>
    lines.reduce((sum, line) => sum + line[state], 0);
  const expected = units("quantity") - units("cancelled");
  const [packed, shipped, delivered, returned] = (
    ["packed", "shipped", "delivered", "returned"] as const
  ).map(units) as [number, number, number, number]; // One for each of the four states.
  if (returned > 0) return returned < shipped ? "partially_returned" : "returned";
  if (delivered > 0) return delivered < expected ? "partially_delivered" : "delivered";
  if (shipped > 0) return shipped < expected ? "partially_shipped" : "shipped";
  if (packed > 0) return packed < expected ? "partially_fulfilled" : "fulfilled";
  return "unfulfilled";
}

/** Derived from what the payments' ledger sums up to. */
export function paymentStatusOf(
  order: Money & Pick<OrderRecord, "authorizedTotal" | "paymentOutcome">,
): PaymentStatus {
  const { paidTotal, refundedTotal, refundPendingTotal, status, total } = order;
  if (paidTotal === 0) {
    return order.authorizedTotal > 0 ? "authorized" : (order.paymentOutcome ?? "unpaid");
  }
  if (refundedTotal >= paidTotal) return "refunded";
  if (refundedTotal > 0) return "partially_refunded";
  // What is on its way back pays for nothing, unless it goes back because the order was cancelled.
  const pays = status === "cancelled" ? paidTotal : paidTotal - refundPendingTotal;
  return pays < total ? "partially_paid" : "paid";
}
