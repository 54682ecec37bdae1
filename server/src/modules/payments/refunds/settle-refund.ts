import type { RefundSettlement } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { invalid, notFound, problem } from "../../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../../orders/index.ts";
import type { RefundRecord } from "./refund.ts";
import { readRefund, updateRefund } from "./refund-store.ts";

/**
 * Records that a refund was paid outside of a gateway. It happens once: settling it again answers how it was settled.
 *
 * @throws not_found, conflict, invalid_request
 */
export async function settleRefund(
  work: Work,
  ledger: OrderLedger,
  id: Uuid,
  { method, reference = null, settledAt, paymentId }: RefundSettlement,
): Promise<RefundRecord> {
  if (paymentId !== undefined) {
    throw invalid("/paymentId", "goes with a refund by card or gift card alone", "not_applicable");
  }
  const { order, refund } = await lockRefund(work, ledger, id);
  if (refund.status === "settled") return refund;
  refuseWhileProcessing(refund);
  const settled: RefundRecord = {
    ...refund,
    ...{ status: "settled", method, reference, failure: null },
    settledAt: settlementDate(settledAt, order, work.now),
  };
  updateRefund(work.tx, settled);
  await ledger.ledgerChanged(
    work,
    order,
    {
      refundPendingTotal: order.refundPendingTotal - refund.amount,
      refundedTotal: order.refundedTotal + refund.amount,
    },
    { history: "refunded", event: "order.refunded" },
  );
  return settled;
}

/** A refund with its order, locked. Throws not_found. */
export async function lockRefund(
  work: Work,
  ledger: OrderLedger,
  id: Uuid,
): Promise<{ order: OrderRecord; refund: RefundRecord }> {
  const found = await readRefund(work.tx, id);
  if (!found) throw notFound("refund");
  const order = await ledger.lockOrder(work, found.orderId);
  // Read again under the order's lock: another request may have settled it meanwhile.
  const refund = await readRefund(work.tx, id);
  if (!refund) throw notFound("refund");
  return { order, refund };
}

export function refuseWhileProcessing({ status }: RefundRecord): void {
  if (status !== "processing") return;
  throw problem("conflict", {
    detail: "The gateway is paying this refund back. Wait for its answer.",
  });
}

function settlementDate(
  settledAt: string | undefined,
  { placedAt }: Pick<OrderRecord, "placedAt">,
  now: Date,
): Date {
  if (settledAt === undefined) return now;
  const date = new Date(settledAt);
  if (date > now) throw invalid("/settledAt", "must not be in the future", "future");
  if (date < placedAt) throw invalid("/settledAt", "must not be before the order", "range");
  return date;
}
