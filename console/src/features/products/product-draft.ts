import type { NewProduct, Product } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../format/money.ts";
import type { FieldConflict } from "../../ui/conflict-notice.tsx";

export interface ProductDraft {
  sku: string;
  title: string;
  category: string;
  description: string;
  barcode: string;
  /** Whole units of `currency`; not a number while the field is empty. */
  price: number;
  currency: string;
  weightGrams: number;
  taxCategory: string;
  /** Not a number for products that are never low. */
  lowStockLevel: number;
  allowBackorder: boolean;
}

export function toProductDraft(product: Product | null, currency: string): ProductDraft {
  return {
    sku: product?.sku ?? "",
    title: product?.title ?? "",
    category: product?.category ?? "",
    description: product?.description ?? "",
    barcode: product?.barcode ?? "",
    price: product === null ? Number.NaN : Number(toDecimal(product.price)),
    currency: product?.price.currency ?? currency,
    weightGrams: product?.weightGrams ?? Number.NaN,
    taxCategory: product?.taxCategory ?? "standard",
    lowStockLevel: product?.lowStockLevel ?? Number.NaN,
    allowBackorder: product?.allowBackorder ?? false,
  };
}

export function toNewProduct(draft: ProductDraft): NewProduct {
  const { sku, title, price, currency, weightGrams, lowStockLevel } = draft;
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  return {
    sku: sku.trim(),
    title: title.trim(),
    category: text(draft.category),
    description: text(draft.description),
    barcode: text(draft.barcode),
    price: { amount: toMinorUnits(Number.isNaN(price) ? 0 : price, currency), currency },
    weightGrams: Number.isNaN(weightGrams) ? null : weightGrams,
    taxCategory: draft.taxCategory.trim() || "standard",
    lowStockLevel: Number.isNaN(lowStockLevel) ? null : lowStockLevel,
    allowBackorder: draft.allowBackorder,
  };
}

/** Only what differs is sent, so that somebody else's change of another field stands. */
export function changedProductFields(draft: ProductDraft, base: Product): Partial<NewProduct> {
  const before: Readonly<Record<string, unknown>> = { ...base };
  const changed = Object.entries(toNewProduct(draft)).filter(
    ([field, value]) => JSON.stringify(before[field] ?? null) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}

export function productConflicts(
  draft: ProductDraft,
  base: Product,
  theirs: Product,
): FieldConflict[] {
  const [before, now] = [
    toProductDraft(base, base.price.currency),
    toProductDraft(theirs, base.price.currency),
  ];
  return labels
    .filter(([field]) => !Object.is(before[field], now[field]))
    .map(([field, label]) => ({ label, theirs: show(now[field]), mine: show(draft[field]) }));
}

function show(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Number.isNaN(value) ? "" : String(value);
}

const labels = [
  ["sku", "SKU"],
  ["title", "Title"],
  ["category", "Category"],
  ["description", "Description"],
  ["barcode", "Barcode"],
  ["price", "Price"],
  ["weightGrams", "Weight"],
  ["taxCategory", "Tax category"],
  ["lowStockLevel", "Low below"],
  ["allowBackorder", "Backorders"],
] satisfies [keyof ProductDraft, string][];
