import type { AllocationRule } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Sql, type Transaction } from "../../../platform/database.ts";
import type { Level } from "./allocate.ts";

/** What there is of some products, locked until the transaction ends. */
export interface LockedStock {
  levels: readonly Level[];
  /** The tenant's rule: it comes with the levels, so that it costs no question of its own. */
  rule: AllocationRule;
  /** Of how many units on a product is low, for those that have such a level. */
  lowAt: ReadonlyMap<Uuid, number>;
}

interface LevelRow {
  product_id: Uuid;
  location_id: Uuid;
  available: number;
  priority: number;
  low_stock_level: number | null;
  rule: AllocationRule;
}

/**
 * Locks what active locations hold of some SKUs, always in the same order: two orders for the same products wait for
 * each other instead of deadlocking.
 */
export function lockLevels(tx: Transaction, skus: readonly string[]): Promise<LockedStock> {
  return lock(tx, sql`product.sku = any(${skus})`);
}

/** The same for products that are known by their ids, whose SKUs may have changed since. */
export function lockLevelsOf(tx: Transaction, productIds: readonly Uuid[]): Promise<LockedStock> {
  return lock(tx, sql`product.id = any(${productIds}::uuid[])`);
}

/** The same, for what only looks at it: nothing is locked, and it may be gone a moment later. */
export function readLevelsOf(tx: Transaction, productIds: readonly Uuid[]): Promise<LockedStock> {
  return lock(tx, sql`product.id = any(${productIds}::uuid[])`, empty);
}

async function lock(
  tx: Transaction,
  chosen: Sql,
  locking = sql`for no key update of level`,
): Promise<LockedStock> {
  const rows = await tx.query<LevelRow>(sql`
    select level.product_id, level.location_id, level.on_hand - level.reserved as available, location.priority,
      product.low_stock_level, (select allocation_rule from tenants) as rule
    from stock_levels level
    join products product on product.id = level.product_id
    join locations location on location.id = level.location_id
    where ${chosen} and location.is_active
    order by level.product_id, level.location_id
    ${locking}`);
  const low = rows.flatMap(({ product_id: id, low_stock_level: level }) =>
    level === null ? [] : [[id, level] as const],
  );
  return {
    levels: rows.map((row) => ({
      productId: row.product_id,
      locationId: row.location_id,
      available: row.available,
      priority: row.priority,
    })),
    // Where there is no stock there is nothing to be ruled.
    rule: rows[0]?.rule ?? "priority",
    lowAt: new Map(low),
  };
}
