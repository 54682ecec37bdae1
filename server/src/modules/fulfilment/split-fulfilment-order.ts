import type { SplitUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { problem } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { changeUnits, lockSeen } from "./change-fulfilment-order.ts";
import { beginFulfilmentOrder } from "./follow-order.ts";
import {
  unitsThat,
  waiting,
  withLines,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
  type LineUnits,
} from "./fulfilment-order.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";
import { unitsAsked } from "./units-asked.ts";

/**
 * Makes some of its units a fulfilment order of their own, with the same place in the queue. Answers the new one.
 *
 * @throws not_found, version_mismatch, conflict, quantity_exceeded, invalid_request
 */
export async function splitFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { lines }: SplitUnits,
  ifMatch: string | undefined,
): Promise<FulfilmentOrderRecord> {
  const { order, fulfilmentOrder, all } = await lockSeen(context, ledger, id, ifMatch);
  const loose = fulfilmentOrder.lines.map((line) => ({
    ...line,
    quantity: line.quantity - line.packed,
  }));
  const units = unitsAsked(lines, loose, {
    of: "fulfilment order",
    act: "be split off",
    are: "are not packed",
    nothing: "Everything is packed.",
  });
  refuseAll(fulfilmentOrder, units);
  const { locationId, queuedAt } = fulfilmentOrder;
  const begun = { ...beginFulfilmentOrder(order, locationId, context.now), queuedAt };
  const split = withLines(begun, splitOff(fulfilmentOrder.lines, units));
  const rest = changeUnits(fulfilmentOrder, units, (line, quantity) => ({
    quantity: line.quantity - quantity,
    picked: line.picked - pickedAmong(line, quantity),
  }));
  keepFulfilmentOrders(context, all, [...all.map((one) => (one.id === id ? rest : one)), split]);
  return split;
}

function refuseAll({ lines }: FulfilmentOrderRecord, units: readonly LineUnits[]): void {
  const split = units.reduce((sum, { quantity }) => sum + quantity, 0);
  if (split < unitsThat(lines, "here")) return;
  throw problem("conflict", { detail: "At least one unit has to stay: a split makes two of one." });
}

/** First what nobody has picked. */
function pickedAmong(line: FulfilmentLineRecord, quantity: number): number {
  return Math.max(0, quantity - waiting.toPick(line));
}

function splitOff(
  lines: readonly FulfilmentLineRecord[],
  units: readonly LineUnits[],
): FulfilmentLineRecord[] {
  return lines.flatMap((line) => {
    const quantity = units.find(({ lineId }) => lineId === line.lineId)?.quantity;
    if (quantity === undefined) return [];
    return { ...line, quantity, picked: pickedAmong(line, quantity), packed: 0, shipped: 0 };
  });
}
