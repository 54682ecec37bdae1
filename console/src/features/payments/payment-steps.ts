import type { Order, Payment } from "@waybill/client";

import { nearnessOf } from "./deadline.ts";
import { pendingOperations } from "./live-payments.ts";

/** What can be done with a payment. */
export type StepName = "capture" | "receive" | "release" | "withdraw" | "open" | "refund";

export interface Step {
  name: StepName;
  label: string;
  /** Why not now. */
  reason: string | undefined;
}

interface Ruling {
  order: Pick<Order, "allowedActions">;
  /** Why the person may do nothing with payments at all. */
  forbidden: string | undefined;
}

/**
 * What a payment's state makes possible, with the reason of what is off for now. What its state rules out for good is
 * not shown: "Capture" on a payment that was refunded would explain nothing.
 */
export function stepsOf(payment: Payment, { order, forbidden }: Ruling, now = Date.now()): Step[] {
  const busy = busyReason(payment);
  const step = (name: StepName, label: string, ...reasons: (string | undefined)[]): Step => ({
    name,
    label,
    reason: [forbidden, ...reasons].find((reason) => reason !== undefined),
  });
  const { provider, capturable, link } = payment;
  const awaited = capturable.amount > 0;
  if (provider === "manual") {
    return [
      ...(awaited ? [step("receive", "Record arrival"), step("withdraw", "Withdraw")] : []),
      ...refundStep(payment, order, step),
    ];
  }
  const isAtBank = payment.status === "processing" ? atBank : undefined;
  return [
    ...(awaited
      ? [
          step("capture", "Capture", overReason(payment, now), busy),
          step("release", payment.captured.amount > 0 ? "Release the rest" : "Release", busy),
        ]
      : []),
    ...(link === null
      ? []
      : [step("open", "Pay at this screen", isAtBank, busy), step("withdraw", "Withdraw", busy)]),
    ...refundStep(payment, order, step),
  ];
}

type MakeStep = (name: StepName, label: string, ...reasons: (string | undefined)[]) => Step;

function refundStep(payment: Payment, order: Ruling["order"], step: MakeStep): Step[] {
  if (payment.captured.amount === 0 || payment.method === "exchange") return [];
  if (payment.refundable.amount === 0 && payment.disputed.amount === 0) return [];
  const contested =
    payment.refundable.amount === 0
      ? "It is disputed: the bank decides what goes back."
      : undefined;
  return [step("refund", "Refund", refusalOf(order, "refund"), contested)];
}

function refusalOf({ allowedActions }: Ruling["order"], wanted: string): string | undefined {
  const found = allowedActions.find(({ action }) => action === wanted);
  return found === undefined || found.allowed ? undefined : (found.reason ?? "Not possible now.");
}

function overReason({ authorizationExpiresAt: at }: Payment, now: number): string | undefined {
  if (at === null || nearnessOf(at, now) !== "over") return undefined;
  return "The authorisation has expired. Release it, and ask the customer for another payment.";
}

const atBank = "The bank is working on a payment already.";

/** One thing at a time is asked of a gateway about what is authorised. */
function busyReason(payment: Payment): string | undefined {
  const isBusy = pendingOperations(payment).some(({ type }) => type !== "refund");
  return isBusy ? "The gateway has not answered the last request yet." : undefined;
}
