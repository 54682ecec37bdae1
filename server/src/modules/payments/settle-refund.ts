import type { RefundSettlement } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { invalid, notFound } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import type { RefundRecord } from "./refund.ts";
import { readRefund, writeSettlement } from "./refund-store.ts";

/**
 * Records that a refund was paid. It happens once: settling it again answers how it was settled.
 *
 * @throws not_found, invalid_request
 */
export async function settleRefund(
  work: Work,
  ledger: OrderLedger,
  id: Uuid,
  { method, reference = null, settledAt }: RefundSettlement,
): Promise<RefundRecord> {
  const found = await readRefund(work.tx, id);
  if (!found) throw notFound("refund");
  const order = await ledger.lockOrder(work, found.orderId);
  // Read again under the order's lock: another request may have settled it meanwhile.
  const refund = await readRefund(work.tx, id);
  if (!refund) throw notFound("refund");
  if (refund.status === "settled") return refund;
  const settled: RefundRecord = {
    ...refund,
    ...{ status: "settled", method, reference },
    settledAt: settlementDate(settledAt, order, work.now),
  };
  writeSettlement(work.tx, settled);
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
