import type { Order } from "@waybill/contract";
import { expect } from "vitest";

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

/** What every order says about itself adds up: its units, its money, and what is owed of it. */
export function expectSound(order: Order): void {
  for (const line of order.lines) {
    const { open, allocated, backordered, shipped, cancelled, packed, delivered, returned } = line;
    expect(line.quantity).toBe(open + allocated + backordered + shipped + cancelled);
    expect(packed).toBeLessThanOrEqual(allocated);
    expect(delivered).toBeLessThanOrEqual(shipped);
    expect(returned).toBeLessThanOrEqual(delivered);
    expect(line.total.amount).toBe(line.quantity * line.unitPrice.amount - line.discount.amount);
  }
  const adding = order.charges.filter(({ included }) => !included);
  const total =
    sum(order.lines.map((line) => line.total.amount)) +
    sum(adding.map(({ amount }) => amount.amount));
  expect(order.total.amount).toBe(total);
  expectDue(order, order.status === "cancelled" ? 0 : total);
}

/** What was paid and is not going back never exceeds what is owed; the rest is due. */
function expectDue(order: Order, owed: number): void {
  const { paidTotal, refundedTotal, refundPendingTotal } = order;
  const kept = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  expect(kept).toBeGreaterThanOrEqual(0);
  expect(kept).toBeLessThanOrEqual(owed);
  const takesMoney = order.status !== "draft";
  if (takesMoney) expect(order.amountDue.amount).toBe(owed - kept);
}
