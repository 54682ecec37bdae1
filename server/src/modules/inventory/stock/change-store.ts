import type { StockMovement } from "@waybill/contract";
import type { ActorColumns } from "../../../platform/actor.ts";
import { columnOf } from "../../../platform/column-of.ts";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** A product's stock at a location. */
export interface Place {
  productId: Uuid;
  locationId: Uuid;
}

/** What is there, locked until the transaction ends. */
export interface HeldLevel extends Place {
  onHand: number;
  reserved: number;
  damaged: number;
  incoming: number;
  /** The product's: of how many units on it is low. */
  lowStockLevel: number | null;
}

/**
 * Locks every level of some products in the one order of all locks of stock: what is available of them in all is exact
 * then. Places without a level get an empty one first, in the same order.
 */
export function lockPlaces(
  tx: Transaction,
  places: readonly Place[],
  now: Date,
): Promise<HeldLevel[]> {
  const products = places.map(({ productId }) => productId);
  const locations = places.map(({ locationId }) => locationId);
  tx.write(sql`
    insert into stock_levels (product_id, location_id, on_hand, updated_at)
    select distinct product_id, location_id, 0, ${now}::timestamptz
    from unnest(${products}::uuid[], ${locations}::uuid[]) as place (product_id, location_id)
    order by product_id, location_id
    on conflict do nothing`);
  return tx.query<HeldLevel>(sql`
    select level.product_id as "productId", level.location_id as "locationId", level.on_hand as "onHand",
      level.reserved, level.damaged, level.incoming, product.low_stock_level as "lowStockLevel"
    from stock_levels level join products product on product.id = level.product_id
    where level.product_id = any(${products}::uuid[])
    order by level.product_id, level.location_id
    for no key update of level`);
}

/** One line of the ledger: what is added to each bucket, negative for what is taken away. */
export interface NewMovement extends Place {
  id: Uuid;
  type: StockMovement["type"];
  quantity: number;
  damagedQuantity: number;
  discardedQuantity: number;
  onHandAfter: number;
  orderId: Uuid | null;
  transferId: Uuid | null;
  note: string | null;
}

export function insertMovements(
  tx: Transaction,
  movements: readonly NewMovement[],
  actor: ActorColumns,
  now: Date,
): void {
  const column = columnOf(movements);
  tx.write(sql`
    insert into stock_movements
      (id, product_id, location_id, type, quantity, damaged_quantity, discarded_quantity, on_hand_after, order_id,
        transfer_id, note, actor_type, actor_id, actor_name, at)
    select movement.*, ${actor.type}, ${actor.id}::uuid, ${actor.name}, ${now}
    from unnest(${column("id")}::uuid[], ${column("productId")}::uuid[], ${column("locationId")}::uuid[],
      ${column("type")}::text[], ${column("quantity")}::bigint[], ${column("damagedQuantity")}::bigint[],
      ${column("discardedQuantity")}::bigint[], ${column("onHandAfter")}::bigint[], ${column("orderId")}::uuid[],
      ${column("transferId")}::uuid[], ${column("note")}::text[]) as movement`);
}

/** The levels are locked. */
export function replaceLevels(tx: Transaction, levels: readonly HeldLevel[], now: Date): void {
  const column = columnOf(levels);
  tx.write(sql`
    update stock_levels level
    set on_hand = changed.on_hand, damaged = changed.damaged, incoming = changed.incoming, updated_at = ${now}
    from unnest(${column("productId")}::uuid[], ${column("locationId")}::uuid[], ${column("onHand")}::bigint[],
      ${column("damaged")}::bigint[], ${column("incoming")}::bigint[])
      as changed (product_id, location_id, on_hand, damaged, incoming)
    where level.product_id = changed.product_id and level.location_id = changed.location_id`);
}
