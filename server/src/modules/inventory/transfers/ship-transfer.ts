import type { ShipTransferRequest, Transfer } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import {
  changeStock,
  takeInHand,
  type StockChange,
  type StockInHand,
} from "../stock/change-stock.ts";
import { keepTransfer, lockTransfer } from "./move-transfer.ts";
import { presentTransfer, requireMove, type TransferRecord } from "./transfer.ts";

/**
 * All of it leaves the location that it was asked from, and is on its way.
 *
 * @throws not_found, transition_not_allowed, out_of_stock
 */
export async function shipTransfer({ path }: ShipTransferRequest, work: Work): Promise<Transfer> {
  const transfer = await lockTransfer(work, decodeId(path.transferId));
  requireMove(transfer, "ship");
  const { id: transferId, fromLocationId: from, toLocationId: to, lines } = transfer;
  if (from === null) throw new Error("what a supplier brings is never requested");
  const stock = await takeInHand(
    work,
    lines.flatMap(({ productId }) => [
      { productId, locationId: from },
      { productId, locationId: to },
    ]),
  );
  refuseShortages(transfer, from, stock);
  const changes = lines.flatMap(({ productId, open }): StockChange[] => [
    { type: "transferred_out", transferId, productId, locationId: from, quantity: -open },
    { type: "transferred_in", transferId, productId, locationId: to, incoming: open },
  ]);
  changeStock(work, stock, changes);
  const shipped = { status: "in_transit", shippedAt: work.now } as const;
  return presentTransfer(keepTransfer(work, transfer, shipped));
}

function refuseShortages({ lines }: TransferRecord, from: Uuid, stock: StockInHand): void {
  const shortages = lines.flatMap(({ productId, sku, open: requested }) => {
    const { onHand, reserved } = stock.at({ productId, locationId: from });
    const available = onHand - reserved;
    return available < requested ? [{ sku, requested, available }] : [];
  });
  if (shortages.length === 0) return;
  const told = shortages
    .map(({ sku, requested, available }) => `${sku} (${requested} wanted, ${available} available)`)
    .join(", ");
  throw problem("out_of_stock", {
    detail: `The location has not enough of ${told}. Nothing was shipped.`,
    shortages,
  });
}
