import type { ListAllPaymentsQuery, ListPaymentsQuery, PaymentPage } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { pageOf } from "../../platform/page.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { PaymentRecord } from "./payment.ts";
import { presentPayments } from "./present-payment.ts";
import { selectAllPayments, selectPayments } from "./store.ts";

/** One page of an order's payments, oldest first. */
export async function listPayments(
  context: Context,
  gateway: Gateway,
  orderId: Uuid,
  query: ListPaymentsQuery,
): Promise<PaymentPage> {
  const read = (lastId: Uuid | undefined, count: number) =>
    selectPayments(context.tx, orderId, lastId, count);
  const [, page] = await Promise.all([
    gateway.ledger.requireOrder(context, orderId),
    onePage(context, gateway, { ...query, orderId }, read),
  ]);
  return page;
}

/** One page of the payments of all orders, newest first. */
export async function listAllPayments(
  context: Context,
  gateway: Gateway,
  query: ListAllPaymentsQuery,
): Promise<PaymentPage> {
  const filter = { status: query.status, needsAttention: query.needsAttention };
  return onePage(context, gateway, query, (lastId, count) =>
    selectAllPayments(context.tx, filter, lastId, count),
  );
}

async function onePage(
  context: Context,
  gateway: Gateway,
  query: ListPaymentsQuery & { orderId?: Uuid },
  read: (lastId: Uuid | undefined, count: number) => Promise<PaymentRecord[]>,
): Promise<PaymentPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors(query);
  const [lastId] = cursors.read(query.cursor) ?? [];
  const payments = await read(lastId === undefined ? undefined : String(lastId), limit + 1);
  const page = pageOf(
    payments,
    limit,
    cursors,
    ({ id }) => [id],
    (payment) => payment,
  );
  return { ...page, items: await presentPayments(context, gateway, page.items) };
}
