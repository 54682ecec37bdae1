import type { ListStockMovementsRequest, StockMovementPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { presentMovement } from "./movement.ts";
import { selectStockMovements } from "./store.ts";

export async function listStockMovements(
  { query }: ListStockMovementsRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<StockMovementPage> {
  const pages = cursors(query);
  const rows = await selectStockMovements(
    tx,
    { productId: decodeOptionalId(query.productId) },
    { after: pages.read(query.cursor), limit: query.limit + 1 },
  );
  return pageOf(rows, query.limit, pages, (row) => [row.id], presentMovement);
}
