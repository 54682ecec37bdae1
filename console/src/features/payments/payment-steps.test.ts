import { expect, test } from "vitest";
import type { AllowedAction, Payment } from "@waybill/client";

import { someOperation, somePayment } from "./some-payment.ts";
import { stepsOf } from "./payment-steps.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const mayRefund: AllowedAction = { action: "refund", status: null, allowed: true, reason: null };

/** `Capture` for what can be done, `Capture: why not` for what is off. */
function steps(payment: Payment, refund = mayRefund, forbidden?: string): string[] {
  const ruling = { order: { allowedActions: [refund] }, forbidden };
  return stepsOf(payment, ruling, now).map(({ label, reason }) =>
    reason === undefined ? label : `${label}: ${reason}`,
  );
}

const authorized = { authorized: 8_000, capturable: 8_000 };
const captured = { authorized: 8_000, captured: 8_000, refundable: 8_000 };
const link = { url: "https://shop.example/pay/abc", expiresAt: "2026-12-06T10:00:00Z" };

test("what is authorised is captured or released, what was captured in part besides refunded", () => {
  expect(steps(somePayment(authorized))).toEqual(["Capture", "Release"]);
  const part = { authorized: 8_000, captured: 3_000, capturable: 5_000, refundable: 3_000 };
  expect(steps(somePayment(part))).toEqual(["Capture", "Release the rest", "Refund"]);
});

test("one that nobody has made is paid here or withdrawn, and one that is over offers nothing", () => {
  expect(steps(somePayment({}, { link }))).toEqual(["Pay at this screen", "Withdraw"]);
  expect(steps(somePayment({}, { status: "cancelled" }))).toEqual([]);
  expect(steps(somePayment({ ...captured, refundable: 0, refunded: 8_000 }))).toEqual([]);
});

test("a transfer is recorded when it arrives", () => {
  const expected = somePayment(
    { capturable: 8_000 },
    { method: "bank_transfer", provider: "manual" },
  );
  expect(steps(expected)).toEqual(["Record arrival", "Withdraw"]);
});

test("an authorisation that has expired can only be released", () => {
  const at = { authorizationExpiresAt: "2026-11-22T12:00:00Z" };
  expect(steps(somePayment(authorized, at))).toEqual([
    "Capture: The authorisation has expired. Release it, and ask the customer for another payment.",
    "Release",
  ]);
});

test("while the gateway has not answered nothing else is asked of it, but a refund goes its own way", () => {
  const wait = "The gateway has not answered the last request yet.";
  const busy = (type: string) => ({ operations: [someOperation(type, "unknown")] });
  expect(steps(somePayment(authorized, busy("capture")))).toEqual([
    `Capture: ${wait}`,
    `Release: ${wait}`,
  ]);
  expect(steps(somePayment(authorized, busy("refund")))).toEqual(["Capture", "Release"]);
});

test("what is disputed, what the service refuses and what a role lacks say why", () => {
  const contested = { ...captured, refundable: 0, disputed: 8_000 };
  expect(steps(somePayment(contested))).toEqual([
    "Refund: It is disputed: the bank decides what goes back.",
  ]);
  const refused = { ...mayRefund, allowed: false, reason: "All of it is on its way back." };
  expect(steps(somePayment(captured), refused)).toEqual(["Refund: All of it is on its way back."]);
  expect(steps(somePayment(captured), mayRefund, "Not you.")).toEqual(["Refund: Not you."]);
});
