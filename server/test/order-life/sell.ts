import type { NewOrder, OrderStatus } from "@waybill/contract";
import fc from "fast-check";
import { currentTime } from "../../src/platform/clock.ts";
import { usd } from "../stocked-shop.ts";
import { mayDo, nameOf, pickOrder, rarely, units, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";
import { skus } from "./run.ts";

const lines = fc.uniqueArray(fc.record({ sku: fc.constantFrom(...skus), quantity: units }), {
  selector: ({ sku }) => sku,
  minLength: 1,
  maxLength: skus.length,
});

/** Placed, kept as a draft, or either with its stock kept for half an hour. */
const kinds = ["place", "place", "place", "place for a time", "draft", "draft for a time"] as const;
const keptMs = 30 * 60 * 1000;

export const placing: fc.Arbitrary<Act> = fc
  .record({
    lines,
    kind: fc.constantFrom(...kinds),
    discount: fc.option(fc.integer({ min: 1, max: 300 })),
  })
  .map(({ lines, kind, discount }) => ({
    name: kind,
    aim(run) {
      if (run.orders.size >= run.mostOrders) return undefined;
      const order: NewOrder = {
        customerId: run.customerId,
        lines: lines.map((line, index) =>
          index === 0 && discount !== null ? { ...line, discount: usd(discount) } : line,
        ),
        shippingPrice: usd(490),
        draft: kind.startsWith("draft"),
        ...(kind.endsWith("for a time") && {
          reserveUntil: new Date(currentTime().getTime() + keptMs).toISOString(),
        }),
      };
      const wanted = lines.map(({ sku, quantity }) => `${quantity} ${sku}`).join(", ");
      return deed({
        told: `${kind}: ${wanted}${discount === null ? "" : ` less ${discount}`}`,
        operation: "placeOrder",
        orders: [],
        // There may not be enough, or the discount may be more than the line.
        send: (options) => run.client.placeOrder(order, options),
        learn: (placed) => void run.orders.set(placed.id, placed),
      });
    },
  }));

const statuses = ["pending", "confirmed", "processing", "completed", "cancelled"] as const;

/** Cancelling ends a life, and so is rarer than the rest. */
const status: fc.Arbitrary<OrderStatus> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...statuses) },
  { weight: 5, arbitrary: fc.constant("confirmed" as const) },
);

export const changingStatus: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, isStale: rarely, status })
  .map(({ index, isDefiant, isStale, status }) => ({
    name: `change the status to ${status}`,
    aim(run) {
      const allows = (order: Parameters<typeof mayDo>[0]) =>
        order.allowedActions.some((action) => action.status === status && action.allowed);
      const order = pickOrder(run, { index, isDefiant }, allows);
      if (!order) return undefined;
      const { id, version } = order;
      const isPast = isStale && version > 1;
      // Stock for a draft may be gone.
      const ifAllowed = status === "pending" ? undefined : "done";
      return deed({
        told: `${status} ${nameOf(order)}${isPast ? " by a stale version" : ""}`,
        operation: "changeOrderStatus",
        orders: [id],
        from: { id, version: isPast ? version - 1 : version },
        foreseen: isPast || !allows(order) ? "refused" : ifAllowed,
        send: (options) =>
          run.client.changeOrderStatus(
            id,
            { status, ...(status === "cancelled" && { reason: "Changed their mind" }) },
            { ...options, ifMatch: isPast ? version - 1 : version },
          ),
        learn: (changed) => void run.orders.set(id, changed),
      });
    },
  }));

/** Half of what is due, all of it, or more. */
const shares = { half: 0.5, all: 1, "too much": 1.5 } as const;

export const paying: fc.Arbitrary<Act> = fc
  .record({
    index: which,
    isDefiant: rarely,
    share: fc.constantFrom("all", "all", "half", "half", "too much"),
    isByGiftCard: fc.boolean(),
  })
  .map(({ index, isDefiant, share, isByGiftCard }) => ({
    name: `pay ${share}${isByGiftCard ? " by gift card" : ""}`,
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "recordPayment"));
      if (!order) return undefined;
      const amount = Math.ceil(order.amountDue.amount * shares[share as keyof typeof shares]) || 1;
      const isAllowed = mayDo(order, "recordPayment") && amount <= order.amountDue.amount;
      return deed({
        told: `pay ${amount} of ${nameOf(order)}`,
        operation: "recordPayment",
        orders: [order.id],
        foreseen: isAllowed ? "done" : "refused",
        async send(options) {
          const paid = { amount: usd(amount) };
          if (!isByGiftCard)
            return run.client.recordPayment(order.id, { method: "cash", ...paid }, options);
          // The same intent pays with the same card, however often it is sent.
          const { code } = await run.client.issueGiftCard(paid, options);
          const payment = { method: "gift_card", giftCardCode: code, ...paid } as const;
          return run.client.recordPayment(order.id, payment, options);
        },
        learn: () => run.told.add(`paid for ${order.id}`, amount),
      });
    },
  }));

export const noting: fc.Arbitrary<Act> = fc
  .record({ index: which, isStale: rarely, note: fc.constantFrom(null, "Gift", "Ring twice") })
  .map(({ index, isStale, note }) => ({
    name: "change the note",
    aim(run) {
      const order = pickOrder(run, { index, isDefiant: true }, () => true);
      if (!order) return undefined;
      const { id } = order;
      const isPast = isStale && order.version > 1;
      const version = isPast ? order.version - 1 : order.version;
      return deed({
        told: `note ${note} on ${nameOf(order)}${isPast ? " by a stale version" : ""}`,
        operation: "updateOrder",
        orders: [id],
        from: { id, version },
        foreseen: isPast ? "refused" : "done",
        send: (options) => run.client.updateOrder(id, { note }, { ...options, ifMatch: version }),
        learn: (changed) => void run.orders.set(order.id, changed),
      });
    },
  }));
