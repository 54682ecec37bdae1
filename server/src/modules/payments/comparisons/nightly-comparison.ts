import type { Sweep } from "../../../platform/sweeps.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { ProviderRefusal, ProviderUnanswered } from "../providers/provider.ts";
import { selectProvidersInUse } from "../reconciler/reconciler-store.ts";
import { sweepTenants, type TenantTurn } from "../reconciler/tenant-sweep.ts";
import { compareLedgers, type Comparing } from "./compare-ledgers.ts";
import { selectComparedUntil } from "./comparison-store.ts";
import { keepComparison, keepFailure } from "./keep-comparison.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** A payment is captured, paid back and contested long after it began: each night looks at its last days again. */
const lookBackMs = 3 * dayMs;
const mostBackMs = 31 * dayMs;

/** Compares each tenant's ledger with its gateways' once a day. One that could not be done is tried again next time. */
export function nightlyComparison(gateway: Gateway): Sweep {
  return sweepTenants(gateway, { name: "payment comparisons", everyMs: hourMs }, async (turn) => {
    for (const comparing of await due(turn)) await compare(turn, comparing);
  });
}

function due({ gateway, tenantId, now, signal }: TenantTurn): Promise<Comparing[]> {
  return gateway.database.tenant(
    tenantId,
    async (tx) => {
      const comparisons: Comparing[] = [];
      for (const provider of await selectProvidersInUse(tx)) {
        const account = await gateway.readAccount(tx, tenantId, provider);
        const comparedUntil = await selectComparedUntil(tx, provider);
        const isDue = !comparedUntil || comparedUntil.getTime() <= now.getTime() - dayMs;
        if (!account || !isDue) continue;
        const since = (comparedUntil ?? now).getTime() - lookBackMs;
        const from = new Date(Math.max(since, now.getTime() - mostBackMs));
        comparisons.push({ tenantId, account, provider, signal, period: { from, until: now } });
      }
      return comparisons;
    },
    { readOnly: true },
  );
}

async function compare({ gateway, tenantId, failed }: TenantTurn, comparing: Comparing) {
  const startedAt = gateway.now();
  try {
    const comparison = await compareLedgers(gateway, comparing);
    if (comparison) await gateway.database.tenant(tenantId, (tx) => keepComparison(tx, comparison));
  } catch (error) {
    failed(error);
    const isTold = error instanceof ProviderUnanswered || error instanceof ProviderRefusal;
    const reason = isTold ? error.message : "It failed for a reason of ours; the log says more.";
    await keepFailure(gateway, { ...comparing, tenantId, startedAt }, reason);
  }
}
