import type { Disposition, ReturnStatus } from "@waybill/contract";
import type { ActorColumns } from "../../platform/actor.ts";
import type { Uuid } from "../../platform/context.ts";
import type { OrderRecord } from "../orders/index.ts";

/** Goods that are to come back, or have. */
export interface ReturnRecord {
  id: Uuid;
  version: number;
  orderId: Uuid;
  orderNumber: number;
  currency: string;
  /** The how-manieth return of its order. */
  position: number;
  status: ReturnStatus;
  reason: string | null;
  note: string | null;
  declineReason: string | null;
  /** Why less was credited than the units cost, the last time that was so. */
  creditReason: string | null;
  lines: ReturnLineRecord[];
  /** The orders that were sent instead. */
  exchangeOrderIds: Uuid[];
  actor: ActorColumns;
  createdAt: Date;
  decidedAt: Date | null;
  closedAt: Date | null;
  updatedAt: Date;
}

/**
 * received = restocked + damaged + discarded; received + cancelled <= quantity; credited is part of received.
 * `creditedAmount` is in minor units of the order's currency.
 */
export interface ReturnLineRecord {
  lineId: Uuid;
  sku: string;
  title: string;
  reason: string | null;
  quantity: number;
  cancelled: number;
  received: number;
  restocked: number;
  damaged: number;
  discarded: number;
  credited: number;
  creditedAmount: number;
}

/** The field of a line in which a disposition counts. */
export const counterOf = {
  restock: "restocked",
  damage: "damaged",
  discard: "discarded",
} as const satisfies Record<Disposition, keyof ReturnLineRecord>;

/** For people: the order's number, and which return of it this is. */
export function numberOf({
  orderNumber,
  position,
}: Pick<ReturnRecord, "orderNumber" | "position">): string {
  return `${orderNumber}-R${position}`;
}

/** Units of a line that are still to arrive. */
export function expectedOf(line: ReturnLineRecord): number {
  return line.quantity - line.cancelled - line.received;
}

/** Units of a line that arrived and whose money is not settled. */
export function creditableUnits(line: ReturnLineRecord): number {
  return line.received - line.credited;
}

export function unitsOf(
  { lines }: Pick<ReturnRecord, "lines">,
  count: (line: ReturnLineRecord) => number,
): number {
  return lines.reduce((sum, line) => sum + count(line), 0);
}

/** A return with its order, both locked until the transaction ends. */
export interface LockedReturn {
  found: ReturnRecord;
  order: OrderRecord;
}
