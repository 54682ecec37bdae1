import type {
  AddLineEdit,
  ChangeLineEdit,
  NewDiscount,
  Price,
  RemoveLineEdit,
  SubstituteLineEdit,
} from "@waybill/contract";
import { decodeId, newId } from "../../../platform/ids.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import type { SellableProduct } from "../../inventory/index.ts";
import { largestAmount, requireCurrency } from "../compose-order.ts";
import { discountsAskedFor } from "../new-discounts.ts";
import { untouchedUnits, type LineRecord } from "../order.ts";
import type { Draft, EditSurroundings } from "./draft.ts";

export function addLine(
  draft: Draft,
  { sku, quantity, unitPrice, discounts }: AddLineEdit,
  at: string,
  surroundings: EditSurroundings,
): Draft {
  const line = newLine(draft, { sku, quantity, unitPrice }, at, surroundings);
  return withDiscounts(withLines(draft, [...draft.order.lines, line]), line, discounts, at);
}

export function changeLine(
  draft: Draft,
  { lineId, quantity, unitPrice, discounts }: ChangeLineEdit,
  at: string,
  { products }: EditSurroundings,
): Draft {
  const line = lineOf(draft, lineId, at);
  if ((unitPrice !== undefined || discounts !== undefined) && line.shipped > 0) {
    throw problem("line_shipped", {
      detail: `${line.shipped} of ${line.sku} were shipped at their price. Credit the order instead.`,
      errors: [{ pointer: at, detail: "cannot change what was shipped", code: "shipped" }],
    });
  }
  if (unitPrice) requireCurrency(unitPrice.currency, draft.order.currency, `${at}/unitPrice`);
  const changed = {
    ...line,
    quantity: quantity ?? line.quantity,
    unitPrice: unitPrice?.amount ?? line.unitPrice,
  };
  refuseFewer(line, changed.quantity, at);
  if (changed.quantity > line.quantity) {
    requireSold(
      products.find(({ id }) => id === line.productId),
      line.sku,
      `${at}/quantity`,
    );
  }
  requireSafe(changed, at);
  const lines = draft.order.lines.map((one) => (one.id === line.id ? changed : one));
  return withDiscounts(withLines(draft, lines), changed, discounts, at);
}

export function removeLine(draft: Draft, { lineId }: RemoveLineEdit, at: string): Draft {
  const line = lineOf(draft, lineId, at);
  refuseFewer(line, 0, at);
  return without(draft, line);
}

/** What has been shipped of the line stays on it. */
export function substituteLine(
  draft: Draft,
  { lineId, sku, quantity, unitPrice }: SubstituteLineEdit,
  at: string,
  surroundings: EditSurroundings,
): Draft {
  const line = lineOf(draft, lineId, at);
  const kept = line.shipped + line.cancelled;
  const replaced = line.quantity - kept;
  refuseFewer(line, replaced === 0 ? 0 : kept, at);
  const rest = { ...line, quantity: kept };
  const lines = draft.order.lines.map((one) => (one.id === line.id ? rest : one));
  const freed = kept === 0 ? without(draft, line) : withLines(draft, lines);
  const asked = { sku, quantity: quantity ?? replaced, unitPrice };
  const substitute = newLine(freed, asked, at, surroundings);
  return withLines(freed, [...freed.order.lines, substitute]);
}

function newLine(
  { order }: Draft,
  { sku, quantity, unitPrice }: { sku: string; quantity: number; unitPrice: Price | undefined },
  at: string,
  { products }: EditSurroundings,
): LineRecord {
  const product = products.find((one) => one.sku === sku);
  if (!product) throw invalid(`${at}/sku`, `${sku} is not a product`, "unknown_sku");
  if (order.lines.some(({ productId }) => productId === product.id)) {
    throw invalid(`${at}/sku`, `${sku} is on the order already; change its line`, "duplicate_sku");
  }
  requireSold(product, sku, `${at}/sku`);
  const price = unitPrice ?? { amount: product.price, currency: product.currency };
  requireCurrency(price.currency, order.currency, `${at}/${unitPrice ? "unitPrice" : "sku"}`);
  const money = { quantity, unitPrice: price.amount, discount: 0, tax: 0, total: 0 };
  requireSafe(money, at);
  return {
    id: newId(),
    productId: product.id,
    sku: product.sku,
    title: product.title,
    ...money,
    ...untouchedUnits,
    taxCategory: product.taxCategory,
  };
}

function lineOf({ order }: Draft, lineId: string, at: string): LineRecord {
  const id = decodeId(lineId);
  const line = order.lines.find((one) => one.id === id);
  if (line) return line;
  throw invalid(`${at}/lineId`, "is not a line of this order", "unknown_line");
}

/** What left, is in a parcel, or was cancelled is no longer edited. */
function refuseFewer(line: LineRecord, quantity: number, at: string): void {
  const { sku, shipped, cancelled, packed } = line;
  const errors = [{ pointer: at, detail: "would take units off that have to stay", code: "units" }];
  if (quantity < shipped) {
    throw problem("line_shipped", {
      detail: `${shipped} of ${sku} were shipped already. They cannot be taken off; a return takes them back.`,
      errors,
    });
  }
  if (quantity < shipped + cancelled) {
    const detail = `${cancelled} of ${sku} are cancelled and stay on the order.`;
    throw problem("conflict", { detail, errors });
  }
  if (quantity < shipped + cancelled + packed) {
    const detail = `${packed} of ${sku} are packed. Unpack them first.`;
    throw problem("conflict", { detail, errors });
  }
}

function requireSold(product: SellableProduct | undefined, sku: string, pointer: string): void {
  if (product?.status === "active") return;
  throw problem("product_archived", {
    detail: `${sku} is no longer sold: an order may keep what it has of it, and take no more.`,
    errors: [{ pointer, detail: `${sku} is archived`, code: "archived" }],
  });
}

function requireSafe(
  { quantity, unitPrice }: Pick<LineRecord, "quantity" | "unitPrice">,
  at: string,
) {
  if (quantity * unitPrice <= largestAmount) return;
  throw invalid(at, `comes to more than ${largestAmount} minor units`, "maximum");
}

function withLines(draft: Draft, lines: LineRecord[]): Draft {
  return { ...draft, order: { ...draft.order, lines } };
}

function without(draft: Draft, { id }: LineRecord): Draft {
  const { order, asked } = draft;
  return {
    asked: asked.filter(({ row }) => row.lineId !== id),
    order: {
      ...order,
      lines: order.lines.filter((line) => line.id !== id),
      discounts: order.discounts.filter(({ lineId }) => lineId !== id),
    },
  };
}

/** Other discounts instead of those that the line has; undefined leaves them. */
function withDiscounts(
  draft: Draft,
  { id }: LineRecord,
  discounts: NewDiscount[] | undefined,
  at: string,
): Draft {
  if (discounts === undefined) return draft;
  const { order } = draft;
  const asked = discountsAskedFor({ discounts }, at, id);
  for (const { currency, pointer } of asked) {
    requireCurrency(currency ?? order.currency, order.currency, pointer);
  }
  const others = order.discounts.filter(({ lineId }) => lineId !== id);
  return {
    asked: [...draft.asked.filter(({ row }) => row.lineId !== id), ...asked],
    order: { ...order, discounts: [...others, ...asked.map(({ row }) => row)] },
  };
}
