import type { PaymentWebhook } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { notFound, problem } from "../../../platform/problems.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { applyWebhook } from "./apply-webhook.ts";
import { isReplayable, presentWebhook } from "./present-webhook.ts";
import { lockWebhook, readWebhook, updateWebhook, type WebhookRecord } from "./webhook-store.ts";

/**
 * Has a webhook applied again that could not be applied, with all its attempts before it. What it says is learned once,
 * however often it is replayed.
 *
 * @throws not_found, conflict
 */
export async function replayPaymentWebhook(
  context: Context,
  gateway: Gateway,
  id: Uuid,
): Promise<PaymentWebhook> {
  const { tx, tenantId, now } = context;
  const webhook = await lockWebhook(tx, id);
  if (!webhook) throw notFound("webhook");
  if (!isReplayable(webhook)) throw problem("conflict", { detail: refusalOf(webhook) });
  const waiting: WebhookRecord = {
    ...webhook,
    ...{ state: "received", attempts: 0, nextAttemptAt: now, error: null, settledAt: null },
  };
  updateWebhook(tx, waiting);
  context.conclude(async () => {
    await applyWebhook(gateway, { tenantId, id, provider: webhook.provider });
    const done = await gateway.database.tenant(tenantId, (read) => readWebhook(read, id), {
      readOnly: true,
    });
    return presentWebhook(done ?? waiting);
  });
  return presentWebhook(waiting);
}

function refusalOf({ state }: WebhookRecord): string {
  if (state === "applied") return "It was applied already.";
  if (state === "received") return "It waits to be applied already.";
  return "What it said is no longer kept.";
}
