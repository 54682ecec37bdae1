import type { ListPaymentsQuery, PaymentPage } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { pageOf } from "../../platform/page.ts";
import type { OrderLedger } from "../orders/index.ts";
import { presentPayment } from "./present-payment.ts";
import { selectPayments } from "./store.ts";

/** One page of an order's payments, oldest first. */
export async function listPayments(
  context: Context,
  ledger: OrderLedger,
  orderId: Uuid,
  query: ListPaymentsQuery,
): Promise<PaymentPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors({ ...query, orderId });
  const [lastId] = cursors.read(query.cursor) ?? [];
  const after = lastId === undefined ? undefined : String(lastId);
  const [, payments] = await Promise.all([
    ledger.requireOrder(context, orderId),
    selectPayments(context.tx, orderId, after, limit + 1),
  ]);
  return pageOf(payments, limit, cursors, ({ id }) => [id], presentPayment);
}
