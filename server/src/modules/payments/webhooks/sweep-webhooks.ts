import type { Sweep } from "../../../platform/sweeps.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { sweepTenants, type TenantTurn } from "../reconciler/tenant-sweep.ts";
import { applyWebhook } from "./apply-webhook.ts";
import { forgetBodies, selectDueWebhooks } from "./webhook-store.ts";

const batch = 100;
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Applies what was kept and not applied: by a process that died, or in vain so far. Each is applied by one worker. */
export function sweepWebhooks(gateway: Gateway): Sweep {
  return sweepTenants(gateway, { name: "payment webhooks", everyMs: 2_000 }, applyDue);
}

async function applyDue({ gateway, tenantId, now, signal, failed }: TenantTurn): Promise<void> {
  let isMore = true;
  while (isMore && !signal?.aborted) {
    const due = await gateway.database.tenant(tenantId, (tx) => selectDueWebhooks(tx, now, batch), {
      readOnly: true,
    });
    isMore = due.length === batch;
    for (const kept of due) {
      if (signal?.aborted) return;
      await applyWebhook(gateway, { tenantId, ...kept }).catch((error: unknown) => {
        // Whatever keeps one from being applied may keep them all: the rest waits for the next time.
        isMore = false;
        failed(error);
      });
    }
  }
}

/** What gateways told is not kept for ever: it may name customers. Dead letters wait for a person. */
export function sweepWebhookBodies(gateway: Gateway): Sweep {
  const times = { name: "bodies of payment webhooks", everyMs: 60 * 60 * 1000 };
  return sweepTenants(gateway, times, async ({ tenantId, now, signal }) => {
    const before = new Date(now.getTime() - keptDays * dayMs);
    let forgotten = batch;
    while (forgotten === batch && !signal?.aborted) {
      forgotten = await gateway.database.tenant(tenantId, (tx) => forgetBodies(tx, before, batch));
    }
  });
}
