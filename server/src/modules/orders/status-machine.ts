import type { OrderAction, OrderStatus } from "@waybill/contract";
import {
  everythingShipped,
  notHeld,
  nothingShipped,
  reservationHolds,
  type Guard,
} from "./guards.ts";
import { isFinished, type OrderRecord } from "./order.ts";
import type { Refusal } from "./refusal.ts";

interface Transition {
  action: OrderAction;
  /** What must hold, the first that does not is told. */
  guards?: readonly Guard[];
  /** What it does to stock. */
  effect?: "reserve" | "release";
}

/** The order's machine: from, to, what must hold, and what it does to stock. */
export const transitions = {
  draft: {
    pending: { action: "place", effect: "reserve" },
    cancelled: { action: "cancel", effect: "release" },
  },
  pending: {
    confirmed: { action: "confirm", guards: [notHeld, reservationHolds] },
    cancelled: { action: "cancel", effect: "release" },
  },
  confirmed: {
    processing: { action: "process", guards: [notHeld] },
    cancelled: { action: "cancel", effect: "release" },
  },
  processing: {
    completed: { action: "complete", guards: [notHeld, everythingShipped] },
    cancelled: { action: "cancel", guards: [nothingShipped], effect: "release" },
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

/** Why the status cannot be reached now; undefined when it can. */
export function refuseMove(
  order: OrderRecord,
  status: OrderStatus,
  now: Date,
): Refusal | undefined {
  const transition = transitionFrom(order.status, status);
  if (!transition) {
    const detail = isFinished(order)
      ? `The order is ${order.status}.`
      : `A ${order.status} order cannot become ${status}.`;
    return { code: "transition_not_allowed", detail };
  }
  for (const guard of transition.guards ?? []) {
    const refusal = guard(order, now);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The statuses that an order can go to now, guards included. */
export function reachableFrom(order: OrderRecord, now: Date): OrderStatus[] {
  // The keys of the table are statuses.
  const targets = Object.keys(transitions[order.status]) as OrderStatus[];
  return targets.filter((status) => refuseMove(order, status, now) === undefined);
}
