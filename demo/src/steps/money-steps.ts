import type { Takers } from "./journey.ts";

/** Money that comes and goes. */
export const moneySteps: Takers<"pay" | "giveGoodwill" | "settleRefund"> = {
  async pay({ client, order }, { share, method, receivedAt, reference }, { idempotencyKey }) {
    const amount = { ...order.total, amount: Math.round(order.total.amount * share) };
    const payment = { method, receivedAt, reference, amount };
    await client.recordPayment(order.id, payment, { idempotencyKey });
  },
  async giveGoodwill({ client, order }, { cents, reason }, { idempotencyKey }) {
    const amount = { ...order.total, amount: cents };
    await client.createRefund(order.id, { amount, reason }, { idempotencyKey });
  },
  async settleRefund({ client, order }, { does: _, ...settlement }, { idempotencyKey }) {
    const { items } = await client.listRefunds(order.id, { limit: 100 });
    // A plan makes one at most. One that is settled answers as it was settled.
    const [refund] = items;
    if (!refund) throw new Error("there is nothing to pay back");
    await client.settleRefund(refund.id, settlement, { idempotencyKey });
  },
};
