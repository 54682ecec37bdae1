import type { ListStockLevelsRequest, StockLevel, StockLevelPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId, encodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { prefixesOf } from "../../../platform/terms.ts";
import { selectStockLevels, type StockLevelRow } from "./store.ts";

export async function listStockLevels(
  { query }: ListStockLevelsRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<StockLevelPage> {
  const pages = cursors(query);
  const prefixes = query.q === undefined ? undefined : prefixesOf(query.q);
  // A question without a letter or a digit begins no word.
  if (prefixes?.length === 0) return { items: [], nextCursor: null };
  const rows = await selectStockLevels(
    tx,
    {
      productId: decodeOptionalId(query.productId),
      locationId: decodeOptionalId(query.locationId),
      prefixes: prefixes ?? [],
      lowStock: query.lowStock,
    },
    { after: pages.read(query.cursor), limit: query.limit + 1 },
  );
  return pageOf(rows, query.limit, pages, (row) => [row.sku, row.location_id], presentLevel);
}

function presentLevel(row: StockLevelRow): StockLevel {
  return {
    productId: encodeId("prd", row.product_id),
    sku: row.sku,
    title: row.title,
    locationId: encodeId("loc", row.location_id),
    onHand: row.on_hand,
    reserved: row.reserved,
    available: row.on_hand - row.reserved,
    damaged: row.damaged,
    incoming: row.incoming,
    lowStockLevel: row.low_stock_level,
    isLow: row.is_low,
    updatedAt: row.updated_at.toISOString(),
  };
}
