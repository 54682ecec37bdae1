import type { ChangeSetPreview } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { notFound, ProblemError } from "../../../platform/problems.ts";
import { planReservations, readLevelsOf, type SellableProduct } from "../../inventory/index.ts";
import { behindBackorders } from "../backorders/behind-backorders.ts";
import { applyEdits, type EditedOrder } from "../edits/apply-edits.ts";
import type { Editing } from "../edits/draft.ts";
import { lookUpEdits } from "../edits/look-up-edits.ts";
import { amountDue, balanceDue } from "../order.ts";
import { refuse } from "../refusal.ts";
import { refuseChangeSets, refuseClosed } from "./change-set.ts";
import {
  presentProblem,
  presentStock,
  presentTotals,
  previewLines,
  type StockOutlook,
} from "./present-preview.ts";
import { readChangeSet } from "./store.ts";

/**
 * What would come of a change set now, by the same steps that apply it. Locks nothing and writes nothing.
 *
 * @throws not_found, conflict
 */
export async function previewChangeSet(
  work: Work,
  { ledger, taxes }: Editing,
  id: Uuid,
): Promise<ChangeSetPreview> {
  const changeSet = await readChangeSet(work.tx, id);
  if (!changeSet) throw notFound("change set");
  refuse(refuseClosed(changeSet));
  const order = await ledger.readOrder(work, changeSet.orderId);
  refuse(refuseChangeSets(order));
  const surroundings = await lookUpEdits(work, order, changeSet.edits, taxes);
  const edited = applyEdits(order, changeSet.edits, surroundings);
  const stock = await outlookOf(work, edited, surroundings.products);
  const after = edited.order;
  const money = (amount: number) => ({ amount, currency: order.currency });
  const refusals = [...edited.refusals, ...(stock.refusal ? [stock.refusal] : [])];
  return {
    changeSetId: encodeId("chs", id),
    orderId: encodeId("ord", order.id),
    orderVersion: order.version,
    lines: previewLines(order, after),
    before: presentTotals(order),
    after: presentTotals(after),
    difference: money(after.total - order.total),
    toCharge: money(Math.max(0, amountDue(after) - amountDue(order))),
    toRefund: money(Math.max(0, -balanceDue(after))),
    stock: presentStock(edited, stock),
    problems: refusals.map(presentProblem),
  };
}

/** What there is of the products that more is wanted of, counting what the order would give back itself. */
async function outlookOf(
  work: Pick<Work, "tx" | "now">,
  { order, more, fewer }: EditedOrder,
  products: readonly SellableProduct[],
): Promise<StockOutlook> {
  const ids = [...new Set([...more, ...fewer].map(({ productId }) => productId))];
  const read = await readLevelsOf(work.tx, ids);
  const { levels, ...rules } = await behindBackorders(work, order.id, read, products);
  const returned = fewer.map(({ productId, quantity }) => {
    // Where it would go back to is the same to the sum.
    return { productId, locationId: order.id, available: quantity, priority: 0 };
  });
  const stock = { ...rules, levels: [...levels, ...returned] };
  const available = new Map(
    ids.map((id) => [
      id,
      levels.reduce((sum, one) => sum + (one.productId === id ? one.available : 0), 0),
    ]),
  );
  try {
    const { backordered } = planReservations(more, stock, products);
    return { available, backordered, refusal: undefined };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { available, backordered: new Map(), refusal: error };
  }
}
