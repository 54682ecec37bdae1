import type { StockAdjustment } from "@waybill/contract";
import type { ActorColumns } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, join, sql, type Transaction } from "../../../platform/database.ts";

/** Whether it is archived or not. */
export async function findProductBySku(
  tx: Transaction,
  sku: string,
): Promise<{ id: Uuid } | undefined> {
  const [row] = await tx.query<{ id: Uuid }>(sql`select id from products where sku = ${sku}`);
  return row;
}

/**
 * The active location with this id, else the one that orders take from first. Held so that it stays active until this
 * transaction ends; adjustments do not wait for each other here.
 */
export async function holdLocation(
  tx: Transaction,
  id: Uuid | undefined,
): Promise<{ id: Uuid } | undefined> {
  const [row] = await tx.query<{ id: Uuid }>(sql`
    select id from locations where is_active ${id === undefined ? empty : sql`and id = ${id}`}
    order by priority, id limit 1
    for share`);
  return row;
}

export interface LevelRow {
  on_hand: number;
  reserved: number;
}

/** Makes the level when there is none yet. One statement a level: nobody holds a part of it while waiting for another. */
export async function lockLevel(
  tx: Transaction,
  productId: Uuid,
  locationId: Uuid,
  now: Date,
): Promise<LevelRow> {
  tx.write(sql`
    insert into stock_levels (product_id, location_id, on_hand, updated_at)
    values (${productId}, ${locationId}, 0, ${now})
    on conflict do nothing`);
  const [row] = await tx.query<LevelRow>(sql`
    select on_hand, reserved from stock_levels
    where product_id = ${productId} and location_id = ${locationId}
    for update`);
  if (!row) throw new Error("the level was made by the statement before");
  return row;
}

/** One line of the ledger, with what it changes. */
export interface NewMovement {
  id: Uuid;
  productId: Uuid;
  locationId: Uuid;
  type: StockAdjustment["reason"];
  quantity: number;
  onHandAfter: number;
  note: string | null;
}

/** The level is locked. */
export function writeMovement(
  tx: Transaction,
  { id, productId, locationId, type, quantity, onHandAfter, note }: NewMovement,
  actor: ActorColumns,
  now: Date,
): void {
  tx.write(sql`
    update stock_levels set on_hand = ${onHandAfter}, updated_at = ${now}
    where product_id = ${productId} and location_id = ${locationId}`);
  tx.write(sql`
    insert into stock_movements
      (id, product_id, location_id, type, quantity, on_hand_after, actor_type, actor_id, actor_name, note, at)
    values (${id}, ${productId}, ${locationId}, ${type}, ${quantity}, ${onHandAfter},
      ${actor.type}, ${actor.id}, ${actor.name}, ${note}, ${now})`);
}

export interface StockLevelRow extends LevelRow {
  product_id: Uuid;
  sku: string;
  title: string;
  location_id: Uuid;
  updated_at: Date;
}

export interface PageQuery {
  after: Position | undefined;
  limit: number;
}

/** By SKU, which is unique, then by location. */
export function selectStockLevels(
  tx: Transaction,
  filter: { productId: Uuid | undefined; locationId: Uuid | undefined },
  { after, limit }: PageQuery,
): Promise<StockLevelRow[]> {
  const conditions = [
    sql`true`,
    ...(filter.productId === undefined ? [] : [sql`level.product_id = ${filter.productId}`]),
    ...(filter.locationId === undefined ? [] : [sql`level.location_id = ${filter.locationId}`]),
    ...(after
      ? [
          // The first condition alone finds its place in the index.
          sql`product.sku >= ${after[0]} and (product.sku, level.location_id) > (${after[0]}, ${after[1]})`,
        ]
      : []),
  ];
  return tx.queryOnce<StockLevelRow>(sql`
    select level.product_id, product.sku, product.title, level.location_id, level.on_hand, level.reserved,
      level.updated_at
    from products product join stock_levels level on level.product_id = product.id
    where ${join(conditions, " and ")}
    order by product.sku, level.location_id limit ${limit}`);
}

export interface StockMovementRow {
  id: Uuid;
  product_id: Uuid;
  sku: string;
  location_id: Uuid;
  type: string;
  quantity: number;
  on_hand_after: number;
  order_id: Uuid | null;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  note: string | null;
  at: Date;
}

/** Newest first: ids rise with time. */
export function selectStockMovements(
  tx: Transaction,
  filter: { productId: Uuid | undefined },
  { after, limit }: PageQuery,
): Promise<StockMovementRow[]> {
  const conditions = [
    sql`true`,
    ...(filter.productId === undefined ? [] : [sql`movement.product_id = ${filter.productId}`]),
    ...(after ? [sql`movement.id < ${after[0]}`] : []),
  ];
  return tx.queryOnce<StockMovementRow>(sql`
    select movement.id, movement.product_id, product.sku, movement.location_id, movement.type, movement.quantity,
      movement.on_hand_after, movement.order_id, movement.actor_type, movement.actor_id, movement.actor_name,
      movement.note, movement.at
    from stock_movements movement join products product on product.id = movement.product_id
    where ${join(conditions, " and ")}
    order by movement.id desc limit ${limit}`);
}

export interface ReservationRow {
  id: Uuid;
  product_id: Uuid;
  sku: string;
  location_id: Uuid;
  order_id: Uuid;
  line_id: Uuid;
  quantity: number;
  status: string;
  expires_at: Date | null;
  created_at: Date;
}

/** Newest first: ids rise with time. */
export function selectReservations(
  tx: Transaction,
  filter: { productId: Uuid | undefined; orderId: Uuid | undefined },
  { after, limit }: PageQuery,
): Promise<ReservationRow[]> {
  const conditions = [
    sql`true`,
    ...(filter.productId === undefined ? [] : [sql`reservation.product_id = ${filter.productId}`]),
    ...(filter.orderId === undefined ? [] : [sql`reservation.order_id = ${filter.orderId}`]),
    ...(after ? [sql`reservation.id < ${after[0]}`] : []),
  ];
  return tx.queryOnce<ReservationRow>(sql`
    select reservation.id, reservation.product_id, product.sku, reservation.location_id, reservation.order_id,
      reservation.line_id, reservation.quantity, reservation.status, reservation.expires_at, reservation.created_at
    from reservations reservation join products product on product.id = reservation.product_id
    where ${join(conditions, " and ")}
    order by reservation.id desc limit ${limit}`);
}
