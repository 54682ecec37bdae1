import type { Uuid } from "../../../platform/context.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import { carryOut } from "../gateway/carry-out.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { claimOperation, selectDueOperations } from "../gateway/operation-store.ts";
import { selectTenantIds } from "./reconciler-store.ts";
import { failTogether } from "./tenant-sweep.ts";

const mostOfATenant = 100;
/** A gateway that is slow for one tenant holds up no other. */
const mostAtOnce = 8;
/** Longer than a gateway is waited for. */
const inHandMs = 60_000;

interface Due {
  tenantId: Uuid;
  id: Uuid;
}

/** Asks gateways again, with the same key, for what they have not answered, and for what nobody came to ask them for. */
export function sweepOperations(gateway: Gateway): Sweep {
  return {
    name: "payment operations",
    everyMs: 5_000,
    async run(now, signal) {
      const failures: unknown[] = [];
      const due = (await findDue(gateway, now, failures, signal)).values();
      const workers = Array.from({ length: mostAtOnce }, async () => {
        for (const one of due) {
          if (signal?.aborted) return;
          await takeOver(gateway, one, now).catch((error: unknown) => failures.push(error));
        }
      });
      await Promise.all(workers);
      failTogether(failures);
    },
  };
}

/** In turns, so that a tenant of whom much is due does not keep the others waiting. */
async function findDue(
  { database }: Gateway,
  now: Date,
  failures: unknown[],
  signal: AbortSignal | undefined,
): Promise<Due[]> {
  const found: { turn: number; due: Due }[] = [];
  for (const tenantId of await database.system(selectTenantIds, { readOnly: true })) {
    if (signal?.aborted) break;
    const select = database.tenant(tenantId, (tx) => selectDueOperations(tx, now, mostOfATenant), {
      readOnly: true,
    });
    const ids = await select.catch((error: unknown) => {
      failures.push(error);
      return [];
    });
    found.push(...ids.map((id, turn) => ({ turn, due: { tenantId, id } })));
  }
  return found.toSorted((a, b) => a.turn - b.turn).map(({ due }) => due);
}

async function takeOver(gateway: Gateway, { tenantId, id }: Due, now: Date): Promise<void> {
  const until = new Date(now.getTime() + inHandMs);
  const isOurs = await gateway.database.tenant(tenantId, (tx) =>
    claimOperation(tx, id, now, until),
  );
  if (isOurs) await carryOut(gateway, tenantId, id);
}
