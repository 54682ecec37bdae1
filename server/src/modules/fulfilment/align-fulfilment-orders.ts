import type { Uuid } from "../../platform/context.ts";
import {
  isOpen,
  waiting,
  withLines,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
} from "./fulfilment-order.ts";

/** Units of an order's line that a location keeps for it. */
export interface HeldUnits extends Pick<FulfilmentLineRecord, "lineId" | "sku" | "title"> {
  locationId: Uuid;
  quantity: number;
}

export interface Alignment {
  fulfilmentOrders: FulfilmentOrderRecord[];
  /** Packed units for which nothing is held any more: somebody has to take them out of their parcel first. */
  packedTooMany: HeldUnits[];
}

/** A fulfilment order while its units are counted anew. */
interface Draft {
  order: FulfilmentOrderRecord;
  lines: FulfilmentLineRecord[];
}

/**
 * Makes an order's fulfilment orders equal to what is held for it, line by line and location by location. More units
 * join what is still being picked there, or wait in a new one; fewer are taken off what came last, unpicked ones first,
 * then picked ones, and never off a parcel.
 *
 * @param begin Makes an empty one at a location.
 */
export function alignFulfilmentOrders(
  existing: readonly FulfilmentOrderRecord[],
  held: readonly HeldUnits[],
  begin: (locationId: Uuid) => FulfilmentOrderRecord,
): Alignment {
  const drafts = existing.filter(isOpen).map(draftOf);
  const packedTooMany: HeldUnits[] = [];
  for (const wanted of wantedOf(drafts, held)) {
    const there = drafts.filter(({ order }) => order.locationId === wanted.locationId);
    const missing = wanted.quantity - unitsOf(there, wanted.lineId);
    if (missing > 0) {
      const growing = there.find(({ order }) => order.status !== "packed");
      const draft = growing ?? draftOf(begin(wanted.locationId));
      if (!growing) drafts.push(draft);
      grow(draft, wanted, missing);
    }
    if (missing < 0) {
      const left = shrink(there.toReversed(), wanted.lineId, -missing);
      if (left > 0) packedTooMany.push({ ...wanted, quantity: left });
    }
  }
  const aligned = drafts.map(({ order, lines }) => withLines(order, lines));
  return {
    fulfilmentOrders: [...existing.filter((one) => !isOpen(one)), ...aligned],
    packedTooMany,
  };
}

function draftOf(order: FulfilmentOrderRecord): Draft {
  return { order, lines: order.lines.map((line) => ({ ...line })) };
}

/** What is held, and nothing of what only fulfilment orders still have. */
function wantedOf(drafts: readonly Draft[], held: readonly HeldUnits[]): HeldUnits[] {
  const wanted = new Map<string, HeldUnits>();
  const add = (units: HeldUnits) => {
    const key = `${units.lineId} ${units.locationId}`;
    const quantity = (wanted.get(key)?.quantity ?? 0) + units.quantity;
    wanted.set(key, { ...units, quantity });
  };
  for (const units of held) add(units);
  for (const { order, lines } of drafts) {
    for (const { lineId, sku, title } of lines) {
      add({ lineId, sku, title, locationId: order.locationId, quantity: 0 });
    }
  }
  return [...wanted.values()];
}

function unitsOf(drafts: readonly Draft[], lineId: Uuid): number {
  return drafts
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => (line.lineId === lineId ? sum + waiting.here(line) : sum), 0);
}

function grow({ lines }: Draft, { lineId, sku, title }: HeldUnits, units: number): void {
  const line = lines.find((one) => one.lineId === lineId);
  if (line) line.quantity += units;
  else lines.push({ lineId, sku, title, quantity: units, picked: 0, packed: 0, shipped: 0 });
}

/** Takes units of a line off, and answers how many could not be taken. */
function shrink(drafts: readonly Draft[], lineId: Uuid, units: number): number {
  const lines = drafts.flatMap((draft) => draft.lines).filter((line) => line.lineId === lineId);
  let left = units;
  for (const state of ["toPick", "toPack"] as const) {
    for (const line of lines) {
      const taken = Math.min(left, waiting[state](line));
      left -= taken;
      line.quantity -= taken;
      if (state === "toPack") line.picked -= taken;
    }
  }
  return left;
}
