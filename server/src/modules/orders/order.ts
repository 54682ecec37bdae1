import type { Address, FulfillmentStatus, OrderStatus, PaymentStatus } from "@waybill/contract";
import type { OrderTotals } from "../pricing/index.ts";
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
  paidTotal: number;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethodId: Uuid | null;
  externalId: string | null;
  note: string | null;
  tags: string[];
  assigneeId: Uuid | null;
  cancelReason: string | null;
  placedAt: Date;
  dueAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface OrderCustomerRecord {
  id: Uuid;
  name: string;
  company: string | null;
  email: string | null;
}

/** quantity = open + allocated + shipped + cancelled, and delivered is part of shipped. */
export interface LineRecord {
  id: Uuid;
  productId: Uuid;
  sku: string;
  title: string;
  quantity: number;
  open: number;
  allocated: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  unitPrice: number;
  discount: number;
  total: number;
}

export interface ChargeRecord {
  id: Uuid;
  type: "shipping" | "tax" | "fee" | "discount";
  label: string;
  amount: number;
}

export function isFinished({ status }: OrderRecord): boolean {
  return status === "completed" || status === "cancelled";
}

export function amountDue({ total, paidTotal }: OrderRecord): number {
  return total - paidTotal;
}

export function unitsOf(
  order: OrderRecord,
  state: "open" | "allocated" | "shipped" | "delivered" | "cancelled",
): number {
  return order.lines.reduce((sum, line) => sum + line[state], 0);
}

/** Derived from the lines, never set by hand. Cancelled units are not waited for. */
export function fulfillmentStatusOf(lines: readonly LineRecord[]): FulfillmentStatus {
  const units = (state: "quantity" | "cancelled" | "shipped" | "delivered") =>
    lines.reduce((sum, line) => sum + line[state], 0);
  const expected = units("quantity") - units("cancelled");
  const shipped = units("shipped");
  const delivered = units("delivered");
  if (shipped === 0) return "unfulfilled";
  if (delivered > 0) return delivered < expected ? "partially_delivered" : "delivered";
  return shipped < expected ? "partially_shipped" : "shipped";
}

/** Derived from what the payments' ledger sums up to. */
export function paymentStatusOf(paidTotal: number, total: number): PaymentStatus {
  if (paidTotal === 0) return "unpaid";
  return paidTotal < total ? "partially_paid" : "paid";
}
