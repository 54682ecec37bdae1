import type { ReturnReceipt } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { decodeId, newId } from "../../platform/ids.ts";
import { invalid, problem } from "../../platform/problems.ts";
import { requireLocation, returnStock, type StockArrived } from "../inventory/index.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { changeReturn } from "./change-return.ts";
import { requireAction, statusOfReceived } from "./return-machine.ts";
import {
  counterOf,
  expectedOf,
  type LockedReturn,
  type ReturnLineRecord,
  type ReturnRecord,
} from "./return.ts";
import { insertReceipts, type Receipt } from "./store.ts";

/**
 * Takes goods back, in full or in part: puts each unit where it goes in the stock, and counts it as returned in its
 * order, in one transaction.
 *
 * @throws transition_not_allowed, quantity_exceeded, invalid_request
 */
export async function receiveReturn(
  work: Work,
  { ledger, tellArrived }: { ledger: OrderLedger; tellArrived: StockArrived },
  { found, order }: LockedReturn,
  body: ReturnReceipt,
): Promise<LockedReturn> {
  requireAction(found, "receive");
  const receipts = await receiptsOf(work, found, body);
  const units = receipts.map(({ lineId, quantity, disposition, locationId }) => {
    return { productId: productOf(order, lineId), quantity, disposition, locationId };
  });
  tellArrived(work, await returnStock(work, order.id, units));
  const lines = receipts.reduce(countIn, found.lines);
  const received = changeReturn(work, found, { lines, status: statusOfReceived({ lines }) });
  insertReceipts(work, found.id, receipts);
  const after = await ledger.ledgerChanged(
    work,
    order,
    { lines: order.lines.map((line) => ({ ...line, returned: line.returned + arrivedOf(receipts, line.id) })) }, // prettier-ignore
    { history: "returned", event: "order.returned", reason: found.reason ?? undefined },
  );
  return { found: received, order: after };
}

/** What arrived, checked line by line; a line may stand there once for each place it goes to. */
async function receiptsOf(
  { tx }: Work,
  found: ReturnRecord,
  { lines }: ReturnReceipt,
): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const locations = new Map<string | undefined, Promise<Uuid>>();
  for (const [index, { lineId, quantity, disposition, locationId }] of lines.entries()) {
    const id = decodeId(lineId);
    const line = found.lines.find((one) => one.lineId === id);
    if (!line) throw invalid(`/lines/${index}/lineId`, "is not a line of this return", "unknown_line"); // prettier-ignore
    const most = expectedOf(line) - arrivedOf(receipts, id);
    if (quantity > most) throw exceeded(index, line, quantity, most);
    const place =
      locations.get(locationId) ?? requireLocation(tx, locationId, `/lines/${index}/locationId`);
    locations.set(locationId, place);
    receipts.push({
      ...{ id: newId(), lineId: id, quantity, disposition },
      locationId: await place,
    });
  }
  return receipts;
}

function arrivedOf(receipts: readonly Receipt[], lineId: Uuid): number {
  return receipts
    .filter((receipt) => receipt.lineId === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

function productOf(order: OrderRecord, lineId: Uuid): Uuid {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) throw new Error(`line ${lineId} was delivered and is gone`);
  return line.productId;
}

function countIn(
  lines: ReturnLineRecord[],
  { lineId, quantity, disposition }: Receipt,
): ReturnLineRecord[] {
  const counter = counterOf[disposition];
  return lines.map((line) =>
    line.lineId === lineId
      ? { ...line, received: line.received + quantity, [counter]: line[counter] + quantity }
      : line,
  );
}

function exceeded(index: number, { sku }: ReturnLineRecord, quantity: number, most: number) {
  return problem("quantity_exceeded", {
    detail: `${quantity} of ${sku} cannot have arrived: ${most} are still expected.`,
    errors: [
      { pointer: `/lines/${index}/quantity`, detail: `must be at most ${most}`, code: "maximum" },
    ],
  });
}
