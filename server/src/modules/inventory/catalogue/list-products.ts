import type { ListProductsRequest, ProductPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { pageOf } from "../../../platform/page.ts";
import { prefixesOf } from "../../../platform/terms.ts";
import { presentProduct } from "./product.ts";
import { selectProducts } from "./store.ts";

export async function listProducts(
  { query }: ListProductsRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<ProductPage> {
  const pages = cursors(query);
  const after = pages.read(query.cursor);
  const prefixes = query.q === undefined ? undefined : prefixesOf(query.q);
  // A question without a letter or a digit begins no word.
  if (prefixes?.length === 0) return { items: [], nextCursor: null };
  const rows = await selectProducts(tx, {
    prefixes: prefixes ?? [],
    skus: query.sku,
    lowStock: query.lowStock,
    statuses: query.status ?? ["active"],
    after,
    limit: query.limit + 1,
  });
  return pageOf(rows, query.limit, pages, (row) => [row.sku], presentProduct);
}
