import type { Uuid } from "../../../platform/context.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { applyWebhook } from "./apply-webhook.ts";
import { forgetBodies, selectDueWebhooks, selectTenantIds } from "./webhook-store.ts";

const batch = 100;
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Applies what was kept and not applied: by a process that died, or in vain so far. Each is applied by one worker. */
export function sweepWebhooks(gateway: Gateway): Sweep {
  return {
    name: "payment webhooks",
    everyMs: 2_000,
    async run(now, signal) {
      const failures: unknown[] = [];
      for (const tenantId of await gateway.database.system(selectTenantIds)) {
        if (signal?.aborted) break;
        failures.push(...(await applyDue(gateway, tenantId, now, signal)));
      }
      if (failures.length > 0) {
        throw new AggregateError(failures, `${failures.length} could not be applied`);
      }
    },
  };
}

/** Answers what failed for a reason that is not the webhook's. */
async function applyDue(
  gateway: Gateway,
  tenantId: Uuid,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (;;) {
    const due = await gateway.database.tenant(tenantId, (tx) => selectDueWebhooks(tx, now, batch));
    for (const kept of due) {
      if (signal?.aborted) return failures;
      await applyWebhook(gateway, { tenantId, ...kept }).catch((error: unknown) =>
        failures.push(error),
      );
    }
    // What failed is due later, and what somebody else has in hand is theirs.
    if (due.length < batch || failures.length > 0) return failures;
  }
}

/** What gateways told is not kept for ever: it may name customers. Dead letters wait for a person. */
export function sweepWebhookBodies({ database }: Pick<Gateway, "database">): Sweep {
  return {
    name: "bodies of payment webhooks",
    everyMs: 60 * 60 * 1000,
    async run(now, signal) {
      const before = new Date(now.getTime() - keptDays * dayMs);
      for (const tenantId of await database.system(selectTenantIds)) {
        let forgotten = batch;
        while (forgotten === batch && !signal?.aborted) {
          forgotten = await database.tenant(tenantId, (tx) => forgetBodies(tx, before, batch));
        }
      }
    },
  };
}
