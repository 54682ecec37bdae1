import type { PaymentWebhook } from "@waybill/contract";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import type { WebhookRecord } from "./webhook-store.ts";

/** What a gateway has told, without what it said: that may name the customer. */
export function presentWebhook(webhook: WebhookRecord): PaymentWebhook {
  const { provider, eventId, type, state, attempts, error, toldAt, receivedAt } = webhook;
  return {
    id: encodeId("pwh", webhook.id),
    ...{ provider, eventId, type, state, attempts, error },
    paymentId: encodeOptionalId("pay", webhook.paymentId),
    nextAttemptAt: state === "received" ? webhook.nextAttemptAt.toISOString() : null,
    isReplayable: isReplayable(webhook),
    toldAt: toldAt.toISOString(),
    receivedAt: receivedAt.toISOString(),
    settledAt: webhook.settledAt?.toISOString() ?? null,
  };
}

export function isReplayable({ state, isKept }: WebhookRecord): boolean {
  return isKept && (state === "dead" || state === "ignored");
}
