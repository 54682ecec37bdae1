import type { ListReservationsRequest, Reservation, ReservationPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId, encodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { selectReservations, type ReservationRow } from "./store.ts";

export async function listReservations(
  { query }: ListReservationsRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<ReservationPage> {
  const pages = cursors(query);
  const rows = await selectReservations(
    tx,
    { productId: decodeOptionalId(query.productId), orderId: decodeOptionalId(query.orderId) },
    { after: pages.read(query.cursor), limit: query.limit + 1 },
  );
  return pageOf(rows, query.limit, pages, (row) => [row.id], presentReservation);
}

function presentReservation(row: ReservationRow): Reservation {
  return {
    id: encodeId("rsv", row.id),
    productId: encodeId("prd", row.product_id),
    sku: row.sku,
    locationId: encodeId("loc", row.location_id),
    orderId: encodeId("ord", row.order_id),
    lineId: encodeId("lin", row.line_id),
    quantity: row.quantity,
    status: row.status,
    expiresAt: row.expires_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
