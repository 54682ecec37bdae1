import { expect, test } from "vitest";
import type { FieldChange } from "@waybill/client";

import { describeCause, describeChange, describeEntry } from "./history-words.ts";

const say = {
  money: (amount: number) => `$${amount / 100}`,
  time: (timestamp: string) => timestamp.slice(0, 10),
  name: (id: string) => (id === "mem_1" ? "Maria" : undefined),
};
const words = (field: string, from: string | null, to: string | null) =>
  describeChange({ field, from, to } satisfies FieldChange, say);

test("what changed is said in words, amounts as money and ids as names", () => {
  expect(words("paymentStatus", "unpaid", "partially_paid")).toBe("Payment: Unpaid to Partly paid");
  expect(words("total", "3600", "5400")).toBe("Total: $36 to $54");
  expect(words("assigneeId", null, "mem_1")).toBe("Assignee: Maria");
  expect(words("assigneeId", "mem_2", null)).toBe("Assignee removed, was mem_2");
  expect(words("dueAt", null, "2026-11-22T10:00:00Z")).toBe("Due: 2026-11-22");
  expect(words("shippingAddress", null, null)).toBe("Shipping address changed");
});

test("units and prices of a line are said with its SKU", () => {
  expect(words("lines/CHAI-1/shipped", "0", "2")).toBe("CHAI-1 shipped: 0 to 2");
  expect(words("lines/CHAI-1/allocated", "5", "3")).toBe("CHAI-1 reserved: 5 to 3");
  expect(words("lines/CHAI-1/unitPrice", "1800", "1500")).toBe("CHAI-1 price: $18 to $15");
});

test("a change of the status is called by where it led, one of the label alone as such", () => {
  const status = [{ field: "status", from: "pending", to: "confirmed" }];
  const label = [{ field: "subStatusId", from: null, to: "sub_1" }];
  expect(describeEntry({ type: "statusChanged", changes: status })).toBe("Confirmed");
  expect(describeEntry({ type: "statusChanged", changes: label })).toBe("Sub-status changed");
  expect(describeEntry({ type: "aliens", changes: [] })).toBe("aliens");
});

test("what no person did says what did it", () => {
  expect(describeCause({ type: "person", name: null })).toBeUndefined();
  expect(describeCause({ type: "rule", name: "confirmWhenPaid" })).toBe(
    "by a rule: confirm when paid",
  );
  expect(describeCause({ type: "import", name: "northwind.csv" })).toBe(
    "by an import: northwind.csv",
  );
});
