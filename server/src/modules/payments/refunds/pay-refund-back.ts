import type { Refund, RefundSettlement } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { decodeId, newId } from "../../../platform/ids.ts";
import { notFound } from "../../../platform/problems.ts";
import { changePayment } from "../change-payment.ts";
import { concludeWith, intend } from "../gateway/ask-gateway.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { readPaymentsOf } from "../store.ts";
import { presentRefund } from "./present-refund.ts";
import type { RefundRecord } from "./refund.ts";
import { insertRefund, readRefund, updateRefund } from "./refund-store.ts";
import { lockRefund, refuseWhileProcessing } from "./settle-refund.ts";
import { splitRefund, type RefundPart } from "./split-refund.ts";

/**
 * Asks the gateway to pay a refund back, through the payments that the money came by: where one does not suffice, the
 * refund is split. Its amount is reserved before the gateway is asked. Answers the refund, or its first part.
 *
 * @throws not_found, quantity_exceeded, conflict, payment_refused, invalid_request
 */
export async function payRefundBack(
  context: Context,
  gateway: Gateway,
  refundId: Uuid,
  { paymentId }: Pick<RefundSettlement, "paymentId">,
): Promise<Refund> {
  const { order, refund } = await lockRefund(context, gateway.ledger, refundId);
  if (refund.status === "settled") return presentRefund(refund);
  refuseWhileProcessing(refund);
  const payments = await readPaymentsOf(context.tx, order.id);
  const wanted = paymentId === undefined ? undefined : decodeId(paymentId);
  const cards = payments.filter(({ provider }) => provider !== "manual");
  const parts = splitRefund(refund, cards, { wanted, way: "by card", kind: "card payment" });
  let state = { order, payments };
  const operations: Uuid[] = [];
  for (const { payment, part } of partsWithRows(context, refund, parts)) {
    const { amount, id } = part;
    const reserved = { ...payment, refunding: payment.refunding + amount };
    state = await changePayment(context, gateway.ledger, state, reserved, {
      telling: { history: "refundRequested", event: "order.refunded" },
    });
    operations.push(intend(gateway, context, payment, { type: "refund", amount, refundId: id }));
  }
  concludeWith(context, gateway, operations, async ({ tx }) => {
    const paid = await readRefund(tx, refundId);
    if (!paid) throw notFound("refund");
    return presentRefund(paid);
  });
  return presentRefund({ ...refund, status: "processing", method: "card" });
}

/** The refund keeps its first part; each other part becomes a refund of its own. */
function* partsWithRows({ tx }: Context, refund: RefundRecord, parts: readonly RefundPart[]) {
  for (const [index, { payment, amount }] of parts.entries()) {
    const part: RefundRecord = {
      ...refund,
      ...{ id: index === 0 ? refund.id : newId(), amount, failure: null },
      ...{ status: "processing", method: "card", paymentId: payment.id },
    };
    if (index === 0) updateRefund(tx, part);
    else insertRefund(tx, part);
    yield { payment, part };
  }
}
