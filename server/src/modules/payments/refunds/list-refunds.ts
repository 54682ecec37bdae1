import type { ListRefundsQuery, RefundPage } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { pageOf } from "../../../platform/page.ts";
import type { OrderLedger } from "../../orders/index.ts";
import { presentRefund } from "./present-refund.ts";
import { selectRefunds } from "./refund-store.ts";

/** One page of an order's refunds, oldest first. */
export async function listRefunds(
  context: Context,
  ledger: OrderLedger,
  orderId: Uuid,
  query: ListRefundsQuery,
): Promise<RefundPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors({ ...query, orderId });
  const [lastId] = cursors.read(query.cursor) ?? [];
  const after = lastId === undefined ? undefined : String(lastId);
  const [, refunds] = await Promise.all([
    ledger.requireOrder(context, orderId),
    selectRefunds(context.tx, orderId, after, limit + 1),
  ]);
  return pageOf(refunds, limit, cursors, ({ id }) => [id], presentRefund);
}
