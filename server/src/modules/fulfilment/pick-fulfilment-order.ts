import type { FulfilmentUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { notHeld, refuse, type OrderLedger } from "../orders/index.ts";
import {
  changeUnits,
  keepChanged,
  lockFulfilmentOrder,
  requireOpen,
} from "./change-fulfilment-order.ts";
import { waiting, type FulfilmentOrderRecord } from "./fulfilment-order.ts";
import { unitsAsked } from "./units-asked.ts";

/**
 * Records units that were taken off the shelf.
 *
 * @throws not_found, conflict, order_on_hold, quantity_exceeded, invalid_request
 */
export async function pickFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { lines }: FulfilmentUnits,
): Promise<FulfilmentOrderRecord> {
  const locked = await lockFulfilmentOrder(context, ledger, id);
  const { order, fulfilmentOrder } = locked;
  requireOpen(fulfilmentOrder);
  refuse(notHeld(order, context.now));
  const left = fulfilmentOrder.lines.map((line) => ({ ...line, quantity: waiting.toPick(line) }));
  const units = unitsAsked(lines, left, {
    of: "fulfilment order",
    act: "be picked",
    are: "are not picked yet",
    nothing: "Everything has been picked.",
  });
  const picked = changeUnits(fulfilmentOrder, units, (line, quantity) => ({
    picked: line.picked + quantity,
  }));
  return keepChanged(context, ledger, locked, picked);
}
