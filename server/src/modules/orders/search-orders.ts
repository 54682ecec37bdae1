import type { OrderPage, SearchOrdersQuery } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { pageOf } from "../../platform/page.ts";
import { invalid } from "../../platform/problems.ts";
import { termsOf } from "../../platform/terms.ts";
import { presentSummary } from "./present-order.ts";
import { selectOrdersByWords } from "./search-store.ts";

/** More words than this narrow nothing down any further. */
const maximumWords = 8;

/** One page of the orders that have every word. */
export async function searchOrders(context: Context, query: SearchOrdersQuery): Promise<OrderPage> {
  const { q, limit = 50 } = query;
  const words = termsOf(q).slice(0, maximumWords);
  if (words.length === 0) throw invalid("query:q", "must contain a letter or a digit", "words");
  const cursors = context.cursors(query);
  const [beforeId] = cursors.read(query.cursor) ?? [];
  const before = beforeId === undefined ? undefined : String(beforeId);
  const rows = await selectOrdersByWords(context.tx, words, before, limit + 1);
  return pageOf(rows, limit, cursors, ({ id }) => [id], presentSummary);
}
