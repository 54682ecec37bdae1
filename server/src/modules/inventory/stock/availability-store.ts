import type { ProductStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

export interface AvailabilityRow {
  product_id: Uuid;
  sku: string;
  status: ProductStatus;
  allow_backorder: boolean;
  /** Null, as the code is, for a product that no location has. */
  location_id: Uuid | null;
  code: string | null;
  available: number;
  incoming: number;
}

/** A row for each level of each product, by priority, and one for a product without any. */
export function selectAvailability(
  tx: Transaction,
  skus: readonly string[],
): Promise<AvailabilityRow[]> {
  return tx.query<AvailabilityRow>(sql`
    select product.id as product_id, product.sku, product.status, product.allow_backorder, level.location_id,
      location.code, coalesce(level.on_hand - level.reserved, 0) as available,
      coalesce(level.incoming, 0) as incoming
    from products product
    left join stock_levels level on level.product_id = product.id
    left join locations location on location.id = level.location_id
    where product.sku = any(${skus})
    order by product.sku, location.priority, location.id`);
}
