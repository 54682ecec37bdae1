import type { FulfillmentStatus, OrderSort, OrderStatus, PaymentStatus } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";

/** What is shown for the contract's words. The compiler notices when one is missing. */
export interface Word {
  label: string;
  tone: Tone;
}

export const statusWords = {
  draft: { label: "Draft", tone: "neutral" },
  pending: { label: "Pending", tone: "warning" },
  confirmed: { label: "Confirmed", tone: "info" },
  processing: { label: "Processing", tone: "violet" },
  completed: { label: "Completed", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
} satisfies Record<OrderStatus, Word>;

export const paymentWords = {
  unpaid: { label: "Unpaid", tone: "warning" },
  authorized: { label: "Authorised", tone: "info" },
  partially_paid: { label: "Partly paid", tone: "info" },
  paid: { label: "Paid", tone: "success" },
  partially_refunded: { label: "Partly refunded", tone: "violet" },
  refunded: { label: "Refunded", tone: "neutral" },
  voided: { label: "Voided", tone: "neutral" },
  failed: { label: "Failed", tone: "danger" },
} satisfies Record<PaymentStatus, Word>;

export const fulfilmentWords = {
  unfulfilled: { label: "Unfulfilled", tone: "warning" },
  partially_fulfilled: { label: "Partly fulfilled", tone: "info" },
  fulfilled: { label: "Fulfilled", tone: "info" },
  partially_shipped: { label: "Partly shipped", tone: "info" },
  shipped: { label: "Shipped", tone: "success" },
  partially_delivered: { label: "Partly delivered", tone: "info" },
  delivered: { label: "Delivered", tone: "success" },
  partially_returned: { label: "Partly returned", tone: "violet" },
  returned: { label: "Returned", tone: "neutral" },
} satisfies Record<FulfillmentStatus, Word>;

export const sortWords = {
  "-placedAt": "Newest first",
  placedAt: "Oldest first",
  "-total": "Highest total first",
  total: "Lowest total first",
  "-updatedAt": "Changed last first",
  updatedAt: "Longest unchanged first",
} satisfies Record<OrderSort, string>;
