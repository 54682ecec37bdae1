import type { Context, Uuid } from "../../platform/context.ts";
import { notFound } from "../../platform/problems.ts";
import { orderExists } from "./history-store.ts";
import { fulfillmentStatusOf, paymentStatusOf, type OrderRecord } from "./order.ts";
import { recordChange, type Telling } from "./record-change.ts";
import { readOrder } from "./store.ts";

/** What fulfilment and payments may do to an order, handed to them by app.ts: they never reach into its tables. */
export interface OrderLedger {
  /** Throws not_found when this tenant has no such order. */
  requireOrder(context: Context, id: Uuid): Promise<void>;
  /** The order, locked until the transaction ends. Throws not_found. */
  lockOrder(context: Context, id: Uuid): Promise<OrderRecord>;
  /**
   * Keeps what a ledger changed of an order that is locked, with the statuses that follow from it, in the same
   * transaction: the one way in which paymentStatus and fulfillmentStatus ever change.
   */
  ledgerChanged(
    context: Context,
    before: OrderRecord,
    change: Partial<Pick<OrderRecord, "lines" | "paidTotal" | "status">>,
    telling: Telling,
  ): OrderRecord;
}

export const orderLedger: OrderLedger = {
  async requireOrder({ tx }, id) {
    if (!(await orderExists(tx, id))) throw notFound("order");
  },
  async lockOrder({ tx }, id) {
    const order = await readOrder(tx, id, { lock: true });
    if (!order) throw notFound("order");
    return order;
  },
  ledgerChanged(context, before, change, telling) {
    const changed = { ...before, ...change };
    const derived = {
      fulfillmentStatus: fulfillmentStatusOf(changed.lines),
      paymentStatus: paymentStatusOf(changed.paidTotal, changed.total),
    };
    return recordChange(context, before, { ...changed, ...derived }, telling);
  },
};
