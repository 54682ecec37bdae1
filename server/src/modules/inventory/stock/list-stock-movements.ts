import type {
  ListStockMovementsRequest,
  StockMovement,
  StockMovementPage,
} from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId, encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { selectStockMovements, type StockMovementRow } from "./store.ts";

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

function presentMovement(row: StockMovementRow): StockMovement {
  return {
    id: encodeId("mov", row.id),
    productId: encodeId("prd", row.product_id),
    sku: row.sku,
    locationId: encodeId("loc", row.location_id),
    type: row.type,
    quantity: row.quantity,
    onHandAfter: row.on_hand_after,
    orderId: encodeOptionalId("ord", row.order_id),
    actor: presentActor(row),
    note: row.note,
    at: row.at.toISOString(),
  };
}
