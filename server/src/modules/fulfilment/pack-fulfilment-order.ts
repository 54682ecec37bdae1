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
 * Records picked units that were put into a parcel.
 *
 * @throws not_found, conflict, order_on_hold, quantity_exceeded, invalid_request
 */
export async function packFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { lines }: FulfilmentUnits,
): Promise<FulfilmentOrderRecord> {
  const locked = await lockFulfilmentOrder(context, ledger, id);
  const { order, fulfilmentOrder } = locked;
  requireOpen(fulfilmentOrder);
  refuse(notHeld(order, context.now));
  const picked = fulfilmentOrder.lines.map((line) => ({ ...line, quantity: waiting.toPack(line) }));
  const units = unitsAsked(lines, picked, {
    of: "fulfilment order",
    act: "be packed",
    are: "are picked and not packed yet",
    nothing: "Nothing is picked that is not packed yet.",
  });
  const packed = changeUnits(fulfilmentOrder, units, (line, quantity) => ({
    packed: line.packed + quantity,
  }));
  return keepChanged(context, ledger, locked, packed);
}
