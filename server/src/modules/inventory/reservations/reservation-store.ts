import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";
import type { Allocation, Level } from "./allocate.ts";

interface LevelRow {
  product_id: Uuid;
  location_id: Uuid;
  available: number;
  priority: number;
}

/**
 * Locks what active locations hold of some SKUs, always in the same order: two orders for the same products wait for
 * each other instead of deadlocking.
 */
export async function lockLevels(tx: Transaction, skus: readonly string[]): Promise<Level[]> {
  const rows = await tx.query<LevelRow>(sql`
    select level.product_id, level.location_id, level.on_hand - level.reserved as available, location.priority
    from stock_levels level
    join products product on product.id = level.product_id
    join locations location on location.id = level.location_id
    where product.sku = any(${skus}) and location.is_active
    order by level.product_id, level.location_id
    for no key update of level`);
  return rows.map((row) => ({
    productId: row.product_id,
    locationId: row.location_id,
    available: row.available,
    priority: row.priority,
  }));
}

export function insertReservations(
  tx: Transaction,
  orderId: Uuid,
  reservations: readonly (Allocation & { id: Uuid })[],
  now: Date,
): void {
  const column = <Key extends keyof Allocation | "id">(key: Key) =>
    reservations.map((reservation) => reservation[key]);
  tx.write(sql`
    update stock_levels level set reserved = level.reserved + taken.quantity, updated_at = ${now}
    from (
      select product_id, location_id, sum(quantity)::bigint as quantity
      from unnest(${column("productId")}::uuid[], ${column("locationId")}::uuid[], ${column("quantity")}::bigint[])
        as taken (product_id, location_id, quantity)
      group by product_id, location_id
    ) taken
    where level.product_id = taken.product_id and level.location_id = taken.location_id`);
  tx.write(sql`
    insert into reservations (id, order_id, line_id, product_id, location_id, quantity, created_at)
    select id, ${orderId}, line_id, product_id, location_id, quantity, ${now}
    from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[], ${column("productId")}::uuid[],
      ${column("locationId")}::uuid[], ${column("quantity")}::bigint[])
      as taken (id, line_id, product_id, location_id, quantity)`);
}

/** Gives back what an order still holds. Levels are locked in the order of lockLevels. */
export function releaseOfOrder(tx: Transaction, orderId: Uuid, now: Date): void {
  tx.write(sql`
    select from stock_levels level
    where (level.product_id, level.location_id) in (
      select product_id, location_id from reservations where order_id = ${orderId} and status = 'active')
    order by level.product_id, level.location_id
    for no key update of level`);
  tx.write(sql`
    update stock_levels level set reserved = level.reserved - held.quantity, updated_at = ${now}
    from (
      select product_id, location_id, sum(quantity)::bigint as quantity
      from reservations where order_id = ${orderId} and status = 'active'
      group by product_id, location_id
    ) held
    where level.product_id = held.product_id and level.location_id = held.location_id`);
  tx.write(sql`
    update reservations set status = 'released', quantity = 0
    where order_id = ${orderId} and status = 'active'`);
}

/** An active reservation with the level behind it, both locked. */
export interface HeldReservation {
  id: Uuid;
  lineId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
  onHand: number;
}

interface HeldRow {
  id: Uuid;
  line_id: Uuid;
  product_id: Uuid;
  location_id: Uuid;
  quantity: number;
  on_hand: number;
}

/** What an order holds, locked in the order of lockLevels. */
export async function lockHeld(tx: Transaction, orderId: Uuid): Promise<HeldReservation[]> {
  const rows = await tx.query<HeldRow>(sql`
    select reservation.id, reservation.line_id, level.product_id, level.location_id, reservation.quantity, level.on_hand
    from reservations reservation
    join stock_levels level
      on level.product_id = reservation.product_id and level.location_id = reservation.location_id
    where reservation.order_id = ${orderId} and reservation.status = 'active'
    order by level.product_id, level.location_id, reservation.id
    for no key update of level, reservation`);
  return rows.map((row) => ({
    id: row.id,
    lineId: row.line_id,
    productId: row.product_id,
    locationId: row.location_id,
    quantity: row.quantity,
    onHand: row.on_hand,
  }));
}

/** One line of the ledger for units that leave. */
export interface Departure {
  movementId: Uuid;
  reservationId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
  onHandAfter: number;
}

/** Takes units off the stock and ends their reservations. The levels are locked. */
export function writeDepartures(
  tx: Transaction,
  orderId: Uuid,
  departures: readonly Departure[],
  actor: { type: string; id: Uuid | null; name: string },
  now: Date,
): void {
  const column = <Key extends keyof Departure>(key: Key) =>
    departures.map((departure) => departure[key]);
  tx.write(sql`
    update reservations reservation
    set quantity = reservation.quantity - gone.quantity,
      status = case when reservation.quantity = gone.quantity then 'committed' else 'active' end
    from unnest(${column("reservationId")}::uuid[], ${column("quantity")}::bigint[]) as gone (id, quantity)
    where reservation.id = gone.id`);
  tx.write(sql`
    update stock_levels level
    set on_hand = level.on_hand - gone.quantity, reserved = level.reserved - gone.quantity, updated_at = ${now}
    from (
      select product_id, location_id, sum(quantity)::bigint as quantity
      from unnest(${column("productId")}::uuid[], ${column("locationId")}::uuid[], ${column("quantity")}::bigint[])
        as gone (product_id, location_id, quantity)
      group by product_id, location_id
    ) gone
    where level.product_id = gone.product_id and level.location_id = gone.location_id`);
  tx.write(sql`
    insert into stock_movements
      (id, product_id, location_id, type, quantity, on_hand_after, order_id, actor_type, actor_id, actor_name, at)
    select id, product_id, location_id, 'shipped', -quantity, on_hand_after, ${orderId},
      ${actor.type}, ${actor.id}::uuid, ${actor.name}, ${now}
    from unnest(${column("movementId")}::uuid[], ${column("productId")}::uuid[], ${column("locationId")}::uuid[],
      ${column("quantity")}::bigint[], ${column("onHandAfter")}::bigint[])
      as gone (id, product_id, location_id, quantity, on_hand_after)`);
}
