import { describe, expect, test } from "vitest";
import type { OrderRecord } from "../../orders/index.ts";
import { excessOf, reasonOfExcess, refundableOf } from "./refund.ts";

const money = (given: Partial<Parameters<typeof excessOf>[0]>): Parameters<typeof excessOf>[0] => ({
  status: "confirmed",
  total: 8000,
  paidTotal: 8000,
  refundedTotal: 0,
  refundPendingTotal: 0,
  ...given,
});

describe("the excess of an order is", () => {
  test.each([
    ["nothing when what is owed was paid", {}, 0],
    ["nothing when less was paid", { paidTotal: 100 }, 0],
    ["what a lower total leaves over", { total: 7500 }, 500],
    ["all that was paid for one that is cancelled", { status: "cancelled" as const }, 8000],
    ["less what is on its way back", { total: 7500, refundPendingTotal: 200 }, 300],
    ["less what went back", { status: "cancelled" as const, refundedTotal: 8000 }, 0],
    ["nothing when the total rose above what is pending", { total: 9000, refundPendingTotal: 500 }, 0], // prettier-ignore
  ])("%s", (_, given, excess) => {
    expect(excessOf(money(given))).toBe(excess);
  });
});

test("what could still go back is what was paid and is not going back", () => {
  expect(refundableOf(money({ refundedTotal: 1000, refundPendingTotal: 500 }))).toBe(6500);
});

describe("money goes back because of", () => {
  const credit = (id: string, returnId: string | null): OrderRecord["charges"][number] => ({
    ...{ id, type: "credit", label: "Credit", amount: -100, returnId },
    ...{ rate: null, included: false },
  });
  const [old, forReturn, plain] = [credit("1", "r0"), credit("2", "r1"), credit("3", null)];
  const because = (charges: OrderRecord["charges"], status: OrderRecord["status"] = "confirmed") =>
    reasonOfExcess({ charges: [old] }, { charges: [old, ...charges], status });

  test("the return that a new credit names", () => {
    expect(because([forReturn])).toEqual({ reasonType: "return", returnId: "r1" });
  });

  test("goodwill when a new credit names none", () => {
    expect(because([plain])).toEqual({ reasonType: "goodwill", returnId: null });
  });

  test("the cancellation, whatever else changed", () => {
    expect(because([forReturn], "cancelled").reasonType).toBe("cancellation");
  });

  test("an amount too high when nothing was credited", () => {
    expect(because([])).toEqual({ reasonType: "overpaid", returnId: null });
  });
});
