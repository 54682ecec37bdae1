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
const names = (actions: AllowedAction[]) => actions.map(({ action }) => action);

test("the next step stands out, what is usual stands beside it, and what lies behind is not shown", () => {
  const { next, beside, menu } = actionsInView({
    status: "confirmed",
    allowedActions: [
      cannot("place", "pending"),
      cannot("confirm", "confirmed"),
      can("process", "processing"),
      can("pack"),
      can("ship"),
      cannot("complete", "completed"),
      can("cancel", "cancelled"),
      can("hold"),
      cannot("releaseHold"),
      can("recordPayment"),
      cannot("requestReturn"),
      can("edit"),
    ],
  });
  expect(next?.action).toBe("ship");
  expect(names(beside)).toEqual(["recordPayment"]);
  expect(names(menu)).toEqual(["process", "complete", "hold", "requestReturn", "cancel"]);
});

test("when nothing can be done, the step that the order waits for says why", () => {
  const allowedActions = [
    cannot("place", "pending"),
    cannot("confirm", "confirmed"),
    cannot("ship"),
    cannot("cancel", "cancelled"),
  ];
  const { next, beside, menu } = actionsInView({ status: "pending", allowedActions });
  expect(next).toBeUndefined();
  expect(names(beside)).toEqual(["confirm"]);
  expect(names(menu)).toEqual(["ship", "cancel"]);
});

test("an order that was cancelled offers money back and nothing else", () => {
  const allowedActions = [
    cannot("ship"),
    cannot("hold"),
    cannot("cancel", "cancelled"),
    cannot("recordPayment"),
    can("refund"),
  ];
  const { next, beside, menu } = actionsInView({ status: "cancelled", allowedActions });
  expect([next, beside, names(menu)]).toEqual([undefined, [], ["refund"]]);
});

test("a completed order takes returns and money back", () => {
  const allowedActions = [
    cannot("complete", "completed"),
    cannot("cancel", "cancelled"),
    cannot("ship"),
    cannot("recordPayment"),
    can("requestReturn"),
    can("refund"),
  ];
  const { menu } = actionsInView({ status: "completed", allowedActions });
  expect(names(menu)).toEqual(["recordPayment", "requestReturn", "refund"]);
});
