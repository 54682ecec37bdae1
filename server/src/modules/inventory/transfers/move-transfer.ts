import type { Uuid, Work } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { notFound } from "../../../platform/problems.ts";
import { readTransfer, replaceTransfer } from "./store.ts";
import type { TransferRecord } from "./transfer.ts";

/** The transfer, locked until the transaction ends. Throws not_found. */
export async function lockTransfer({ tx }: Pick<Work, "tx">, id: Uuid): Promise<TransferRecord> {
  const transfer = await readTransfer(tx, id, { lock: true });
  if (!transfer) throw notFound("transfer");
  return transfer;
}

/** Keeps what a move made of a transfer that is locked, and tells it. */
export function keepTransfer(
  work: Pick<Work, "tx" | "now">,
  before: TransferRecord,
  change: Partial<Pick<TransferRecord, "status" | "lines" | "shippedAt">>,
): TransferRecord {
  const changed = { ...before, ...change };
  const isClosed = changed.status === "received" || changed.status === "cancelled";
  const after: TransferRecord = {
    ...changed,
    version: before.version + 1,
    closedAt: isClosed ? work.now : null,
    updatedAt: work.now,
  };
  replaceTransfer(work.tx, after);
  announce(work, {
    type: "transfer.updated",
    transferId: encodeId("trf", after.id),
    version: after.version,
    fields: before.status === after.status ? ["lines"] : ["status", "lines"],
  });
  return after;
}
