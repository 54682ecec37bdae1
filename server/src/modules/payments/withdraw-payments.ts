import type { Work } from "../../platform/context.ts";
import { asRule } from "../../platform/system-work.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import type { Consequence } from "../orders/index.ts";
import { askLater, intend } from "./gateway/ask-gateway.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { readOperationsOf } from "./gateway/operation-store.ts";
import type { PaymentRecord } from "./payment.ts";
import { readPaymentsOf, updatePaymentRow } from "./store.ts";
import { howToVoid } from "./void-payment.ts";

/**
 * Follows the cancellation of an order: links that nobody has paid by no longer work, and what is authorised is released.
 * What was captured is another matter: it becomes a refund that a person settles.
 */
export function withdrawPayments(gateway: () => Gateway): Consequence {
  return async (work, before, changed) => {
    if (changed.status !== "cancelled" || before.status === "cancelled") return changed;
    const rule = asRule(work, "cancelledOrder");
    const payments = await readPaymentsOf(work.tx, changed.id);
    const operations = await readOperationsOf(
      work.tx,
      payments.map(({ id }) => id),
    );
    for (const payment of payments) {
      const how = howToVoid(payment, work.now);
      const isBusy = (operations.get(payment.id) ?? []).some(
        ({ type, state }) => type !== "refund" && (state === "requested" || state === "unknown"),
      );
      if (how === "withdraw") withdraw(rule, payment);
      // While the gateway is busy with it, its answer or the sweep of cancelled orders comes back to it.
      else if (how !== undefined && !isBusy) {
        askLater(work, gateway(), intend(gateway(), rule, payment, { type: how }));
      }
    }
    return changed;
  };
}

/** Nothing was paid, so the order's own figures stay as they are. */
function withdraw(work: Work, payment: PaymentRecord): void {
  const withdrawn: PaymentRecord = {
    ...payment,
    ...{ status: "cancelled", cancelledAt: work.now, linkExpiresAt: null },
    ...{ version: payment.version + 1, updatedAt: work.now },
  };
  updatePaymentRow(work.tx, withdrawn);
  announce(work, {
    type: "payment.updated",
    paymentId: encodeId("pay", payment.id),
    orderId: encodeId("ord", payment.orderId),
    version: withdrawn.version,
    fields: ["status", "cancelledAt"],
  });
}
