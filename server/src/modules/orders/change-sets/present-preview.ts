import type {
  ChangeSetPreview,
  PreviewedAmounts,
  PreviewedLine,
  PreviewedProblem,
  PreviewedStock,
  PreviewedTotals,
} from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import type { ProblemError } from "../../../platform/problems.ts";
import type { EditedOrder } from "../edits/apply-edits.ts";
import { asConflict } from "../edits/carry-out-edits.ts";
import { amountDue, type LineRecord, type OrderRecord } from "../order.ts";

/** Whether there is stock for what an order would be. */
export interface StockOutlook {
  /** Units that it could have, by product. */
  available: ReadonlyMap<Uuid, number>;
  /** Units that would wait, by line. */
  backordered: ReadonlyMap<Uuid, number>;
  refusal: ProblemError | undefined;
}

/** Every line that the order has, or would have. */
export function previewLines(before: OrderRecord, after: OrderRecord): PreviewedLine[] {
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const kept = new Map(after.lines.map((line) => [line.id, line]));
  const added = after.lines.filter(({ id }) => !old.has(id));
  return [...before.lines, ...added].map(({ id, sku, title }) => ({
    lineId: old.has(id) ? encodeId("lin", id) : null,
    ...{ sku, title },
    before: amountsOf(old.get(id), before.currency),
    after: amountsOf(kept.get(id), before.currency),
  }));
}

function amountsOf(line: LineRecord | undefined, currency: string): PreviewedAmounts | null {
  if (!line) return null;
  const money = (amount: number) => ({ amount, currency });
  return {
    quantity: line.quantity,
    unitPrice: money(line.unitPrice),
    discount: money(line.discount),
    tax: money(line.tax),
    total: money(line.total),
  };
}

export function presentTotals(order: OrderRecord): PreviewedTotals {
  const money = (amount: number) => ({ amount, currency: order.currency });
  return {
    subtotal: money(order.subtotal),
    discountTotal: money(order.discountTotal),
    shippingTotal: money(order.shippingTotal),
    taxTotal: money(order.taxTotal),
    creditTotal: money(order.creditTotal),
    total: money(order.total),
    amountDue: money(amountDue(order)),
  };
}

/** A row for each product of which there would be more or fewer. */
export function presentStock(
  { more, fewer }: Pick<EditedOrder, "more" | "fewer">,
  { available, backordered, refusal }: StockOutlook,
): ChangeSetPreview["stock"] {
  const short = new Set(refusal?.details.shortages?.map(({ sku }) => sku));
  const skus = new Map([...more, ...fewer].map(({ productId, sku }) => [productId, sku]));
  return [...skus].map(([productId, sku]): PreviewedStock => {
    const demands = more.filter((one) => one.productId === productId);
    return {
      sku,
      needed: sum(demands.map(({ quantity }) => quantity)),
      freed: sum(fewer.flatMap((one) => (one.productId === productId ? [one.quantity] : []))),
      available: available.get(productId) ?? 0,
      enough: !short.has(sku),
      backordered: sum(demands.map(({ lineId }) => backordered.get(lineId) ?? 0)),
    };
  });
}

export function presentProblem(refusal: ProblemError): PreviewedProblem {
  const { code, message, details } = asConflict(refusal);
  return { code, detail: message, pointer: details.errors?.[0]?.pointer ?? null };
}

function sum(units: readonly number[]): number {
  return units.reduce((total, one) => total + one, 0);
}
