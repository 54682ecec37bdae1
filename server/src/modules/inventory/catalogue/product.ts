import type { NewProduct, Product } from "@waybill/contract";
import { encodeId } from "../../../platform/ids.ts";
import { problem, type ProblemError } from "../../../platform/problems.ts";
import { termsOf } from "../../../platform/terms.ts";
import type { ProductRow } from "./store.ts";

/**
 * Stock is that of all locations, and all of it counts: a location that orders may not take from holds none (see
 * updateLocation and adjustStock).
 */
export function presentProduct(row: ProductRow): Product {
  return {
    id: encodeId("prd", row.id),
    version: row.version,
    sku: row.sku,
    title: row.title,
    description: row.description,
    category: row.category,
    barcode: row.barcode,
    price: { amount: row.price, currency: row.currency },
    weightGrams: row.weight_grams,
    taxCategory: row.tax_category,
    status: row.status,
    allowBackorder: row.allow_backorder,
    lowStockLevel: row.low_stock_level,
    onHand: row.on_hand,
    reserved: row.reserved,
    available: row.on_hand - row.reserved,
    damaged: row.damaged,
    incoming: row.incoming,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** What a product is found by. */
export function productTerms({
  sku,
  title,
  barcode,
}: Pick<NewProduct, "sku" | "title" | "barcode">): string[] {
  return termsOf(sku, barcode, title);
}

export function duplicateSku(): ProblemError {
  return problem("duplicate", {
    detail: "There is a product with this SKU already; it may be archived.",
    errors: [{ pointer: "/sku", detail: "is the SKU of another product", code: "duplicate" }],
  });
}
