import type { Payment } from "@waybill/contract";
import fc from "fast-check";
import { usd } from "../stocked-shop.ts";
import { mayDo, nameOf, pick, pickOrder, rarely, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";
import type { Run } from "./run.ts";

/** What of a payment is new to the run: what was captured of it is paid. */
export function learnPayment(run: Run, payment: Payment): void {
  const known = run.payments.get(payment.id)?.captured.amount ?? 0;
  const arrived = payment.captured.amount - known;
  if (arrived > 0) run.told.add(`paid for ${payment.orderId}`, arrived);
  // Of two that were read at once, the older one may come last.
  if (arrived >= 0) run.payments.set(payment.id, payment);
}

export const askingForPayment: fc.Arbitrary<Act> = fc
  .record({
    ...{ index: which, isDefiant: rarely },
    capture: fc.constantFrom("automatic", "manual", "manual"),
  })
  .map(({ index, isDefiant, capture }) => ({
    name: `ask for a payment, captured ${capture}`,
    aim(run) {
      if (!run.gateway) return undefined;
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "requestPayment"));
      if (!order) return undefined;
      return deed({
        told: `ask for what is due of ${nameOf(order)}`,
        ...{ operation: "requestPayment", orders: [order.id] },
        foreseen: mayDo(order, "requestPayment") ? "done" : "refused",
        send: (options) =>
          run.client.requestPayment(order.id, { method: "card", capture }, options),
        learn: (payment) => learnPayment(run, payment),
      });
    },
  }));

const tokens = ["tok_visa", "tok_visa", "tok_visa", "tok_insufficient_funds"] as const;
const payable = new Set(["open", "failed"]);
const capturable = new Set(["authorized", "partially_captured"]);

/** The customer opens the link and pays, if there is still something to pay. */
export const payingByCard: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, token: fc.constantFrom(...tokens) })
  .map(({ index, isDefiant, token }) => ({
    name: `pay by ${token}`,
    aim(run) {
      const { gateway, client } = run;
      const payment = pickPayment(run, { index, isDefiant }, ({ status }) => payable.has(status));
      if (!payment || !gateway) return undefined;
      return deed({
        told: `pay ${payment.amount.amount} (${payment.status}) by ${token}`,
        ...{ operation: "openPaymentPage", orders: [payment.orderId] },
        async send(options) {
          const { url } = await client.openPaymentPage(payment.id, options);
          // Somebody else may have closed the page, or paid on it.
          await gateway.pay(url.split("/").at(-1) ?? "", token).catch(() => {});
          await run.settled();
          return client.getPayment(payment.id);
        },
        learn: (paid) => learnPayment(run, paid),
      });
    },
  }));

const shares = { half: 0.5, all: 1, "too much": 1.5 } as const;

export const capturing: fc.Arbitrary<Act> = fc
  .record({
    ...{ index: which, isDefiant: rarely, isFinal: rarely },
    share: fc.constantFrom("half", "half", "all", "too much"),
  })
  .map(({ index, isDefiant, isFinal, share }) => ({
    name: `capture ${share}`,
    aim(run) {
      const payment = pickPayment(run, { index, isDefiant }, ({ status }) => capturable.has(status)); // prettier-ignore
      if (!payment) return undefined;
      const most = payment.capturable.amount;
      const amount = Math.ceil(most * shares[share as keyof typeof shares]) || 1;
      return deed({
        told: `capture ${amount} of ${most} (${payment.status})`,
        ...{ operation: "capturePayment", orders: [payment.orderId] },
        foreseen: amount <= most ? "done" : "refused",
        send: (options) =>
          run.client.capturePayment(payment.id, { amount: usd(amount), isFinal }, options),
        learn: (captured) => learnPayment(run, captured),
      });
    },
  }));

export const voiding: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely })
  .map(({ index, isDefiant }) => ({
    name: "void a payment",
    aim(run) {
      const payment = pickPayment(run, { index, isDefiant }, ({ status }) => payable.has(status) || capturable.has(status)); // prettier-ignore
      if (!payment) return undefined;
      return deed({
        told: `void the payment of ${payment.amount.amount} (${payment.status})`,
        ...{ operation: "voidPayment", orders: [payment.orderId] },
        send: (options) => run.client.voidPayment(payment.id, {}, options),
        learn: (voided) => learnPayment(run, voided),
      });
    },
  }));

/** What waits to be paid back goes the way it came, in as many parts as it takes. */
export const refundingByCard: fc.Arbitrary<Act> = fc.record({ index: which }).map(({ index }) => ({
  name: "refund by card",
  aim(run) {
    if (run.payments.size === 0) return undefined;
    const paidByCard = new Set([...run.payments.values()].map(({ orderId }) => orderId));
    const waiting = [...run.refunds.values()].filter(
      ({ status, orderId }) => status === "pending" && paidByCard.has(orderId),
    );
    const refund = pick(waiting, index);
    if (!refund) return undefined;
    return deed({
      told: `pay ${refund.amount.amount} back by card`,
      ...{ operation: "settleRefund", orders: [refund.orderId] },
      async send(options) {
        await run.client.settleRefund(refund.id, { method: "card" }, options);
        await run.settled();
        return (await run.client.listRefunds(refund.orderId, { limit: 100 })).items;
      },
      learn(refunds) {
        for (const one of refunds) {
          const isNew = run.refunds.get(one.id)?.status !== "settled" && one.status === "settled";
          if (isNew && one.method === "card") {
            run.told.add(`paid back for ${one.orderId}`, one.amount.amount);
          }
          if (isNew ? one.method === "card" : one.status !== "settled")
            run.refunds.set(one.id, one);
        }
      },
    });
  },
}));

function pickPayment(
  { payments }: Run,
  { index, isDefiant }: { index: number; isDefiant: boolean },
  suits: (payment: Payment) => boolean,
): Payment | undefined {
  const all = [...payments.values()];
  return pick(isDefiant ? all : all.filter(suits), index);
}
