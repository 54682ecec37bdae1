import type { AllowedAction, Order, OrderStatus } from "@waybill/client";

/**
 * The next step stands out, the usual ones beside it, and the rest in a menu with the reasons of what is refused. Steps
 * that lie behind the order are not shown at all: "Confirm" on a shipped order would explain nothing. Editing, packing
 * and releasing a hold have their places in the panels.
 */
export function actionsInView({
  status,
  allowedActions,
}: Pick<Order, "status" | "allowedActions">): {
  next: AllowedAction | undefined;
  beside: AllowedAction[];
  menu: AllowedAction[];
} {
  const shown = allowedActions
    .filter(({ action }) => order.includes(action))
    .filter((action) => action.allowed || isWorthExplaining(status, action))
    .toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
  const next = steps
    .map((step) => shown.find(({ action, allowed }) => action === step && allowed))
    .find(Boolean);
  const isBeside = (action: AllowedAction) =>
    action.allowed
      ? action.action === "recordPayment" || action.action === "ship"
      : next === undefined && action.action === stepFrom[status];
  const others = shown.filter((action) => action !== next);
  return {
    next,
    beside: others.filter(isBeside),
    menu: others.filter((action) => !isBeside(action)),
  };
}

/** The desk's usual next step, the first that is allowed. */
const steps = ["place", "confirm", "ship", "process", "complete", "recordPayment"];

/** The step that an order waits for, shown off with its reason when nothing can be done. */
const stepFrom: Partial<Record<OrderStatus, string>> = {
  draft: "place",
  pending: "confirm",
  confirmed: "ship",
  processing: "ship",
};

const order: string[] = [
  ...["recordPayment", "requestPayment", "place", "confirm", "process", "ship", "complete"],
  ...["hold", "requestReturn", "refund", "cancel"],
];

const way: OrderStatus[] = ["draft", "pending", "confirmed", "processing", "completed"];

function isWorthExplaining(from: OrderStatus, { action, status }: AllowedAction): boolean {
  if (from === "cancelled") return action === "refund";
  if (from === "completed") return status === null && action !== "ship" && action !== "hold";
  if (status === null) return true;
  return (
    status === "cancelled" ||
    status === "completed" ||
    way.indexOf(status) === way.indexOf(from) + 1
  );
}
