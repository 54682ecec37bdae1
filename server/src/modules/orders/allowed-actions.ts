import type { AllowedAction, OrderAction, OrderStatus, Permission } from "@waybill/contract";
import type { Work } from "../../platform/context.ts";
import { notHeld, reservationHolds } from "./guards.ts";
import { amountDue, isFinished, unitsOf, type OrderRecord } from "./order.ts";
import { conflict, type Refusal } from "./refusal.ts";
import { refuseMove } from "./status-machine.ts";

/** Who looks at an order, and when. */
export type Viewer = Pick<Work, "may" | "now">;

interface Action {
  action: OrderAction;
  permission: Permission;
  /** The status that it asks for, if it is a move. */
  status: OrderStatus | null;
  refusal(order: OrderRecord, now: Date): Refusal | undefined;
}

const move = (action: OrderAction, status: OrderStatus): Action => ({
  action,
  permission: "orders:write",
  status,
  refusal: (order, now) => refuseMove(order, status, now),
});

const act = (
  action: OrderAction,
  permission: Permission,
  refusal: Action["refusal"] = () => undefined,
): Action => ({ action, permission, status: null, refusal });

/** All there is to do, in the order in which a desk would take it. */
const actions: readonly Action[] = [
  move("place", "pending"),
  move("confirm", "confirmed"),
  move("process", "processing"),
  act("pack", "fulfilment:write", refusePack),
  act("ship", "fulfilment:write", refuseShip),
  move("complete", "completed"),
  move("cancel", "cancelled"),
  act("hold", "orders:write", refuseHold),
  act("releaseHold", "orders:write", refuseRelease),
  act("requestPayment", "payments:write", refusePaymentRequest),
  act("recordPayment", "payments:write", refusePayment),
  act("capturePayment", "payments:write", refuseCapture),
  act("voidPayment", "payments:write", refuseVoid),
  act("refund", "payments:write", refuseRefund),
  act("requestReturn", "orders:write", refuseReturn),
  act("editLines", "orders:write", refuseLineEdits),
  act("edit", "orders:write"),
];

/** What this caller may do to the order now, and why not the rest: no client has to know the rules. */
export function allowedActions(order: OrderRecord, { may, now }: Viewer): AllowedAction[] {
  return actions.map(({ action, permission, status, refusal }) => {
    const reason = may(permission)
      ? refusal(order, now)?.detail
      : `You need the permission ${permission}.`;
    return { action, status, allowed: reason === undefined, reason: reason ?? null };
  });
}

/** Why nothing can be packed now; undefined when something can. */
export function refusePack(order: OrderRecord, now: Date): Refusal | undefined {
  return refuseDispatch("packed", order, now) ?? noUnits(order, "packed", unitsOf(order, "packed"));
}

/** Why units cannot be shipped now; undefined when they can. */
export function refuseShip(order: OrderRecord, now: Date): Refusal | undefined {
  return refuseDispatch("shipped", order, now) ?? noUnits(order, "shipped", 0);
}

function refuseDispatch(done: string, order: OrderRecord, now: Date): Refusal | undefined {
  if (order.status !== "confirmed" && order.status !== "processing") {
    return conflict(`Only a confirmed order can be ${done}; this one is ${order.status}.`);
  }
  return notHeld(order, now);
}

function noUnits(order: OrderRecord, done: string, already: number): Refusal | undefined {
  if (unitsOf(order, "allocated") > already) return undefined;
  const waiting = unitsOf(order, "backordered");
  return conflict(
    waiting > 0
      ? `${waiting} ${waiting === 1 ? "unit waits" : "units wait"} for stock; everything else has been ${done}.`
      : `Everything has been ${done}.`,
  );
}

export function refuseHold(order: OrderRecord): Refusal | undefined {
  return isFinished(order)
    ? conflict(`The order is ${order.status}; there is nothing to hold.`)
    : undefined;
}

function refuseRelease({ holds }: OrderRecord): Refusal | undefined {
  return holds.length > 0 ? undefined : conflict("The order is not on hold.");
}

/** Why money cannot be recorded now; undefined when it can. */
export function refusePayment(order: OrderRecord, now: Date): Refusal | undefined {
  if (order.status === "draft") return conflict("A draft is not paid yet; place it first.");
  if (order.status === "cancelled") return conflict("A cancelled order takes no payments.");
  if (amountDue(order) === 0) return conflict("Nothing is due any more.");
  return reservationHolds(order, now);
}

/** Why the customer cannot be asked for money now; undefined when there is something to ask for. */
export function refusePaymentRequest(order: OrderRecord, now: Date): Refusal | undefined {
  const refusal = refusePayment(order, now);
  if (refusal) return refusal;
  return amountDue(order) > order.authorizedTotal
    ? undefined
    : conflict("All that is due is authorised; capture it.");
}

/** Why nothing can be captured now; undefined when something is authorised. */
export function refuseCapture({ authorizedTotal }: OrderRecord): Refusal | undefined {
  return authorizedTotal > 0 ? undefined : conflict("Nothing is authorised.");
}

/** Why nothing can be released now; undefined when something is authorised. */
export function refuseVoid({ authorizedTotal }: OrderRecord): Refusal | undefined {
  return authorizedTotal > 0 ? undefined : conflict("Nothing is authorised.");
}

/** Why nothing can be paid back now; undefined when something can. */
export function refuseRefund(order: OrderRecord): Refusal | undefined {
  const kept = order.paidTotal - order.refundedTotal - order.refundPendingTotal;
  if (kept > 0) return undefined;
  return conflict(
    order.paidTotal === 0
      ? "Nothing was paid."
      : "All that was paid has been paid back, or is about to be.",
  );
}

/** Why nothing can come back now; undefined when something can. The tenant's return window is for `requestReturn` to see. */
export function refuseReturn(order: OrderRecord): Refusal | undefined {
  const delivered = unitsOf(order, "delivered");
  if (order.status === "cancelled") {
    return conflict("The order was cancelled; nothing of it can come back.");
  }
  if (delivered === 0) return conflict("Nothing of the order has been delivered yet.");
  return delivered > unitsOf(order, "returned")
    ? undefined
    : conflict("All that was delivered has come back.");
}

/** Why its lines, discounts, fees and shipping stay as they are; undefined when they need not. */
export function refuseLineEdits(order: Pick<OrderRecord, "status">): Refusal | undefined {
  return isFinished(order)
    ? conflict(`The order is ${order.status}: it can no longer be edited.`)
    : undefined;
}
