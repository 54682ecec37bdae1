import type { Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import type { OrderRecord } from "../../orders/index.ts";
import { excessOf, reasonOfExcess } from "./refund.ts";
import { insertRefund } from "./refund-store.ts";

/**
 * Follows every change of an order: whatever was paid beyond what is owed then becomes a pending refund, so that no
 * change has to think of it, be it a cancellation, an edit that lowers the total, or a credit.
 *
 * When the amount owed rises again, a pending refund stays: it was promised, may be under way at the bank, and the
 * ledger takes nothing back. The new amount is due like any other.
 *
 * @throws conflict when the order would come to less than what was credited
 */
export function refundConsequence(
  work: Work,
  before: OrderRecord,
  changed: OrderRecord,
): OrderRecord {
  if (changed.total < 0) {
    throw problem("conflict", {
      detail: `The order would come to ${changed.total} ${changed.currency} in minor units: more was credited than is left of it.`,
    });
  }
  const amount = excessOf(changed);
  if (amount === 0) return changed;
  insertRefund(work.tx, {
    id: newId(),
    orderId: changed.id,
    status: "pending",
    ...{ amount, currency: changed.currency },
    ...reasonOfExcess(before, changed),
    reason: null,
    ...{ method: null, reference: null, paymentId: null, failure: null },
    ...{ actor: work.actor, createdAt: work.now, settledAt: null },
  });
  return { ...changed, refundPendingTotal: changed.refundPendingTotal + amount };
}
