import type { OrderAction, OrderStatus } from "@waybill/contract";
import { unitsOf, type OrderRecord } from "./order.ts";

/** Why a transition is refused, in words for a person; undefined when nothing stands in its way. */
type Guard = (order: OrderRecord) => string | undefined;

interface Transition {
  action: OrderAction;
  guard?: Guard;
  effect?: "reserve" | "release";
}

const nothingShipped: Guard = (order) =>
  unitsOf(order, "shipped") === 0
    ? undefined
    : "Part of the order has been shipped; it can no longer be cancelled.";

const everythingShipped: Guard = (order) =>
  unitsOf(order, "allocated") === 0 && unitsOf(order, "shipped") > 0
    ? undefined
    : `${unitsOf(order, "allocated")} units have not been shipped yet.`;

/** The order's machine: from, to, what must hold, and what it does to stock. */
export const transitions = {
  draft: {
    pending: { action: "place", effect: "reserve" },
    cancelled: { action: "cancel" },
  },
  pending: {
    confirmed: { action: "confirm" },
    cancelled: { action: "cancel", effect: "release" },
  },
  confirmed: {
    processing: { action: "process" },
    cancelled: { action: "cancel", effect: "release" },
  },
  processing: {
    completed: { action: "complete", guard: everythingShipped },
    cancelled: { action: "cancel", guard: nothingShipped, effect: "release" },
  },
  completed: {},
  cancelled: {},
} satisfies Record<OrderStatus, Partial<Record<OrderStatus, Transition>>>;

/** Every move of the machine, guards aside. */
export const legalMoves = Object.entries(transitions).flatMap(([from, targets]) =>
  Object.keys(targets).map((to) => ({ from, to })),
);

export function transitionFrom(from: OrderStatus, to: OrderStatus): Transition | undefined {
  const allowed: Partial<Record<OrderStatus, Transition>> = transitions[from];
  return allowed[to];
}

/** The statuses that an order can go to now, guards included. */
export function reachableFrom(order: OrderRecord): OrderStatus[] {
  const allowed: Partial<Record<OrderStatus, Transition>> = transitions[order.status];
  // The keys of the table are statuses.
  return (Object.keys(allowed) as OrderStatus[]).filter(
    (status) => !allowed[status]?.guard?.(order),
  );
}
