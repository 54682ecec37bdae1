import type { FulfilmentOrder } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";
import { sumOf } from "../../units.ts";

interface Word {
  label: string;
  tone: Tone;
}

export function fulfilmentOrderWord({ status }: Pick<FulfilmentOrder, "status">): Word {
  return words[status] ?? { label: status, tone: "neutral" };
}

const words: Readonly<Record<string, Word>> = {
  open: { label: "To pick", tone: "warning" },
  in_progress: { label: "In progress", tone: "info" },
  packed: { label: "Packed", tone: "violet" },
  shipped: { label: "Shipped", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

/** What is left to do of a fulfilment order, in units. */
export function workOf({ lines }: Pick<FulfilmentOrder, "lines">) {
  return {
    left: sumOf(lines, ({ quantity, shipped }) => quantity - shipped),
    toPick: sumOf(lines, ({ quantity, picked }) => quantity - picked),
    toPack: sumOf(lines, ({ picked, packed }) => picked - packed),
    toShip: sumOf(lines, ({ packed, shipped }) => packed - shipped),
  };
}

export type FulfilmentStep = "pick" | "pack" | "ship";

/** What a location does next: units that are on the way to the parcel come before those on the shelf. */
export function nextStep(fulfilmentOrder: FulfilmentOrder): FulfilmentStep | undefined {
  const { toPick, toPack, toShip } = workOf(fulfilmentOrder);
  if (toPick > 0) return "pick";
  if (toPack > 0) return "pack";
  return toShip > 0 ? "ship" : undefined;
}

export function isUnderWay({ status }: Pick<FulfilmentOrder, "status">): boolean {
  return status !== "shipped" && status !== "cancelled";
}
