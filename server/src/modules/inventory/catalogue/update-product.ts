import type { Product, UpdateProductRequest } from "@waybill/contract";
import { changedFields } from "../../../platform/changed-fields.ts";
import type { Context } from "../../../platform/context.ts";
import { refuseByConstraint } from "../../../platform/database-errors.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { decodeId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { notFound } from "../../../platform/problems.ts";
import { duplicateSku, presentProduct, productTerms } from "./product.ts";
import { deleteTerms, insertTerms, lockProduct, replaceProduct } from "./store.ts";

refuseByConstraint({ products_sku_key: duplicateSku });

/** @throws not_found, version_mismatch, duplicate */
export async function updateProduct(
  { path, body, ifMatch }: UpdateProductRequest,
  context: Pick<Context, "tx" | "now">,
): Promise<Product> {
  const { tx, now } = context;
  const id = decodeId(path.productId);
  const row = await lockProduct(tx, id);
  if (!row) throw notFound("product");
  const present = presentProduct(row);
  await checkVersion(ifMatch, row.version, () => present);
  const fields = changedFields(present, body);
  if (fields.length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  replaceProduct(tx, id, changed, version, now);
  deleteTerms(tx, id);
  insertTerms(tx, id, productTerms(changed));
  announce(context, { type: "product.updated", productId: present.id, version, fields });
  return changed;
}
