import type { ListOrdersQuery, OrderPage, OrderSort } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { invalid } from "../../platform/problems.ts";
import { selectOrders, type OrderFilters, type SummaryRow } from "./list-store.ts";
import { presentSummary } from "./present-order.ts";

/** One page of the orders that pass every filter. */
export async function listOrders(context: Context, query: ListOrdersQuery): Promise<OrderPage> {
  const { sort = "-placedAt", limit = 50 } = query;
  refuseEmptyRanges(query);
  const cursors = context.cursors(query);
  const rows = await selectOrders(
    context.tx,
    filtersOf(query),
    sort,
    cursors.read(query.cursor),
    limit + 1,
  );
  return pageOf(rows, limit, cursors, (row) => [sortValue(row, sort), row.id], presentSummary);
}

function filtersOf(query: ListOrdersQuery): OrderFilters {
  const { status, paymentStatus, fulfillmentStatus } = query;
  const { placedFrom, placedTo, customerId, assigneeId } = query;
  const { totalFrom, totalTo, currency, tag, externalId, onHold, subStatusId } = query;
  return {
    ...(status && { status: unique(status) }),
    ...(paymentStatus && { paymentStatus: unique(paymentStatus) }),
    ...(fulfillmentStatus && { fulfillmentStatus: unique(fulfillmentStatus) }),
    ...(placedFrom && { placedFrom: new Date(placedFrom) }),
    ...(placedTo && { placedTo: new Date(placedTo) }),
    ...(customerId && { customerId: decodeId(customerId) }),
    ...(assigneeId && { assigneeId: decodeId(assigneeId) }),
    ...(totalFrom !== undefined && { totalFrom }),
    ...(totalTo !== undefined && { totalTo }),
    ...(currency && { currency }),
    ...(tag && { tag }),
    ...(externalId && { externalId }),
    ...(onHold !== undefined && { onHold }),
    ...(subStatusId && { subStatusId: decodeId(subStatusId) }),
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function refuseEmptyRanges({ placedFrom, placedTo, totalFrom, totalTo }: ListOrdersQuery): void {
  if (placedFrom && placedTo && new Date(placedFrom) >= new Date(placedTo)) {
    throw invalid("query:placedTo", "must be after placedFrom", "range");
  }
  if (totalFrom !== undefined && totalTo !== undefined && totalFrom > totalTo) {
    throw invalid("query:totalTo", "must not be less than totalFrom", "range");
  }
}

function sortValue(row: SummaryRow, sort: OrderSort): string | number {
  if (sort.endsWith("total")) return row.total;
  return (sort.endsWith("updatedAt") ? row.updated_at : row.placed_at).toISOString();
}
