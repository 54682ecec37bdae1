import type { ListStockLevelsRequest, StockLevel, StockLevelPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId, encodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { selectStockLevels, type StockLevelRow } from "./store.ts";

export async function listStockLevels(
  { query }: ListStockLevelsRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<StockLevelPage> {
  const pages = cursors(query);
  const rows = await selectStockLevels(
    tx,
    {
      productId: decodeOptionalId(query.productId),
      locationId: decodeOptionalId(query.locationId),
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
    updatedAt: row.updated_at.toISOString(),
  };
}
