import type { RefundSettlement } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { invalid } from "../../../platform/problems.ts";
import type { OrderLedger } from "../../orders/index.ts";
import { changePayment, type OrderPayments } from "../change-payment.ts";
import type { RefundRecord } from "../refunds/refund.ts";
import { insertRefund, updateRefund } from "../refunds/refund-store.ts";
import { lockRefund, refuseWhileProcessing } from "../refunds/settle-refund.ts";
import { readPaymentsOf } from "../store.ts";
import { moveBalance } from "./move-balance.ts";
import { partsOfStoreCredit, partsOnGiftCards, type BalancePart } from "./parts-of-refund.ts";

/**
 * Settles a refund at once, by adding it to the customer's store credit or to the gift cards that paid. Where it goes
 * back through several payments it is split; answers its first part.
 *
 * @throws not_found, quantity_exceeded, conflict, invalid_request
 */
export async function settleToBalance(
  work: Work,
  ledger: OrderLedger,
  refundId: Uuid,
  settlement: RefundSettlement,
): Promise<RefundRecord> {
  const { order, refund } = await lockRefund(work, ledger, refundId);
  if (refund.status === "settled") return refund;
  refuseWhileProcessing(refund);
  if (settlement.settledAt !== undefined) {
    throw invalid("/settledAt", "must be left out: a balance is credited now", "not_applicable");
  }
  let state: OrderPayments = { order, payments: await readPaymentsOf(work.tx, order.id) };
  const partsOf = settlement.method === "gift_card" ? partsOnGiftCards : partsOfStoreCredit;
  const parts = await partsOf(work, refund, state, settlement);
  const accounts = new Map(parts.map(({ account }) => [account.id, account]));
  const settled: RefundRecord[] = [];
  for (const part of parts) {
    const { payment, amount } = part;
    const row = writePart(work, refund, part, { settlement, isFirst: settled.length === 0 });
    settled.push(row);
    state = await tell(work, ledger, state, part, row.id);
    const back = { orderId: order.id, refundId: row.id, paymentId: payment?.id ?? null };
    // One account may take several parts back.
    const account = accounts.get(part.account.id) ?? part.account;
    accounts.set(account.id, moveBalance(work, account, { type: "refund", amount, ...back }));
  }
  const [first] = settled;
  if (!first) throw new Error("a refund is of more than nothing, so it has a part");
  return first;
}

/** The refund keeps its first part; each other part becomes a refund of its own. */
function writePart(
  { tx, now }: Work,
  refund: RefundRecord,
  { payment, amount }: BalancePart,
  { settlement, isFirst }: { settlement: RefundSettlement; isFirst: boolean },
): RefundRecord {
  const { method, reference = null } = settlement;
  const row: RefundRecord = {
    ...refund,
    ...{ id: isFirst ? refund.id : newId(), amount, method, reference, failure: null },
    ...{ status: "settled", paymentId: payment?.id ?? null, settledAt: now },
  };
  if (isFirst) updateRefund(tx, row);
  else insertRefund(tx, row);
  return row;
}

/** What has gone back is told of the payment, if it went through one, and of the order. */
async function tell(
  work: Work,
  ledger: OrderLedger,
  state: OrderPayments,
  { payment, amount }: BalancePart,
  refundId: Uuid,
): Promise<OrderPayments> {
  const { order, payments } = state;
  const sums = {
    refundPendingTotal: order.refundPendingTotal - amount,
    refundedTotal: order.refundedTotal + amount,
  };
  const telling = { history: "refunded", event: "order.refunded" } as const;
  if (!payment) return { order: await ledger.ledgerChanged(work, order, sums, telling), payments };
  const refunded = payment.refunded + amount;
  return changePayment(
    work,
    ledger,
    state,
    { ...payment, refunded },
    { entries: [{ type: "refunded", amount, reference: null, refundId }], order: sums, telling },
  );
}
