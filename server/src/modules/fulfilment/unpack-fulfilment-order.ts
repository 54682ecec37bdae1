import type { UnpackedUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import type { OrderLedger } from "../orders/index.ts";
import {
  changeUnits,
  keepChanged,
  lockFulfilmentOrder,
  requireOpen,
} from "./change-fulfilment-order.ts";
import {
  waiting,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
} from "./fulfilment-order.ts";
import { unitsAsked } from "./units-asked.ts";

/**
 * Takes units out of their parcel, or all the way back to the shelf.
 *
 * @throws not_found, conflict, quantity_exceeded, invalid_request
 */
export async function unpackFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { lines, toShelf = false }: UnpackedUnits,
): Promise<FulfilmentOrderRecord> {
  const locked = await lockFulfilmentOrder(context, ledger, id);
  const { fulfilmentOrder } = locked;
  requireOpen(fulfilmentOrder);
  const movable = toShelf ? offTheShelf : waiting.toShip;
  const left = fulfilmentOrder.lines.map((line) => ({ ...line, quantity: movable(line) }));
  const units = unitsAsked(lines, left, {
    of: "fulfilment order",
    act: toShelf ? "go back to the shelf" : "be unpacked",
    are: toShelf ? "are picked or packed" : "are packed",
    nothing: toShelf ? "Nothing is picked." : "Nothing is packed.",
  });
  const changed = changeUnits(fulfilmentOrder, units, toShelf ? shelve : unpack);
  return keepChanged(context, ledger, locked, changed);
}

function offTheShelf({ picked, shipped }: FulfilmentLineRecord): number {
  return picked - shipped;
}

function unpack({ packed }: FulfilmentLineRecord, quantity: number) {
  return { packed: packed - quantity };
}

function shelve(line: FulfilmentLineRecord, quantity: number) {
  const picked = line.picked - quantity;
  return { picked, packed: Math.min(line.packed, picked) };
}
