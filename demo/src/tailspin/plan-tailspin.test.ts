import { expect, test } from "vitest";
import { versionAfter } from "../steps/step.ts";
import { planTailspin } from "./plan-tailspin.ts";

const noon = new Date("2026-03-02T12:00:00.000Z");
const nothing = new Map();

test("a plan is the same every time, and on another day the same relative to it", async () => {
  const plan = await planTailspin(nothing, noon);
  expect(await planTailspin(nothing, noon)).toEqual(plan);
  const dayLater = await planTailspin(nothing, new Date(noon.getTime() + 86_400_000));
  expect(dayLater.orders.map(({ body }) => Date.parse(body.placedAt ?? "") - 86_400_000)).toEqual(
    plan.orders.map(({ body }) => Date.parse(body.placedAt ?? "")),
  );
  expect(dayLater.orders.map(({ body }) => body.lines)).toEqual(
    plan.orders.map(({ body }) => body.lines),
  );
});

test("the last step of every order changes it, so that its version tells that all is done", async () => {
  const { orders } = await planTailspin(nothing, noon);
  for (const { externalId, steps } of orders) {
    if (steps.length === 0) continue;
    const before = versionAfter(steps.slice(0, -1));
    expect([externalId, versionAfter(steps) > before]).toEqual([externalId, true]);
  }
});

test("nothing that happened lies in the future, or before its order", async () => {
  const { orders } = await planTailspin(nothing, noon);
  for (const { body, steps } of orders) {
    const times = steps.flatMap((step) => {
      if (step.does === "pay") return step.receivedAt;
      if (step.does === "ship") return step.shippedAt;
      if (step.does === "deliver") return step.deliveredAt;
      return step.does === "settleRefund" ? step.settledAt : [];
    });
    for (const time of times) {
      expect(Date.parse(time)).toBeLessThanOrEqual(noon.getTime());
      expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse(body.placedAt ?? ""));
    }
  }
});
