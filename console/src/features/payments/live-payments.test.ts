import { expect, test } from "vitest";

import { pendingOperations, rereadMs } from "./live-payments.ts";
import { someOperation, somePayment } from "./some-payment.ts";

const link = { url: "https://shop.example/pay/abc", expiresAt: "2026-12-06T10:00:00Z" };

test("what is over is not read again, and what is not known yet neither", () => {
  expect(rereadMs(undefined)).toBe(false);
  expect(rereadMs([])).toBe(false);
  expect(rereadMs([somePayment({}, { status: "captured" })])).toBe(false);
  expect(rereadMs([somePayment({}, { status: "authorized" })])).toBe(false);
});

test("a customer with a link is waited for, whatever their last attempt came to", () => {
  const open = rereadMs([somePayment({}, { link })]);
  expect(open).toBeGreaterThan(0);
  expect(rereadMs([somePayment({}, { status: "failed", link })])).toBe(open);
});

test("what the gateway or a bank is at is read more often than a customer is waited for", () => {
  const awaited = Number(rereadMs([somePayment({}, { link })]));
  const captured = { status: "captured" } as const; // the literal, not any text
  const underWay = [
    rereadMs([somePayment({}, { status: "processing", link })]),
    rereadMs([somePayment({}, { status: "unknown" })]),
    rereadMs([somePayment({ refundPending: 100 }, captured)]),
    rereadMs([
      somePayment({}, { ...captured, operations: [someOperation("capture", "requested")] }),
    ]),
  ];
  for (const ms of underWay) expect(ms).toBeLessThan(awaited);
  expect(underWay).not.toContain(false);
});

test("an operation is under way until the gateway has said yes or no", () => {
  const states = ["requested", "unknown", "done", "refused"] as const;
  const operations = states.map((state) => someOperation("capture", state));
  const pending = pendingOperations(somePayment({}, { operations }));
  expect(pending.map(({ state }) => state)).toEqual(["requested", "unknown"]);
});
