import type { AllowedAction, OrderAction, OrderStatus, Permission } from "@waybill/contract";
import { amountDue, isFinished, unitsOf, type OrderRecord } from "./order.ts";
import { transitionFrom } from "./status-machine.ts";

type May = (permission: Permission) => boolean;

/** The status each action asks for, in the order in which a desk would take them. */
const moves: [OrderAction, OrderStatus][] = [
  ["place", "pending"],
  ["confirm", "confirmed"],
  ["process", "processing"],
  ["complete", "completed"],
  ["cancel", "cancelled"],
];

/** What this caller may do to the order now, and why not the rest: no client has to know the rules. */
export function allowedActions(order: OrderRecord, may: May): AllowedAction[] {
  const moving = moves.map(([action, status]) => ({
    action,
    status,
    refusal: may("orders:write") ? refuseMove(order, action, status) : missing("orders:write"),
  }));
  const others = [
    {
      action: "ship",
      refusal: may("fulfilment:write") ? refuseShip(order) : missing("fulfilment:write"),
    },
    {
      action: "recordPayment",
      refusal: may("payments:write") ? refusePayment(order) : missing("payments:write"),
    },
    { action: "edit", refusal: may("orders:write") ? undefined : missing("orders:write") },
  ];
  return [...moving, ...others.map((other) => ({ ...other, status: null }))].map(
    ({ action, status, refusal }) => ({
      action,
      status,
      allowed: refusal === undefined,
      reason: refusal ?? null,
    }),
  );
}

/** Why units cannot be shipped now; undefined when they can. */
export function refuseShip(order: OrderRecord): string | undefined {
  if (order.status !== "confirmed" && order.status !== "processing") {
    return `Only a confirmed order can be shipped; this one is ${order.status}.`;
  }
  return unitsOf(order, "allocated") > 0 ? undefined : "Everything has been shipped.";
}

/** Why money cannot be recorded now; undefined when it can. */
export function refusePayment(order: OrderRecord): string | undefined {
  if (order.status === "draft") return "A draft is not paid yet; place it first.";
  if (order.status === "cancelled") return "A cancelled order takes no payments.";
  return amountDue(order) > 0 ? undefined : "Nothing is due any more.";
}

/** Why the status cannot be reached; undefined when it can. */
export function refuseMove(
  order: OrderRecord,
  action: OrderAction,
  status: OrderStatus,
): string | undefined {
  const transition = transitionFrom(order.status, status);
  if (transition?.action !== action) {
    return isFinished(order)
      ? `The order is ${order.status}.`
      : `A ${order.status} order cannot become ${status}.`;
  }
  return transition.guard?.(order);
}

function missing(permission: Permission): string {
  return `You need the permission ${permission}.`;
}
