import type { Disposition, ReturnLine, ReturnStatus } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";

export const returnWords = {
  requested: { label: "Requested", tone: "warning" },
  approved: { label: "On its way back", tone: "info" },
  declined: { label: "Declined", tone: "neutral" },
  received: { label: "Received", tone: "violet" },
  closed: { label: "Closed", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
} satisfies Record<ReturnStatus, { label: string; tone: Tone }>;

export const dispositionWords = {
  restock: "Back on the shelf",
  damage: "Damaged",
  discard: "Thrown away",
} satisfies Record<Disposition, string>;

/** Units that are still to arrive. */
export function expectedOf({ quantity, cancelled, received }: ReturnLine): number {
  return quantity - cancelled - received;
}

/** Units that have arrived and whose money is not settled. */
export function creditableOf({ received, credited }: ReturnLine): number {
  return received - credited;
}

/** `2 on the way, 1 back on the shelf`: where the units of a return are. */
export function whereReturned(line: ReturnLine): string {
  const places: [number, string][] = [
    [expectedOf(line), "not arrived"],
    [line.restocked, "back on the shelf"],
    [line.damaged, "damaged"],
    [line.discarded, "thrown away"],
    [line.cancelled, "no longer expected"],
  ];
  return places
    .filter(([units]) => units > 0)
    .map(([units, place]) => (units === line.quantity ? place : `${units} ${place}`))
    .join(", ");
}
