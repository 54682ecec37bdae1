import type { Disposition, NewPayment, OrderStatus, RefundSettlement, Timestamp } from "@waybill/client"; // prettier-ignore

/** Units of the line that has a SKU. */
export interface Units {
  sku: string;
  quantity: number;
}

/** One thing that happened to an order after it was placed. Things are called as the plan calls them, not by ids. */
export type Step =
  | { does: "changeStatus"; status: OrderStatus; label?: string; reason?: string }
  | { does: "hold"; reason: string }
  /** The hold before it. */
  | { does: "release"; note: string }
  | { does: "beginChangeSet"; edits: PlannedEdit[]; reason: string }
  /** `share` is the part of the order's total, 1 for all of it: a pending order is confirmed by that. */
  | {
      does: "pay";
      share: number;
      method: NewPayment["method"];
      receivedAt: Timestamp;
      reference: string;
      confirms?: boolean;
    }
  /** Of the one location that sends the order; left out, all that is left there. */
  | { does: "pick"; lines?: Units[] }
  | { does: "pack"; lines?: Units[] }
  /** Left out, everything. */
  | {
      does: "ship";
      shippedAt: Timestamp;
      carrier: string;
      trackingNumber?: string;
      lines?: Units[];
    }
  /** `shipment` counts from 0 in the order in which they left. */
  | { does: "deliver"; shipment: number; deliveredAt: Timestamp }
  | { does: "askReturn"; lines: Units[]; reason: string }
  | { does: "approveReturn" }
  | { does: "declineReturn"; reason: string }
  | { does: "receiveReturn"; lines: (Units & { disposition: Disposition })[] }
  | { does: "creditReturn" }
  | { does: "exchangeReturn"; lines: Units[] }
  | { does: "giveGoodwill"; cents: number; reason: string }
  /** The refund that came of the steps before it. */
  | {
      does: "settleRefund";
      method: RefundSettlement["method"];
      settledAt: Timestamp;
      reference: string;
    };

export type PlannedEdit = { type: "add" | "change" } & Units;

export type StepOf<Kind extends Step["does"]> = Extract<Step, { does: Kind }>;

/** What is done beside an order, until it has an effect on it. */
const besides: Step["does"][] = [
  "beginChangeSet",
  "pick",
  "askReturn",
  "approveReturn",
  "declineReturn",
];

/** By how much the order's version rises with a step. */
function versionsOf(step: Step): number {
  if (besides.includes(step.does)) return 0;
  // The tenant's rule confirms it as a change of its own.
  return step.does === "pay" && step.confirms ? 2 : 1;
}

/** The version that an order has after its steps; it was placed with version 1. */
export function versionAfter(steps: readonly Step[]): number {
  return steps.reduce((version, step) => version + versionsOf(step), 1);
}
