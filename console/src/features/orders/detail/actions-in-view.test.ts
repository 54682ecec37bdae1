import { expect, test } from "vitest";
import type { AllowedAction, OrderAction, OrderStatus } from "@waybill/client";

import { actionsInView } from "./actions-in-view.ts";

const can = (action: OrderAction, status: OrderStatus | null = null): AllowedAction => ({
  action,
  status,
  allowed: true,
  reason: null,
});
const cannot = (action: OrderAction, status: OrderStatus | null = null): AllowedAction => ({
  ...can(action, status),
  allowed: false,
  reason: "Not now.",
});

test("the next step stands out and what lies behind is not shown", () => {
  const { next, others } = actionsInView({
    status: "confirmed",
    allowedActions: [
      cannot("place", "pending"),
      cannot("confirm", "confirmed"),
      can("process", "processing"),
      can("ship"),
      cannot("complete", "completed"),
      can("cancel", "cancelled"),
      can("recordPayment"),
      can("edit"),
    ],
  });
  expect(next?.action).toBe("ship");
  expect(others.map(({ action }) => action)).toEqual([
    "cancel",
    "recordPayment",
    "process",
    "complete",
  ]);
});

test("an order that has ended offers nothing that cannot be done", () => {
  const allowedActions = [cannot("ship"), cannot("cancel", "cancelled"), cannot("recordPayment")];
  expect(actionsInView({ status: "cancelled", allowedActions })).toEqual({
    next: undefined,
    others: [],
  });
});
