import type { Uuid } from "../../../platform/context.ts";
import type { Database } from "../../../platform/database.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { moveBalance } from "./move-balance.ts";
import { lockGiftCards, selectExpired, selectTenantIds } from "./value-account-store.ts";

const batch = 100;

/** Writes off what is left on gift cards whose time is over. Each asks again under its lock, so two workers harm nothing. */
export function sweepGiftCards(database: Database): Sweep {
  return {
    name: "gift cards",
    async run(now, signal) {
      for (const { tenant_id: tenantId } of await database.system(selectTenantIds)) {
        if (signal?.aborted) return;
        await expireGiftCards(database, tenantId, now, signal);
      }
    },
  };
}

/** The same for one tenant. */
export async function expireGiftCards(
  database: Database,
  tenantId: Uuid,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  for (;;) {
    const due = await database.tenant(tenantId, (tx) => selectExpired(tx, now, batch), { readOnly: true }); // prettier-ignore
    for (const id of due) {
      if (signal?.aborted) return;
      await expire(database, { tenantId, now, id });
    }
    if (due.length < batch) return;
  }
}

function expire(
  database: Database,
  { tenantId, now, id }: { tenantId: Uuid; now: Date; id: Uuid },
): Promise<void> {
  return workAsSystem(database, { tenantId, now, rule: "expireGiftCards" }, async (work) => {
    const card = (await lockGiftCards(work.tx, [id])).get(id);
    if (!card || card.balance === 0 || card.expiresAt === null || card.expiresAt > now) return;
    moveBalance(work, card, { type: "expired", amount: -card.balance });
  });
}
