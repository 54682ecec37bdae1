import fc from "fast-check";
import { usd } from "../stocked-shop.ts";
import { mayDo, nameOf, pick, pickOrder, rarely, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";

/** Money back as goodwill: some, all that was kept, or more than that. */
const howMuch = {
  little: () => 1,
  some: () => 250,
  all: (kept: number) => kept,
  "too much": (kept: number) => kept + 1,
};
type HowMuch = keyof typeof howMuch;

export const givingBack: fc.Arbitrary<Act> = fc
  .record({
    ...{ index: which, isDefiant: rarely },
    share: fc.constantFrom<HowMuch[]>("little", "some", "all", "too much"),
  })
  .map(({ index, isDefiant, share }) => ({
    name: `refund ${share} as goodwill`,
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "refund"));
      if (!order) return undefined;
      const { paidTotal, refundedTotal, refundPendingTotal } = order;
      const kept = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
      const amount = howMuch[share](kept) || 1;
      return deed({
        told: `give back ${amount} of ${kept} of ${nameOf(order)}`,
        ...{ operation: "createRefund", orders: [order.id] },
        foreseen: mayDo(order, "refund") && amount <= kept ? "done" : "refused",
        refusal: mayDo(order, "refund") ? "quantity_exceeded" : "conflict",
        send: (options) =>
          run.client.createRefund(order.id, { amount: usd(amount), reason: "Came late" }, options),
        learn: () => run.told.add(`credited for ${order.id}`, amount),
      });
    },
  }));

export const settlingRefund: fc.Arbitrary<Act> = fc
  .record({
    index: which,
    isDefiant: rarely,
    method: fc.constantFrom("cash", "store_credit"),
  })
  .map(({ index, isDefiant, method }) => ({
    name: "settle a refund",
    aim(run) {
      const all = [...run.refunds.values()];
      const refund = pick(isDefiant ? all : all.filter(({ status }) => status === "pending"), index); // prettier-ignore
      const order = refund && run.orders.get(refund.orderId);
      if (!order) return undefined;
      return deed({
        told: `settle the refund of ${refund.amount.amount} (${refund.status}) of ${nameOf(order)}`,
        ...{ operation: "settleRefund", orders: [order.id], foreseen: "done" },
        send: (options) => run.client.settleRefund(refund.id, { method }, options),
        learn(settled) {
          // Settling it again changes nothing.
          if (run.refunds.get(settled.id)?.status === "settled") return;
          run.refunds.set(settled.id, settled);
          run.told.add(`paid back for ${order.id}`, settled.amount.amount);
        },
      });
    },
  }));
