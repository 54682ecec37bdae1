import type { AllowedAction, Order, OrderStatus } from "@waybill/client";

/**
 * The next step stands out, the others beside it. Steps that lie behind the order are not shown at all: "Confirm" on a
 * shipped order would explain nothing. Editing has its place in the panels.
 */
export function actionsInView({
  status,
  allowedActions,
}: Pick<Order, "status" | "allowedActions">): {
  next: AllowedAction | undefined;
  others: AllowedAction[];
} {
  const isEnded = status === "completed" || status === "cancelled";
  const shown = allowedActions.filter((action) => {
    if (action.action === "edit") return false;
    if (action.allowed) return true;
    if (isEnded) return action.action === "recordPayment" && status === "completed";
    return action.status === null || isAhead(status, action.status);
  });
  const next = steps
    .map((step) => shown.find(({ action, allowed }) => action === step && allowed))
    .find(Boolean);
  const rank = ({ action }: AllowedAction) => order.indexOf(action);
  const others = shown.filter((action) => action !== next).toSorted((a, b) => rank(a) - rank(b));
  return { next, others };
}

/** The desk's usual next step, the first that is allowed. */
const steps = ["place", "confirm", "ship", "process", "complete", "recordPayment"];

const order: string[] = [
  "cancel",
  "recordPayment",
  "place",
  "confirm",
  "process",
  "ship",
  "complete",
];

const way: OrderStatus[] = ["draft", "pending", "confirmed", "processing", "completed"];

function isAhead(from: OrderStatus, to: OrderStatus): boolean {
  return to === "cancelled" || way.indexOf(to) === way.indexOf(from) + 1 || to === "completed";
}
