import type { CreateProductRequest, Product } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { duplicateSku, presentProduct, productTerms } from "./product.ts";
import { insertProduct, insertTerms } from "./store.ts";

/** @throws duplicate */
export async function createProduct(
  { body }: CreateProductRequest,
  context: Pick<Context, "tx" | "now">,
): Promise<Product> {
  const { tx, now } = context;
  const fields = {
    sku: body.sku,
    title: body.title,
    description: body.description ?? null,
    category: body.category ?? null,
    barcode: body.barcode ?? null,
    price: body.price,
    weightGrams: body.weightGrams ?? null,
    taxCategory: body.taxCategory ?? "standard",
    allowBackorder: body.allowBackorder ?? false,
    lowStockLevel: body.lowStockLevel ?? null,
    status: "active",
  } as const;
  const row = await insertProduct(tx, newId(), fields, now);
  if (!row) throw duplicateSku();
  insertTerms(tx, row.id, productTerms(body));
  const product = presentProduct(row);
  announce(context, {
    type: "product.created",
    productId: product.id,
    version: product.version,
    fields: [],
  });
  return product;
}
