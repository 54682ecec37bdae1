import type { Uuid, Work } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { insertRefund } from "./refund-store.ts";
import { insertPayment } from "./store.ts";

/** Money of one order that pays for another: nobody sends it anywhere. */
export interface CarriedOver {
  amount: number;
  returnId: Uuid;
  /** The return's number, for both sides of it. */
  reference: string;
}

/** Writes that an order's money was carried over; the caller's change of the order counts it as refunded. */
export function takeOver(
  { tx, actor, now }: Work,
  { id: orderId, currency }: OrderRecord,
  { amount, returnId, reference }: CarriedOver,
): void {
  insertRefund(tx, {
    id: newId(),
    orderId,
    ...{ status: "settled", amount, currency },
    ...{ reasonType: "exchange", reason: null, returnId },
    ...{ method: "exchange", reference },
    ...{ actor, createdAt: now, settledAt: now },
  });
}

/** Pays for the other order with it. Answers that order as it is then. */
export function payWith(
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  { amount, reference }: CarriedOver,
): Promise<OrderRecord> {
  insertPayment(work.tx, {
    ...{ id: newId(), orderId: order.id, method: "exchange" },
    ...{ amount, currency: order.currency, reference },
    ...{ receivedAt: work.now, createdAt: work.now },
  });
  return ledger.ledgerChanged(
    work,
    order,
    { paidTotal: order.paidTotal + amount },
    { history: "paymentRecorded", event: "order.paymentRecorded" },
  );
}
