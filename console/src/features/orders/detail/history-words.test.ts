import { expect, test } from "vitest";
import type { FieldChange } from "@waybill/client";

import { describeCause, describeChanges, describeEntry } from "./history-words.ts";

const say = {
  money: (amount: number) => `$${amount / 100}`,
  time: (timestamp: string) => timestamp.slice(0, 10),
  name: (id: string) => (id === "mem_1" ? "Maria" : undefined),
};
const words = (field: string, from: string | null, to: string | null) =>
  describeChanges([{ field, from, to } satisfies FieldChange], say).join();

test("what changed is said in words, amounts as money and ids as names", () => {
  expect(words("paymentStatus", "unpaid", "partially_paid")).toBe("Payment: Unpaid to Partly paid");
  expect(words("total", "3600", "5400")).toBe("Total: $36 to $54");
  expect(words("assigneeId", null, "mem_1")).toBe("Assignee: Maria");
  expect(words("assigneeId", "mem_2", null)).toBe("Assignee: removed, was mem_2");
  expect(words("dueAt", null, "2026-11-22T10:00:00Z")).toBe("Due: 2026-11-22");
  expect(words("shippingAddress", null, null)).toBe("Shipping address: changed");
});

test("what changed of a line stands behind its SKU, in one sentence", () => {
  const changes = [
    { field: "lines/CHAI-1/allocated", from: "5", to: "3" },
    { field: "lines/CHAI-1/shipped", from: "0", to: "2" },
    { field: "lines/TOFU-9/unitPrice", from: "1800", to: "1500" },
  ];
  expect(describeChanges(changes, say)).toEqual([
    "CHAI-1: reserved 5 to 3, shipped 0 to 2",
    "TOFU-9: price $18 to $15",
  ]);
});

test("a change of the status is called by where it led, one of the label alone as such", () => {
  const status = [{ field: "status", from: "pending", to: "confirmed" }];
  const label = [{ field: "subStatusId", from: null, to: "sub_1" }];
  expect(describeEntry({ type: "statusChanged", changes: status })).toBe("Confirmed");
  expect(describeEntry({ type: "statusChanged", changes: label })).toBe("Sub-status changed");
  expect(describeEntry({ type: "aliens", changes: [] })).toBe("aliens");
});

test("what a rule or an import did says which, what a person, a program or a gateway did says who", () => {
  const actor = { type: "user", id: "usr_1", name: "Maria" };
  const by = (type: string, name: string | null) => describeCause({ actor, cause: { type, name } });
  expect(by("person", null)).toBe("by Maria");
  expect(by("integration", null)).toBe("by Maria");
  expect(by("rule", "confirmWhenPaid")).toBe("by a rule: confirm when paid");
  expect(by("webhook", "stripe")).toBe("reported by Maria");
  expect(by("import", "northwind.csv")).toBe("by an import: northwind.csv");
});
