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
 * The machine. What a supplier brings begins in transit: nothing of ours has to leave for it. Where a receipt or a
 * cancellation leads follows from the lines, see statusAfter.
 */
const machine = {
  ship: { from: "requested", to: ["in_transit"], told: "shipped" },
  receive: { from: "in_transit", to: ["in_transit", "received"], told: "received" },
  cancel: { from: ["requested", "in_transit"], to: ["received", "cancelled"], told: "cancelled" },
} satisfies Record<string, { from: string | string[]; to: TransferStatus[]; told: string }>;

type TransferAction = keyof typeof machine;

/** Throws transition_not_allowed, with where the transfer can go instead. */
export function requireMove({ status }: TransferRecord, action: TransferAction): void {
  if (canMove(status, action)) return;
  const actions = Object.keys(machine) as TransferAction[]; // Its own keys.
  const possible = actions.filter((one) => canMove(status, one));
  const allowed = [...new Set(possible.flatMap((one) => machine[one].to))];
  throw problem("transition_not_allowed", {
    detail: `A transfer that is ${wordOf[status]} cannot be ${machine[action].told}.`,
    allowed,
  });
}

function canMove(status: TransferStatus, action: TransferAction): boolean {
  return [machine[action].from].flat().includes(status);
}

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
