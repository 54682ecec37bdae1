import type { CancelTransferRequest, Transfer } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import type { StockArrived } from "../stock-arrived.ts";
import { changeStock, takeInHand, type StockChange } from "../stock/change-stock.ts";
import { keepTransfer, lockTransfer } from "./move-transfer.ts";
import { presentTransfer, requireMove, statusAfter, type TransferRecord } from "./transfer.ts";

/**
 * What has not arrived will not. If it had left a location of ours, it is on hand there again.
 *
 * @throws not_found, transition_not_allowed
 */
export async function cancelTransfer(
  { path }: CancelTransferRequest,
  work: Work,
  stockArrived: StockArrived,
): Promise<Transfer> {
  const transfer = await lockTransfer(work, decodeId(path.transferId));
  requireMove(transfer, "cancel");
  if (transfer.status === "in_transit") await bringBack(work, transfer, stockArrived);
  const lines = transfer.lines.map((line) => ({
    ...line,
    open: 0,
    cancelled: line.cancelled + line.open,
  }));
  return presentTransfer(keepTransfer(work, transfer, { status: statusAfter(lines), lines }));
}

async function bringBack(
  work: Work,
  { id: transferId, fromLocationId: from, toLocationId: to, lines }: TransferRecord,
  stockArrived: StockArrived,
): Promise<void> {
  const changes = lines
    .filter(({ open }) => open > 0)
    .flatMap(({ productId, open }): StockChange[] => [
      { type: "transferred_in", transferId, productId, locationId: to, incoming: -open },
      ...(from === null
        ? []
        : [{ type: "transferred_in", transferId, productId, locationId: from, quantity: open }]),
    ]);
  const { arrived } = changeStock(work, await takeInHand(work, changes), changes);
  stockArrived(work, arrived);
}
