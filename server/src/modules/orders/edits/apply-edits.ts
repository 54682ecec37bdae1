import type { OrderEdit } from "@waybill/contract";
import { newId } from "../../../platform/ids.ts";
import { invalid, problem, ProblemError } from "../../../platform/problems.ts";
import type { Demand, HeldUnits } from "../../inventory/index.ts";
import { taxesToApply } from "../../taxes/index.ts";
import { largestAmount } from "../compose-order.ts";
import { tooLargeDiscounts } from "../new-discounts.ts";
import { unitsOf, unitsOrdered, type DiscountRecord, type OrderRecord } from "../order.ts";
import { priceRecord } from "../price-record.ts";
import type { Draft, EditSurroundings } from "./draft.ts";
import { setDiscounts, setFee, setShipping } from "./edit-charges.ts";
import { addLine, changeLine, removeLine, substituteLine } from "./edit-lines.ts";
import { moveUnits } from "./move-units.ts";

/** What an order would be, and what would have to be done for it. */
export interface EditedOrder {
  /** Lines count all units that they need as allocated, where any are to be held. */
  order: OrderRecord;
  /** Units to reserve in addition. */
  more: Demand[];
  /** Units to give back. */
  fewer: (HeldUnits & Pick<Demand, "productId" | "sku">)[];
  /** Why it cannot be done: what was refused is not in the order. */
  refusals: ProblemError[];
}

const mostLines = 200;

/**
 * The order as it would be after some edits, each of which sees what those before it made: lines, units, charges,
 * discounts and totals. Whether there is stock for it is not looked at. Does no I/O.
 */
export function applyEdits(
  order: OrderRecord,
  edits: readonly OrderEdit[],
  surroundings: EditSurroundings,
): EditedOrder {
  const refusals: ProblemError[] = [];
  let draft: Draft = { order: withTold(order), asked: [] };
  for (const [index, edit] of edits.entries()) {
    try {
      draft = applyEdit(draft, edit, `/edits/${index}`, surroundings);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      refusals.push(error);
    }
  }
  const whole = refuseWhole(draft.order);
  if (whole) return { order, more: [], fewer: [], refusals: [...refusals, whole] };
  const before = new Map(order.lines.map((line) => [line.id, line]));
  const moved = draft.order.lines.map((line) => moveUnits(before.get(line.id), line, surroundings));
  const lines = moved.map(({ line }) => line);
  const categories = lines.map(({ taxCategory }) => taxCategory);
  const priced = priceRecord(
    { ...draft.order, lines },
    taxesToApply(surroundings.taxRates, categories),
  );
  refusals.push(...refusePrice(priced, draft));
  const kept = new Set(lines.map(({ id }) => id));
  const gone = order.lines.filter(({ id, allocated }) => !kept.has(id) && allocated > 0);
  return {
    order: priced,
    more: moved.flatMap(({ line, more }) => (more > 0 ? [unitsOfLine(line, more)] : [])),
    fewer: [
      ...moved.flatMap(({ line, fewer }) => (fewer > 0 ? [unitsOfLine(line, fewer)] : [])),
      ...gone.map((line) => unitsOfLine(line, line.allocated)),
    ],
    refusals,
  };
}

function applyEdit(
  draft: Draft,
  edit: OrderEdit,
  at: string,
  surroundings: EditSurroundings,
): Draft {
  switch (edit.type) {
    case "add":
      return addLine(draft, edit, at, surroundings);
    case "change":
      return changeLine(draft, edit, at, surroundings);
    case "remove":
      return removeLine(draft, edit, at);
    case "substitute":
      return substituteLine(draft, edit, at, surroundings);
    case "setShipping":
      return setShipping(draft, edit, at, surroundings);
    case "setDiscounts":
      return setDiscounts(draft, edit, at);
    case "fee":
      return setFee(draft, edit, at);
  }
}

function refuseWhole(order: OrderRecord): ProblemError | undefined {
  if (order.lines.length > mostLines) {
    return invalid("/edits", `would make more than ${mostLines} lines`, "maxItems");
  }
  if (unitsOrdered(order) > unitsOf(order, "cancelled")) return undefined;
  return problem("conflict", {
    detail: "At least one unit has to stay on the order. Cancel the order instead.",
  });
}

function refusePrice(priced: OrderRecord, { asked }: Draft): ProblemError[] {
  const refusals: ProblemError[] = [];
  const tooLarge = tooLargeDiscounts(asked, priced.discounts);
  if (tooLarge) refusals.push(tooLarge);
  if (Math.max(priced.subtotal, priced.total) > largestAmount) {
    const detail = `would make the order more than ${largestAmount} minor units`;
    refusals.push(invalid("/edits", detail, "maximum"));
  }
  if (priced.total < 0) {
    const detail = `The order would come to ${-priced.total} ${priced.currency} in minor units less than was credited.`;
    refusals.push(problem("conflict", { detail }));
  }
  return refusals;
}

function unitsOfLine(line: OrderRecord["lines"][number], quantity: number) {
  return { lineId: line.id, productId: line.productId, sku: line.sku, quantity };
}

/** A line that was discounted before discounts were rows of their own gets one for it. */
function withTold(order: OrderRecord): OrderRecord {
  const told = new Set(order.discounts.map(({ lineId }) => lineId));
  const untold = order.lines.filter(({ id, discount }) => discount > 0 && !told.has(id));
  if (untold.length === 0) return order;
  const rows = untold.map(({ id, discount }): DiscountRecord => {
    const terms = { percentage: null, fixed: discount, amount: discount };
    return { id: newId(), lineId: id, label: "Discount", ...terms };
  });
  return { ...order, discounts: [...order.discounts, ...rows] };
}
