import { describe, expect, test } from "vitest";
import { contractDocument } from "./contract-document.ts";
import { ProblemError } from "./problems.ts";
import { compileValidators } from "./validation.ts";

const validators = compileValidators(contractDocument);

function faultsOf(id: string, part: "path" | "query" | "headers" | "body", value: unknown) {
  const check = validators.get(id)?.[part];
  try {
    check?.(value);
  } catch (error) {
    if (error instanceof ProblemError) return error.details.errors;
    throw error;
  }
  return [];
}

describe("what is wrong is told by its place, in words for a person", () => {
  const line = { sku: "TEA", quantity: 1 };
  const bodies: [string, unknown, { pointer: string; detail: string; code: string }][] = [
    ["a field that is missing", {}, { pointer: "/lines", detail: "is required", code: "required" }],
    ["a field that is unknown", { lines: [line], totl: 1 }, { pointer: "/totl", detail: "is not a field that can be sent here", code: "unknown_field" }], // prettier-ignore
    ["a number out of range", { lines: [{ ...line, quantity: 0 }] }, { pointer: "/lines/0/quantity", detail: "must be >= 1", code: "minimum" }], // prettier-ignore
    ["a text where a number belongs", { lines: [{ ...line, quantity: "1" }] }, { pointer: "/lines/0/quantity", detail: "must be integer", code: "type" }], // prettier-ignore
    ["a text of another form", { lines: [{ ...line, sku: "a b" }] }, { pointer: "/lines/0/sku", detail: "does not have the right form", code: "pattern" }], // prettier-ignore
    ["a currency that is none", { lines: [line], currency: "ABC" }, { pointer: "/currency", detail: "is not a currency of ISO 4217", code: "format" }], // prettier-ignore
    ["a date that is none", { lines: [line], dueAt: "soon" }, { pointer: "/dueAt", detail: "must be a valid date-time", code: "format" }], // prettier-ignore
    ["one of two, when it is neither", { lines: [line], note: 5 }, { pointer: "/note", detail: "must be string", code: "type" }], // prettier-ignore
    ["a name with a slash in it", { lines: [line], "a/b~c": 1 }, { pointer: "/a~1b~0c", detail: "is not a field that can be sent here", code: "unknown_field" }], // prettier-ignore
  ];

  test.each(bodies)("%s", (_, body, fault) => {
    expect(faultsOf("placeOrder", "body", body)).toEqual([fault]);
  });

  test("a value that is not of the list", () => {
    expect(faultsOf("changeOrderStatus", "body", { status: "open" })).toEqual([
      { pointer: "/status", detail: "must be one of draft, pending, confirmed, processing, completed, cancelled", code: "enum" }, // prettier-ignore
    ]);
  });

  test("everything at once, each place once, and not more than 20", () => {
    const lines = Array.from({ length: 50 }, () => ({ sku: "a b", quantity: 0 }));
    const faults = faultsOf("placeOrder", "body", { lines }) ?? [];
    expect(faults).toHaveLength(20);
    expect(new Set(faults.map(({ pointer }) => pointer)).size).toBe(20);
  });

  test("parameters by where they stand, headers by the name that the contract gives them", () => {
    expect(faultsOf("getOrder", "path", { orderId: "x" })).toMatchObject([{ pointer: "path:orderId" }]); // prettier-ignore
    expect(faultsOf("listOrders", "query", { limit: "x" })).toMatchObject([{ pointer: "query:limit" }]); // prettier-ignore
    expect(faultsOf("placeOrder", "headers", { "idempotency-key": "" })).toMatchObject([{ pointer: "header:Idempotency-Key" }]); // prettier-ignore
    expect(faultsOf("placeOrder", "headers", { "x-tenant-id": "a" })).toMatchObject([{ pointer: "header:X-Tenant-Id" }]); // prettier-ignore
  });
});

describe("what comes as text is read as what it means", () => {
  test("numbers, lists of one, and what was left out", () => {
    const query: Record<string, unknown> = { limit: "7", status: "pending" };
    expect(faultsOf("listOrders", "query", query)).toEqual([]);
    expect(query).toEqual({ limit: 7, status: ["pending"], sort: "-placedAt" });
  });

  test("but never in a body", () => {
    const body = { sku: "TEA", quantity: "7", reason: "found" };
    expect(faultsOf("adjustStock", "body", body)).toHaveLength(1);
    expect(body.quantity).toBe("7");
  });
});

describe("a time is", () => {
  const dueAt = (text: string) => faultsOf("placeOrder", "body", { lines: [{ sku: "TEA", quantity: 1 }], dueAt: text }); // prettier-ignore

  test.each([
    "2026-02-28T23:59:59Z",
    "2024-02-29T00:00:00.123+05:30",
    "1000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999-12:00",
  ])("%s", (text) => {
    // prettier-ignore
    expect(dueAt(text)).toEqual([]);
  });

  test.each([
    "2026-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "0999-01-01T00:00:00Z",
    "2026-01-01T00:00:00",
    "2026-01-01 00:00:00Z",
    "2026-01-01T00:00Z",
    "2026-01-01T00:00:00+99:00",
    "2026-01-01T23:59:60Z",
    " 2026-01-01T00:00:00Z",
  ])("not %s", (text) => {
    // prettier-ignore
    expect(dueAt(text)).toHaveLength(1);
  });
});
