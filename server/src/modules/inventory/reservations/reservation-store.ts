import { columnOf } from "../../../platform/column-of.ts";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";
import type { Allocation } from "./allocate.ts";

/** The levels are locked. */
export function writeReservations(
  tx: Transaction,
  orderId: Uuid,
  reservations: readonly (Allocation & { id: Uuid })[],
  { expiresAt, now }: { expiresAt: Date | null; now: Date },
): void {
  const column = columnOf(reservations);
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
    insert into reservations (id, order_id, line_id, product_id, location_id, quantity, expires_at, created_at)
    select id, ${orderId}, line_id, product_id, location_id, quantity, ${expiresAt}::timestamptz, ${now}
    from unnest(${column("id")}::uuid[], ${column("lineId")}::uuid[], ${column("productId")}::uuid[],
      ${column("locationId")}::uuid[], ${column("quantity")}::bigint[])
      as taken (id, line_id, product_id, location_id, quantity)`);
}

/** How a reservation ends that does not become a shipment. */
export type Ending = "released" | "expired";

/**
 * Ends all that an order still holds, and answers the products of which there is more now. Levels are locked in the
 * order of lockLevels.
 */
export async function endReservations(
  tx: Transaction,
  orderId: Uuid,
  ending: Ending,
  now: Date,
): Promise<Uuid[]> {
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
  const rows = await tx.query<{ product_id: Uuid }>(sql`
    update reservations set status = ${ending}, quantity = 0
    where order_id = ${orderId} and status = 'active'
    returning product_id`);
  return [...new Set(rows.map(({ product_id: id }) => id))];
}

/** Units that a reservation gives up. */
export interface GivenUp {
  reservationId: Uuid;
  productId: Uuid;
  locationId: Uuid;
  quantity: number;
}

/** Takes units off reservations, and ends those that have none left. The levels and the reservations are locked. */
export function writeRelease(tx: Transaction, given: readonly GivenUp[], now: Date): void {
  const column = columnOf(given);
  tx.write(sql`
    update reservations reservation
    set quantity = reservation.quantity - given.quantity,
      status = case when reservation.quantity = given.quantity then 'released' else 'active' end
    from unnest(${column("reservationId")}::uuid[], ${column("quantity")}::bigint[]) as given (id, quantity)
    where reservation.id = given.id`);
  tx.write(sql`
    update stock_levels level set reserved = level.reserved - given.quantity, updated_at = ${now}
    from (
      select product_id, location_id, sum(quantity)::bigint as quantity
      from unnest(${column("productId")}::uuid[], ${column("locationId")}::uuid[], ${column("quantity")}::bigint[])
        as given (product_id, location_id, quantity)
      group by product_id, location_id
    ) given
    where level.product_id = given.product_id and level.location_id = given.location_id`);
}
