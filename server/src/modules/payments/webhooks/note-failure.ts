import { ProblemError } from "../../../platform/problems.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { KeptWebhook } from "./apply-webhook.ts";
import { WebhookFault } from "./webhook-fault.ts";
import { lockWebhook, updateWebhook } from "./webhook-store.ts";

const mostAttempts = 10;
const secondMs = 1_000;
const longestWaitMs = 10 * 60 * secondMs;

/** A webhook that failed waits longer each time, and ends as a dead letter. */
export async function noteFailure(
  { database, now: clock }: Pick<Gateway, "database" | "now">,
  { tenantId, id }: Pick<KeptWebhook, "tenantId" | "id">,
  error: unknown,
): Promise<void> {
  const now = clock();
  await database.tenant(tenantId, async (tx) => {
    const webhook = await lockWebhook(tx, id);
    // Somebody else may have had more luck meanwhile.
    if (webhook?.state !== "received") return;
    const attempts = webhook.attempts + 1;
    const isOver = attempts >= mostAttempts || (error instanceof WebhookFault && error.isFinal);
    const waitMs = Math.min(longestWaitMs, secondMs * 2 ** webhook.attempts);
    updateWebhook(tx, {
      ...webhook,
      ...{ attempts, error: wordsOf(error), nextAttemptAt: new Date(now.getTime() + waitMs) },
      ...(isOver && { state: endOf(error), settledAt: now }),
    });
  });
}

function endOf(error: unknown): "dead" | "ignored" {
  return error instanceof WebhookFault ? error.end : "dead";
}

/** Errors that we did not make may quote what they failed at. */
function wordsOf(error: unknown): string {
  if (error instanceof WebhookFault || error instanceof ProblemError) return error.message;
  const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
  return `It failed for a reason of ours (${error instanceof Error ? error.name : "unknown"}${code}); the log says more.`;
}
