import { columnOf } from "../../../platform/column-of.ts";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** An active reservation with the level behind it, both locked. */
export interface HeldReservation {
  id: Uuid;
  lineId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
  expiresAt: Date | null;
  onHand: number;
}

interface HeldRow {
  id: Uuid;
  line_id: Uuid;
  product_id: Uuid;
  location_id: Uuid;
  quantity: number;
  expires_at: Date | null;
  on_hand: number;
}

/** What an order holds, locked in the order of lockLevels. */
export async function lockHeld(tx: Transaction, orderId: Uuid): Promise<HeldReservation[]> {
  const rows = await tx.query<HeldRow>(sql`
    select reservation.id, reservation.line_id, level.product_id, level.location_id, reservation.quantity,
      reservation.expires_at, level.on_hand
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
    expiresAt: row.expires_at,
    onHand: row.on_hand,
  }));
}

/** Units of a line that a location keeps for an order. */
export interface Held {
  lineId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
}

/** What an order holds, by line and location. Locks nothing: whoever has the order locked is the only one to change it. */
export function heldOfOrder(tx: Transaction, orderId: Uuid): Promise<Held[]> {
  return tx.query<Held>(sql`
    select line_id as "lineId", product_id as "productId", location_id as "locationId",
      sum(quantity)::bigint as quantity
    from reservations where order_id = ${orderId} and status = 'active'
    group by line_id, product_id, location_id
    order by line_id, location_id`);
}

/** One line of the ledger for units that leave. */
export interface Departure {
  movementId: Uuid;
  reservationId: Uuid;
  lineId: Uuid;
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
  const column = columnOf(departures);
  tx.write(sql`
    update reservations reservation
    set quantity = reservation.quantity - gone.quantity,
      status = case when reservation.quantity = gone.quantity then 'committed' else 'active' end
    from (
      select id, sum(quantity)::bigint as quantity
      from unnest(${column("reservationId")}::uuid[], ${column("quantity")}::bigint[]) as gone (id, quantity)
      group by id
    ) gone
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
