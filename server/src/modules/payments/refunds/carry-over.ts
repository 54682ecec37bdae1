import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import type { OrderLedger, OrderRecord } from "../../orders/index.ts";
import { insertRefund } from "./refund-store.ts";
import { receiveMoney } from "../record-payment.ts";

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
    ...{ method: "exchange", reference, paymentId: null, failure: null },
    ...{ actor, createdAt: now, settledAt: now },
  });
}

/** Pays for the other order with it. */
export async function payWith(
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  { amount, reference }: CarriedOver,
): Promise<void> {
  const { currency } = order;
  const receivedAt = work.now;
  await receiveMoney(work, ledger, order, {
    ...{ method: "exchange", amount, currency, reference, receivedAt },
  });
}
