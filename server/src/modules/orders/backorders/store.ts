import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

/** An order that waits for stock. */
export interface WaitingOrder {
  id: Uuid;
  placedAt: Date;
}

/** One whose time to be paid is over waits for nothing any more: it is about to be cancelled. */
const stillWaits = (now: Date) => sql`
  line.backordered > 0
    and (orders.reserve_until is null or orders.reserve_until > ${now} or orders.paid_total > 0 or orders.authorized_total > 0)`;

/** The next orders that wait for something of which there is some, the one placed first first. */
export function selectWaiting(
  tx: Transaction,
  {
    productIds,
    after,
    limit,
    now,
  }: {
    productIds: readonly Uuid[] | undefined;
    after: WaitingOrder | undefined;
    limit: number;
    now: Date;
  },
): Promise<WaitingOrder[]> {
  return tx.queryOnce<WaitingOrder>(sql`
    with stocked as materialized (
      select distinct level.product_id
      from stock_levels level join locations location on location.id = level.location_id
      where level.on_hand > level.reserved and location.is_active
        ${productIds ? sql`and level.product_id = any(${productIds}::uuid[])` : empty}
    )
    select distinct orders.placed_at as "placedAt", orders.id
    from stocked
    join order_lines line on line.product_id = stocked.product_id
    join orders on orders.id = line.order_id
    where ${stillWaits(now)}
      ${after ? sql`and (orders.placed_at, orders.id) > (${after.placedAt}, ${after.id}::uuid)` : empty}
    order by orders.placed_at, orders.id limit ${limit}`);
}

/** Those of some products for which an order that was placed earlier waits too. */
export async function selectAwaitedBefore(
  tx: Transaction,
  productIds: readonly Uuid[],
  { id, placedAt }: WaitingOrder,
  now: Date,
): Promise<ReadonlySet<Uuid>> {
  const rows = await tx.query<{ product_id: Uuid }>(sql`
    select distinct line.product_id
    from order_lines line join orders on orders.id = line.order_id
    where line.product_id = any(${productIds}::uuid[]) and ${stillWaits(now)}
      and (orders.placed_at, orders.id) < (${placedAt}, ${id}::uuid)`);
  return new Set(rows.map(({ product_id: productId }) => productId));
}

/** How many units of some products other orders wait for. */
export async function selectAwaited(
  tx: Transaction,
  productIds: readonly Uuid[],
  { except, now }: { except: Uuid; now: Date },
): Promise<ReadonlyMap<Uuid, number>> {
  const rows = await tx.query<{ product_id: Uuid; units: number }>(sql`
    select line.product_id, sum(line.backordered)::bigint as units
    from order_lines line join orders on orders.id = line.order_id
    where line.product_id = any(${productIds}::uuid[]) and ${stillWaits(now)} and line.order_id <> ${except}
    group by line.product_id`);
  return new Map(rows.map(({ product_id: productId, units }) => [productId, units]));
}

/** Whose orders the sweep looks through; through the system door. */
export async function selectTenantIds(tx: Transaction): Promise<Uuid[]> {
  const rows = await tx.query<{ tenant_id: Uuid }>(sql`select tenant_id from tenants`);
  return rows.map(({ tenant_id: tenantId }) => tenantId);
}
