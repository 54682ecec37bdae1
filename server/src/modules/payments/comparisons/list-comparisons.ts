import type {
  ListPaymentComparisonsQuery,
  ListPaymentDifferencesQuery,
  PaymentComparisonPage,
  PaymentDifferencePage,
} from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { pageOf } from "../../../platform/page.ts";
import { selectComparisons } from "./comparison-store.ts";
import { selectDifferences } from "./difference-store.ts";
import { presentComparison, presentDifference } from "./present-comparison.ts";

/** One page of comparisons, newest first. */
export async function listPaymentComparisons(
  context: Context,
  query: ListPaymentComparisonsQuery,
): Promise<PaymentComparisonPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors(query);
  const [lastId] = cursors.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const rows = await selectComparisons(context.tx, before, limit + 1);
  return pageOf(rows, limit, cursors, ({ id }) => [id], presentComparison);
}

/** One page of differences, newest first: those that are open, unless the others are asked for. */
export async function listPaymentDifferences(
  context: Context,
  query: ListPaymentDifferencesQuery,
): Promise<PaymentDifferencePage> {
  const { limit = 50, isResolved = false } = query;
  const cursors = context.cursors({ ...query, isResolved });
  const [lastId] = cursors.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const rows = await selectDifferences(context.tx, isResolved, before, limit + 1);
  return pageOf(rows, limit, cursors, ({ id }) => [id], presentDifference);
}
