import type { ListReturnsQuery, ReturnPage } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { decodeOptionalId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { selectReturns } from "./list-store.ts";
import { presentSummary } from "./present-return.ts";

/** One page of returns, newest first. */
export async function listReturns(context: Context, query: ListReturnsQuery): Promise<ReturnPage> {
  const { limit = 50, status } = query;
  const cursors = context.cursors(query);
  const [lastId] = cursors.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const filters = { orderId: decodeOptionalId(query.orderId), status };
  const returns = await selectReturns(context.tx, filters, before, limit + 1);
  return pageOf(returns, limit, cursors, ({ id }) => [id], presentSummary);
}
