import type { Uuid, Work } from "../../../platform/context.ts";
import type { Database } from "../../../platform/database.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { insertReservations, lockLevelsOf, planReservations } from "../../inventory/index.ts";
import type { OrderLedger } from "../order-ledger.ts";
import { unitsOf, type OrderRecord } from "../order.ts";
import { selectAwaitedBefore, selectTenantIds, selectWaiting, type WaitingOrder } from "./store.ts";

/** What backorders are served with. */
export interface BackorderDoor {
  database: Database;
  ledger: OrderLedger;
  now(): Date;
}

const batch = 50;

/**
 * Gives stock to the orders that wait for it, the one placed first first, in a transaction each; an order takes what
 * there is, be it a part. Harmless to run twice at once: nobody takes what an earlier order waits for.
 *
 * @param productIds Of which there is more now; left out, all.
 */
export async function allocateBackorders(
  { database, ledger, now }: BackorderDoor,
  tenantId: Uuid,
  productIds?: readonly Uuid[],
): Promise<void> {
  let after: WaitingOrder | undefined;
  const failures: unknown[] = [];
  for (;;) {
    const page = { productIds, after, limit: batch, now: now() };
    const waiting = await database.tenant(tenantId, (tx) => selectWaiting(tx, page), {
      readOnly: true,
    });
    for (const order of waiting) {
      const rule = { tenantId, now: now(), rule: "backorders" };
      await workAsSystem(database, rule, (work) => allocateOrder(work, ledger, order.id)).catch(
        // One order's bad luck is not that of the orders that wait for other products.
        (error: unknown) => failures.push(error),
      );
    }
    after = waiting.at(-1);
    if (waiting.length < batch) break;
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} orders could not be given stock`);
  }
}

/** Whatever arrived while nobody was told, after a crash for one. */
export function sweepBackorders(door: BackorderDoor): Sweep {
  return {
    name: "backorders",
    everyMs: 60_000,
    async run(_, signal) {
      for (const tenantId of await door.database.system(selectTenantIds)) {
        if (signal?.aborted) return;
        await allocateBackorders(door, tenantId);
      }
    },
  };
}

async function allocateOrder(work: Work, ledger: OrderLedger, orderId: Uuid): Promise<void> {
  const order = await ledger.lockOrder(work, orderId);
  if (unitsOf(order, "backordered") === 0) return;
  const plan = await planFor(work, order);
  if (plan.reservations.length === 0) return;
  insertReservations(work, order.id, plan, { expiresAt: order.reserveUntil });
  const given = new Map<Uuid, number>();
  for (const { lineId, quantity } of plan.reservations) {
    given.set(lineId, (given.get(lineId) ?? 0) + quantity);
  }
  const lines = order.lines.map((line) => {
    const units = given.get(line.id) ?? 0;
    return {
      ...line,
      allocated: line.allocated + units,
      backordered: line.backordered - units,
    };
  });
  await ledger.ledgerChanged(
    work,
    order,
    { lines },
    { history: "allocated", event: "order.allocated" },
  );
}

/** Asked with the levels locked: until this is kept, no other order is given any of them. */
async function planFor({ tx, now }: Work, order: OrderRecord) {
  const waiting = order.lines.filter(({ backordered }) => backordered > 0);
  const ids = waiting.map(({ productId }) => productId);
  const [stock, awaitedBefore] = await Promise.all([
    lockLevelsOf(tx, ids),
    selectAwaitedBefore(tx, ids, order, now),
  ]);
  const next = waiting.filter(({ productId }) => !awaitedBefore.has(productId));
  return planReservations(
    next.map(({ id, productId, sku, backordered }) => {
      return { lineId: id, productId, sku, quantity: backordered };
    }),
    stock,
    next.map(({ productId }) => ({ id: productId, allowBackorder: true })),
  );
}
