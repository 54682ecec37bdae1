import type { ArchiveProductRequest, Product } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { notFound } from "../../../platform/problems.ts";
import { presentProduct } from "./product.ts";
import { lockProduct, replaceProduct } from "./store.ts";

/**
 * New orders can no longer contain it. Archiving again changes nothing.
 *
 * @throws not_found
 */
export async function archiveProduct(
  { path }: ArchiveProductRequest,
  context: Pick<Context, "tx" | "now">,
): Promise<Product> {
  const { tx, now } = context;
  const id = decodeId(path.productId);
  const row = await lockProduct(tx, id);
  if (!row) throw notFound("product");
  const present = presentProduct(row);
  if (row.status === "archived") return present;
  const version = row.version + 1;
  const archived: Product = {
    ...present,
    status: "archived",
    version,
    updatedAt: now.toISOString(),
  };
  replaceProduct(tx, id, archived, version, now);
  announce(context, {
    type: "product.updated",
    productId: present.id,
    version,
    fields: ["status"],
  });
  return archived;
}
