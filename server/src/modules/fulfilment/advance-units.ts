import type { FulfilmentUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { notHeld, refuse, type OrderLedger } from "../orders/index.ts";
import {
  changeUnits,
  keepChanged,
  lockFulfilmentOrder,
  requireOpen,
} from "./change-fulfilment-order.ts";
import { waiting, type FulfilmentOrderRecord, type Waiting } from "./fulfilment-order.ts";
import { unitsAsked, type Words } from "./units-asked.ts";

/** One step of units on their way out: those that wait for it, and where they count then. */
interface Step {
  from: Waiting;
  to: "picked" | "packed";
  words: Omit<Words, "of">;
}

/** @throws not_found, conflict, order_on_hold, quantity_exceeded, invalid_request */
export async function advanceUnits(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { lines }: FulfilmentUnits,
  { from, to, words }: Step,
): Promise<FulfilmentOrderRecord> {
  const locked = await lockFulfilmentOrder(context, ledger, id);
  const { order, fulfilmentOrder } = locked;
  requireOpen(fulfilmentOrder);
  refuse(notHeld(order, context.now));
  const left = fulfilmentOrder.lines.map((line) => ({ ...line, quantity: waiting[from](line) }));
  const units = unitsAsked(lines, left, { of: "fulfilment order", ...words });
  const advanced = changeUnits(fulfilmentOrder, units, (line, quantity) => ({
    [to]: line[to] + quantity,
  }));
  return keepChanged(context, ledger, locked, advanced);
}
