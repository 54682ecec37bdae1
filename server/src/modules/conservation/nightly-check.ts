import type { Database } from "../../platform/database.ts";
import type { Sweep } from "../../platform/sweeps.ts";
import { checkTenant, laws } from "./check-conservation.ts";
import { claimCheck, finishCheck, selectCheck } from "./nightly-store.ts";
import { selectTenants, type TenantRow } from "./store.ts";
import { isDue } from "./when-due.ts";

interface Surroundings {
  database: Database;
  log: { error(details: object, message: string): void };
  /** By `law`, how many tenants break it. */
  brokenLaws: { set(labels: { law: string }, tenants: number): void };
}

/**
 * Checks the laws of each tenant once a night. Each row that breaks one is told to the log, with its law and its ids;
 * every worker shows what the last check of each tenant found, whoever did it.
 */
export function nightlyCheck(surroundings: Surroundings): Sweep {
  const { database, log, brokenLaws } = surroundings;
  return {
    name: "the laws of conservation",
    async run(now, signal) {
      const tenants = await database.system(selectTenants, { readOnly: true });
      const breakers = new Map(laws.map(({ name }) => [name, 0]));
      for (const tenant of tenants) {
        if (signal?.aborted) return;
        const check = checkWhenDue(surroundings, tenant, now, signal);
        const broken = await check.catch((error: unknown) => {
          log.error({ err: error, tenant: tenant.slug }, "the laws could not be checked");
          return [];
        });
        for (const law of broken) breakers.set(law, (breakers.get(law) ?? 0) + 1);
      }
      for (const [law, count] of breakers) brokenLaws.set({ law }, count);
    },
  };
}

/** The laws that a tenant breaks, by a check that is done now or by the last one. */
async function checkWhenDue(
  { database, log }: Surroundings,
  tenant: TenantRow,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const { tenant_id: tenantId, slug } = tenant;
  const last = await database.tenant(tenantId, selectCheck, { readOnly: true });
  const asOf = {
    begunAt: last?.begun_at ?? tenant.created_at,
    isFinished: last?.is_finished ?? true,
  };
  const isOurs =
    isDue(asOf, tenant.time_zone, now) &&
    (await database.tenant(tenantId, (tx) => claimCheck(tx, last, now)));
  if (!isOurs) return last?.broken ?? [];
  const breaches = await checkTenant(database, tenantId, slug, signal);
  // Whoever is stopped half-way has not finished: another takes it up.
  if (signal?.aborted) return [];
  for (const { law, sentence, rows } of breaches) {
    for (const row of rows) log.error({ tenant: slug, law, row }, `A law is broken: ${sentence}`);
  }
  const broken = breaches.map(({ law }) => law);
  await database.tenant(tenantId, async (tx) => finishCheck(tx, now, broken));
  return broken;
}
