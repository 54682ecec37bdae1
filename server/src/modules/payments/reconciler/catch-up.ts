import type { Uuid } from "../../../platform/context.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import type { PaymentProvider, ProviderAccount, ToldEvent } from "../providers/provider.ts";
import { applyWebhook } from "../webhooks/apply-webhook.ts";
import { keepTold } from "../webhooks/keep-told.ts";
import { keepToldUntil, readToldUntil, selectProvidersInUse } from "./reconciler-store.ts";
import { sweepTenants, type TenantTurn } from "./tenant-sweep.ts";

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
/** How far back the first look goes: gateways themselves try for about so long. */
const firstLookMs = 3 * 24 * hourMs;
/** Gateways list an event a little later than they make it. */
const overlapMs = 10 * minuteMs;
const batch = 50;

interface Ear {
  provider: PaymentProvider;
  account: ProviderAccount;
  from: Date;
}

/**
 * Asks gateways once an hour what they have told since the last time. What was never heard goes the way of every webhook:
 * it is kept, and applied once. How far that has got is kept when all of it is.
 */
export function catchUpWithEvents(gateway: Gateway): Sweep {
  return sweepTenants(gateway, { name: "payment events" }, async (turn) => {
    for (const ear of await earsOf(turn)) await listen(turn, ear).catch(turn.failed);
  });
}

/** The gateways whose turn it is. */
function earsOf({ gateway, tenantId, now }: TenantTurn): Promise<Ear[]> {
  return gateway.database.tenant(
    tenantId,
    async (tx) => {
      const ears: Ear[] = [];
      for (const name of await selectProvidersInUse(tx)) {
        const account = await gateway.readAccount(tx, tenantId, name);
        const toldUntil = await readToldUntil(tx, name);
        const isDue = !toldUntil || toldUntil.getTime() <= now.getTime() - hourMs;
        if (!account || !isDue) continue;
        const since = toldUntil?.getTime() ?? now.getTime() - firstLookMs;
        const provider = providerOf(gateway, name);
        ears.push({ provider, account, from: new Date(since - overlapMs) });
      }
      return ears;
    },
    { readOnly: true },
  );
}

async function listen(turn: TenantTurn, { provider, account, from }: Ear): Promise<void> {
  const { gateway, tenantId, now, signal } = turn;
  let heard: ToldEvent[] = [];
  for await (const event of provider.listEvents(account, { from, until: now })) {
    heard.push(event);
    if (heard.length < batch) continue;
    await hear(turn, provider, heard);
    heard = [];
    if (signal?.aborted) return;
  }
  await hear(turn, provider, heard);
  await gateway.database.tenant(tenantId, async (tx) => keepToldUntil(tx, provider.name, now));
}

async function hear(
  { gateway, tenantId, failed }: TenantTurn,
  { name: provider }: PaymentProvider,
  events: readonly ToldEvent[],
): Promise<void> {
  const fresh = await gateway.database.tenant(tenantId, async (tx) => {
    const kept: (Uuid | undefined)[] = [];
    for (const { body } of events) {
      kept.push(await keepTold(gateway, tx, provider, { body, now: gateway.now() }));
    }
    return kept.filter((id) => id !== undefined);
  });
  for (const id of fresh) await applyWebhook(gateway, { tenantId, id, provider }).catch(failed);
}
