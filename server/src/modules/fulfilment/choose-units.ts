import type { NewShipment } from "@waybill/contract";
import { decodeId } from "../../platform/ids.ts";
import { invalid } from "../../platform/problems.ts";
import type { OrderRecord } from "../orders/index.ts";
import { requireOpen } from "./change-fulfilment-order.ts";
import {
  isOpen,
  waiting,
  type FulfilmentOrderRecord,
  type LineUnits,
  type Waiting,
} from "./fulfilment-order.ts";
import type { SentUnits } from "./shipment-store.ts";
import { unitsAsked } from "./units-asked.ts";

/**
 * Which units of which fulfilment orders leave: of the one that is named, what is packed there; else of any, whether
 * packed or not.
 *
 * @throws conflict, quantity_exceeded, invalid_request
 */
export function chooseUnits(
  order: OrderRecord,
  all: readonly FulfilmentOrderRecord[],
  { fulfilmentOrderId, lines }: NewShipment,
): SentUnits[] {
  if (fulfilmentOrderId !== undefined) return choosePacked(all, decodeId(fulfilmentOrderId), lines);
  const allocated = order.lines.map(({ id, sku, allocated: quantity }) => ({
    ...{ lineId: id, sku, quantity },
  }));
  const units = unitsAsked(lines, allocated, {
    of: "order",
    act: "be shipped",
    are: "are allocated and not shipped yet",
    nothing: "Everything has been shipped.",
  });
  return chooseAny(all.filter(isOpen), units);
}

function choosePacked(
  all: readonly FulfilmentOrderRecord[],
  id: string,
  lines: NewShipment["lines"],
): SentUnits[] {
  const fulfilmentOrder = all.find((one) => one.id === id);
  if (!fulfilmentOrder) {
    throw invalid(
      "/fulfilmentOrderId",
      "is not a fulfilment order of this order",
      "unknown_fulfilment_order",
    );
  }
  requireOpen(fulfilmentOrder);
  const packed = fulfilmentOrder.lines.map((line) => ({ ...line, quantity: waiting.toShip(line) }));
  const units = unitsAsked(lines, packed, {
    of: "fulfilment order",
    act: "be shipped",
    are: "are packed",
    nothing: "Nothing is packed that has not been shipped.",
  });
  return units.map(({ lineId, quantity }) => ({ fulfilmentOrderId: id, lineId, quantity }));
}

/** Packed units first, then picked ones, then the others; of each, what has waited longest. */
function chooseAny(
  open: readonly FulfilmentOrderRecord[],
  units: readonly LineUnits[],
): SentUnits[] {
  const sent = new Map<string, SentUnits>();
  for (const { lineId, quantity } of units) {
    let left = quantity;
    for (const state of ["toShip", "toPack", "toPick"] as const satisfies Waiting[]) {
      for (const { id, lines } of open) {
        const line = lines.find((one) => one.lineId === lineId);
        const taken = line ? Math.min(left, waiting[state](line)) : 0;
        if (taken === 0) continue;
        const key = `${id} ${lineId}`;
        const before = sent.get(key)?.quantity ?? 0;
        sent.set(key, { fulfilmentOrderId: id, lineId, quantity: before + taken });
        left -= taken;
      }
    }
    // The law that open fulfilment orders have what is held was broken: nothing may be written.
    if (left > 0) throw new Error(`line ${lineId} has ${left} units in no fulfilment order`);
  }
  return [...sent.values()];
}
