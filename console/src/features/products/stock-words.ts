import type { StockAdjustment } from "@waybill/client";

export const reasonWords = {
  received: "Received",
  correction: "Corrected",
  found: "Found",
  damaged: "Damaged",
  lost: "Lost",
  opening: "Opening stock",
  discarded: "Thrown away",
} satisfies Record<StockAdjustment["reason"], string>;

export function movementLabel(type: string): string {
  const words: Readonly<Record<string, string>> = { ...reasonWords, shipped: "Shipped" };
  return words[type] ?? type;
}
