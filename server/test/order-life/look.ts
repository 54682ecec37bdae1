import type { Order, OrderId, OrderState } from "@waybill/contract";
import { expect } from "vitest";
import { expectSound } from "./sound-order.ts";
import type { Run } from "./run.ts";

/** Reads orders again, with what belongs to them: each is sound, and differs from what was seen only if its version does. */
export async function look(run: Run, ids: Iterable<OrderId>): Promise<void> {
  const all = new Set([...ids, ...run.unseen]);
  run.unseen.clear();
  const fresh = await Promise.all([...all].map((id) => run.client.getOrder(id)));
  for (const order of fresh) {
    expectSound(order);
    const known = run.orders.get(order.id);
    if (known) expectNewer(order, known);
    run.orders.set(order.id, order);
    run.seen.set(`${order.id} ${order.version}`, lasting(order));
  }
  await Promise.all([
    ...fresh.map((order) => lookAtParts(run, order)),
    ...[...run.returns.values()]
      .filter(({ orderId }) => all.has(orderId))
      .map(async ({ id }) => run.returns.set(id, await run.client.getReturn(id))),
  ]);
}

async function lookAtParts(run: Run, { id, status, refundPendingTotal }: Order): Promise<void> {
  const { client, fulfilmentOrders, refunds } = run;
  if ([...run.payments.values()].some(({ orderId }) => orderId === id)) {
    const { items } = await client.listPayments(id, { limit: 100 });
    for (const payment of items) {
      // What came in since is told by whoever took it, and only looked at here.
      const known = run.payments.get(payment.id);
      if (known?.captured.amount === payment.captured.amount) run.payments.set(payment.id, payment);
    }
  }
  if (status === "confirmed" || status === "processing") {
    const { items } = await client.listFulfilmentOrders({ orderId: id, limit: 100 });
    for (const task of items) fulfilmentOrders.set(task.id, task);
  }
  if (refundPendingTotal.amount > 0) {
    for (const refund of (await client.listRefunds(id, { limit: 100 })).items) {
      // What is known to be settled stays known: this may have been read before.
      if (!refunds.has(refund.id)) refunds.set(refund.id, refund);
    }
  }
}

/** No visible change without a version of its own. What may be done next depends on the time, too. */
export function expectNewer(order: Order, known: Order): void {
  expect(order.version).toBeGreaterThanOrEqual(known.version);
  if (order.version === known.version) expect(lasting(order)).toEqual(lasting(known));
}

function lasting({ allowedActions: _, ...state }: Order): OrderState {
  return state;
}
