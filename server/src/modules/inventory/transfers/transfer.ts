import type { Transfer, TransferLine, TransferStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";

export interface TransferRecord {
  id: Uuid;
  version: number;
  status: TransferStatus;
  /** Null for what a supplier brings. */
  fromLocationId: Uuid | null;
  toLocationId: Uuid;
  lines: TransferLineRecord[];
  reference: string | null;
  note: string | null;
  expectedAt: Date | null;
  shippedAt: Date | null;
  closedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** quantity = open + received + cancelled; damaged is part of received. */
export interface TransferLineRecord {
  productId: Uuid;
  sku: string;
  title: string;
  quantity: number;
  open: number;
  received: number;
  damaged: number;
  cancelled: number;
}

/**
 * The machine: what may be done with a transfer, and where that leads. What a supplier brings begins in transit, as
 * nothing of ours has to leave for it. Which of two ends a move has follows from the lines, see statusAfter.
 */
const machine: Record<TransferStatus, Partial<Record<TransferAction, TransferStatus[]>>> = {
  requested: { ship: ["in_transit"], cancel: ["cancelled"] },
  in_transit: { receive: ["in_transit", "received"], cancel: ["received", "cancelled"] },
  received: {},
  cancelled: {},
};

type TransferAction = "ship" | "receive" | "cancel";

/** Throws transition_not_allowed, with where the transfer can go instead. */
export function requireMove({ status }: TransferRecord, action: TransferAction): void {
  const moves = machine[status];
  if (moves[action]) return;
  throw problem("transition_not_allowed", {
    detail: `A transfer that is ${wordOf[status]} cannot be ${done[action]}.`,
    allowed: [...new Set(Object.values(moves).flat())],
  });
}

const done = { ship: "shipped", receive: "received", cancel: "cancelled" };

const wordOf: Record<TransferStatus, string> = {
  requested: "requested and not shipped",
  in_transit: "on its way",
  received: "received",
  cancelled: "cancelled",
};

/** Where a transfer is after units were received or cancelled. */
export function statusAfter(lines: readonly TransferLineRecord[]): TransferStatus {
  if (lines.some(({ open }) => open > 0)) return "in_transit";
  return lines.some(({ received }) => received > 0) ? "received" : "cancelled";
}

export function presentTransfer(transfer: TransferRecord): Transfer {
  const { id, fromLocationId, toLocationId, lines, ...rest } = transfer;
  return {
    ...rest,
    id: encodeId("trf", id),
    fromLocationId: encodeOptionalId("loc", fromLocationId),
    toLocationId: encodeId("loc", toLocationId),
    lines: lines.map(presentLine),
    expectedAt: rest.expectedAt?.toISOString() ?? null,
    shippedAt: rest.shippedAt?.toISOString() ?? null,
    closedAt: rest.closedAt?.toISOString() ?? null,
    createdAt: rest.createdAt.toISOString(),
    updatedAt: rest.updatedAt.toISOString(),
  };
}

function presentLine({ productId, ...line }: TransferLineRecord): TransferLine {
  return { productId: encodeId("prd", productId), ...line };
}
