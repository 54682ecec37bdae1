import type { FulfilmentOrderPage, ListFulfilmentOrdersQuery } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { decodeOptionalId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { selectQueue } from "./fulfilment-order-store.ts";
import { presentFulfilmentOrder } from "./present-fulfilment-order.ts";

/** One page of the queue, what has waited longest first. */
export async function listFulfilmentOrders(
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
  query: ListFulfilmentOrdersQuery,
): Promise<FulfilmentOrderPage> {
  const { limit = 50, status } = query;
  const pages = cursors(query);
  const filters = {
    orderId: decodeOptionalId(query.orderId),
    locationId: decodeOptionalId(query.locationId),
    // One that is named twice is still one.
    status: status?.length ? [...new Set(status)] : undefined,
  };
  const orders = await selectQueue(tx, filters, pages.read(query.cursor), limit + 1);
  return pageOf(
    orders,
    limit,
    pages,
    ({ queuedAt, id }) => [queuedAt.toISOString(), id],
    presentFulfilmentOrder,
  );
}
