import type { OrderSummary } from "@waybill/client";

import { isLate } from "./is-late.ts";
import { fulfilmentWords, paymentWords, statusWords, type Word } from "./order-words.ts";

type Statuses = Pick<OrderSummary, "status" | "paymentStatus" | "fulfillmentStatus" | "dueAt">;

/** The three statuses as they are shown. Of a cancelled order none asks for anything any more. */
export function statusesOf(order: Statuses): Record<"status" | "payment" | "fulfilment", Word> {
  const status = statusWords[order.status];
  const payment = paymentWords[order.paymentStatus];
  const fulfilment = fulfilmentWords[order.fulfillmentStatus];
  if (order.status === "cancelled") {
    return { status, payment: quiet(payment), fulfilment: quiet(fulfilment) };
  }
  if (!isLate(order)) return { status, payment, fulfilment };
  return { status, payment, fulfilment: { label: `${fulfilment.label}, late`, tone: "danger" } };
}

function quiet({ label }: Word): Word {
  return { label, tone: "neutral" };
}
