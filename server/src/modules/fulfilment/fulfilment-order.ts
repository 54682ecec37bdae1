import type { FulfilmentOrderStatus } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";

/** What one location has to pick, pack and send of an order. */
export interface FulfilmentOrderRecord {
  id: Uuid;
  version: number;
  orderId: Uuid;
  orderNumber: number;
  locationId: Uuid;
  status: FulfilmentOrderStatus;
  lines: FulfilmentLineRecord[];
  cancelReason: string | null;
  mergedIntoId: Uuid | null;
  /** Since when its units wait: its place in the queue. */
  queuedAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** shipped <= packed <= picked <= quantity: what has left was packed, and what is packed was picked. */
export interface FulfilmentLineRecord {
  lineId: Uuid;
  sku: string;
  title: string;
  quantity: number;
  picked: number;
  packed: number;
  shipped: number;
}

/** Units of one line. */
export interface LineUnits {
  lineId: Uuid;
  quantity: number;
}

/** Something is still to be done about it. */
export function isOpen({ status }: Pick<FulfilmentOrderRecord, "status">): boolean {
  return status !== "shipped" && status !== "cancelled";
}

/** How far units of a line have come, and not further. */
export const waiting = {
  toPick: ({ quantity, picked }: FulfilmentLineRecord) => quantity - picked,
  toPack: ({ picked, packed }: FulfilmentLineRecord) => picked - packed,
  toShip: ({ packed, shipped }: FulfilmentLineRecord) => packed - shipped,
  /** All that has not left. */
  here: ({ quantity, shipped }: FulfilmentLineRecord) => quantity - shipped,
};

export type Waiting = keyof typeof waiting;

export function unitsThat(
  lines: readonly FulfilmentLineRecord[],
  state: Waiting | ((line: FulfilmentLineRecord) => number),
): number {
  const units = typeof state === "function" ? state : waiting[state];
  return lines.reduce((sum, line) => sum + units(line), 0);
}

/** What units make of a fulfilment order that was not cancelled. */
export function statusOf(lines: readonly FulfilmentLineRecord[]): FulfilmentOrderStatus {
  const units = (state: "quantity" | "picked" | "packed" | "shipped") =>
    unitsThat(lines, (line) => line[state]);
  if (units("shipped") === units("quantity")) return "shipped";
  if (units("packed") === units("quantity")) return "packed";
  return units("picked") > 0 ? "in_progress" : "open";
}

/**
 * The fulfilment order with other lines: without those that have no units left, and closed when none has. What is
 * cancelled keeps its figures, for the person who puts it back on the shelf.
 */
export function withLines(
  order: FulfilmentOrderRecord,
  lines: readonly FulfilmentLineRecord[],
): FulfilmentOrderRecord {
  const left = lines.filter(({ quantity }) => quantity > 0);
  return left.length === 0
    ? { ...order, status: "cancelled" }
    : { ...order, lines: left, status: statusOf(left) };
}

/** Ends it without its remaining units: what has left stays, the rest is cancelled. */
export function closed(order: FulfilmentOrderRecord): FulfilmentOrderRecord {
  return withLines(
    order,
    order.lines.map((line) => ({
      ...line,
      ...{ quantity: line.shipped, picked: line.shipped, packed: line.shipped },
    })),
  );
}
