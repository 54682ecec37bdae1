import type { ReceiveTransferRequest, Transfer, TransferReceipt } from "@waybill/contract";
import type { FieldError } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { invalidFields, problem } from "../../../platform/problems.ts";
import type { StockArrived } from "../stock-arrived.ts";
import { changeStock, takeInHand, type StockChange } from "../stock/change-stock.ts";
import { keepTransfer, lockTransfer } from "./move-transfer.ts";
import { presentTransfer, requireMove, statusAfter, type TransferRecord } from "./transfer.ts";

/**
 * Some or all of what is on its way has arrived: on hand, or damaged.
 *
 * @throws not_found, transition_not_allowed, invalid_request, quantity_exceeded
 */
export async function receiveTransfer(
  { path, body }: ReceiveTransferRequest,
  work: Work,
  stockArrived: StockArrived,
): Promise<Transfer> {
  const transfer = await lockTransfer(work, decodeId(path.transferId));
  requireMove(transfer, "receive");
  const arrivals = arrivalsOf(transfer, body);
  const { id: transferId, toLocationId: locationId } = transfer;
  const places = arrivals.map(({ productId }) => ({ productId, locationId }));
  const stock = await takeInHand(work, places);
  const type = transfer.fromLocationId === null ? "received" : "transferred_in";
  const changes = arrivals.map(({ productId, quantity, damaged }): StockChange => ({
    ...{ type, transferId, productId, locationId, note: body.note ?? null },
    quantity: quantity - damaged,
    damagedQuantity: damaged,
    incoming: -quantity,
  }));
  const { arrived } = changeStock(work, stock, changes);
  stockArrived(work, arrived);
  const lines = linesAfter(transfer, arrivals);
  return presentTransfer(keepTransfer(work, transfer, { status: statusAfter(lines), lines }));
}

interface Arrival {
  productId: Uuid;
  quantity: number;
  damaged: number;
}

/** Everything that is open, unless the request says what arrived. */
function arrivalsOf({ lines }: TransferRecord, receipt: TransferReceipt): Arrival[] {
  if (!receipt.lines) {
    return lines
      .filter(({ open }) => open > 0)
      .map(({ productId, open }) => ({ productId, quantity: open, damaged: 0 }));
  }
  const asked = new Set<string>();
  const [faults, exceeded]: [FieldError[], FieldError[]] = [[], []];
  const arrivals = receipt.lines.flatMap(({ sku, quantity, damaged = 0 }, index): Arrival[] => {
    const at = `/lines/${index}`;
    const line = lines.find((one) => one.sku === sku);
    if (!line) faults.push(fault(`${at}/sku`, "is not in this transfer", "unknown_sku"));
    if (asked.has(sku)) faults.push(fault(`${at}/sku`, "stands here twice", "duplicate_sku"));
    if (damaged > quantity) faults.push(fault(`${at}/damaged`, "is more than arrived", "maximum"));
    asked.add(sku);
    if (!line) return [];
    if (quantity > line.open) {
      exceeded.push(fault(`${at}/quantity`, `must be at most ${line.open}`, "maximum"));
    }
    return [{ productId: line.productId, quantity, damaged }];
  });
  if (faults.length > 0) throw invalidFields(faults);
  if (exceeded.length === 0) return arrivals;
  throw problem("quantity_exceeded", {
    detail: "More cannot arrive than is on its way. Adjust the stock for what came in addition.",
    errors: exceeded,
  });
}

const fault = (pointer: string, detail: string, code: string) => ({ pointer, detail, code });

function linesAfter({ lines }: TransferRecord, arrivals: readonly Arrival[]) {
  const byProduct = new Map(arrivals.map((arrival) => [arrival.productId, arrival]));
  return lines.map((line) => {
    const { quantity = 0, damaged = 0 } = byProduct.get(line.productId) ?? {};
    return {
      ...line,
      open: line.open - quantity,
      received: line.received + quantity,
      damaged: line.damaged + damaged,
    };
  });
}
