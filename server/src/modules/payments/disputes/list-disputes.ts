import type { Dispute, DisputePage, ListDisputesQuery } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { readPaidOrders, type PaidOrderRow } from "../store.ts";
import { selectDisputes, type DisputeRecord } from "./dispute-store.ts";

/** One page of disputes, newest first. */
export async function listDisputes(
  context: Context,
  query: ListDisputesQuery,
): Promise<DisputePage> {
  const { limit = 50 } = query;
  const cursors = context.cursors(query);
  const [lastId] = cursors.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const disputes = await selectDisputes(context.tx, query.status, before, limit + 1);
  const orders = await readPaidOrders(
    context.tx,
    disputes.map(({ orderId }) => orderId),
  );
  return pageOf(
    disputes,
    limit,
    cursors,
    ({ id }) => [id],
    (dispute) => present(dispute, orders),
  );
}

function present(dispute: DisputeRecord, orders: Map<Uuid, PaidOrderRow>): Dispute {
  const { version, status, amount, currency, reason, reference } = dispute;
  return {
    id: encodeId("dsp", dispute.id),
    paymentId: encodeId("pay", dispute.paymentId),
    orderId: encodeId("ord", dispute.orderId),
    orderNumber: String(orders.get(dispute.orderId)?.number ?? ""),
    ...{ version, status, reason, reference, amount: { amount, currency } },
    evidenceDueAt: dispute.evidenceDueAt?.toISOString() ?? null,
    openedAt: dispute.openedAt.toISOString(),
    closedAt: dispute.closedAt?.toISOString() ?? null,
  };
}
