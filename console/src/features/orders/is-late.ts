import type { FulfillmentStatus, OrderStatus } from "@waybill/client";

interface Due {
  dueAt: string | null;
  status: OrderStatus;
  fulfillmentStatus: FulfillmentStatus;
}

/** It should have left by now, and has not. */
export function isLate({ dueAt, status, fulfillmentStatus }: Due, now = Date.now()): boolean {
  if (dueAt === null || status === "cancelled" || status === "completed" || status === "draft")
    return false;
  return waiting.has(fulfillmentStatus) && Date.parse(dueAt) < now;
}

const waiting = new Set<FulfillmentStatus>([
  "unfulfilled",
  "partially_fulfilled",
  "fulfilled",
  "partially_shipped",
]);
