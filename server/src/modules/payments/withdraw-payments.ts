import type { Work } from "../../platform/context.ts";
import { asRule } from "../../platform/system-work.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import type { Consequence } from "../orders/index.ts";
import { askLater, intend } from "./gateway/ask-gateway.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { readOperationsOf } from "./gateway/operation-store.ts";
import { statusOf, sumsOfOrder, type PaymentRecord } from "./payment.ts";
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
    const withdrawn: PaymentRecord[] = [];
    for (const payment of payments) {
      const how = howToVoid(payment, work.now);
      const isBusy = (operations.get(payment.id) ?? []).some(
        ({ type, state }) => type !== "refund" && (state === "requested" || state === "unknown"),
      );
      withdrawn.push(how === "withdraw" ? withdraw(rule, payment) : payment);
      // While the gateway is busy with it, its answer or the sweep of cancelled orders comes back to it.
      if (how !== undefined && how !== "withdraw" && !isBusy) {
        askLater(work, gateway(), intend(gateway(), rule, payment, { type: how }));
      }
    }
    // Nothing was paid, so all that can change of the order is how its newest payment ended.
    return { ...changed, paymentOutcome: sumsOfOrder(withdrawn).paymentOutcome };
  };
}

function withdraw(work: Work, payment: PaymentRecord): PaymentRecord {
  const { now } = work;
  const ended = { ...payment, cancelledAt: now, linkExpiresAt: null };
  const withdrawn: PaymentRecord = {
    ...ended,
    // Of what was expected without a gateway, a part may have arrived.
    status: statusOf(ended, { isUnanswered: false, now }),
    ...{ version: payment.version + 1, updatedAt: now },
  };
  updatePaymentRow(work.tx, withdrawn);
  announce(work, {
    type: "payment.updated",
    paymentId: encodeId("pay", payment.id),
    orderId: encodeId("ord", payment.orderId),
    version: withdrawn.version,
    fields: ["status", "cancelledAt"],
  });
  return withdrawn;
}
