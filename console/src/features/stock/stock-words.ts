import type { StockAdjustment, TransferStatus } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";

interface ReasonWords {
  label: string;
  /** What the quantity of an adjustment does. */
  effect: string;
}

const added = "Added to what is on hand; negative takes away.";

export const reasonWords = {
  received: { label: "Received", effect: added },
  correction: { label: "Corrected", effect: added },
  found: { label: "Found", effect: added },
  lost: { label: "Lost", effect: "Negative: what is on hand becomes fewer." },
  damaged: {
    label: "Damaged",
    effect: "Negative: from on hand to damaged. Positive: back on hand.",
  },
  discarded: { label: "Thrown away", effect: "Negative: taken from what is damaged." },
  opening: { label: "Opening stock", effect: added },
} satisfies Record<StockAdjustment["reason"], ReasonWords>;

const otherMovements = {
  counted: "Counted",
  imported: "Imported",
  transferred_out: "Left for another location",
  transferred_in: "Arrived from a transfer",
  shipped: "Shipped",
  returned: "Returned",
};

/** The service may have types that this console does not know yet. */
export function movementLabel(type: string): string {
  const words: Readonly<Record<string, string>> = otherMovements;
  const reasons: Readonly<Record<string, ReasonWords>> = reasonWords;
  return words[type] ?? reasons[type]?.label ?? type;
}

export const transferWords = {
  requested: { label: "Requested", tone: "warning" },
  in_transit: { label: "On its way", tone: "info" },
  received: { label: "Received", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
} satisfies Record<TransferStatus, { label: string; tone: Tone }>;

/** With its sign, so that what left is seen to have left. */
export function signed(units: number): string {
  if (units === 0) return "0";
  return units > 0 ? `+${units}` : `−${Math.abs(units)}`;
}
