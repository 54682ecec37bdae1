import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { join, sql, type Transaction } from "../../../platform/database.ts";
import { isLowInStock, productsWithWords } from "../catalogue/store.ts";
import type { NamedProduct } from "./require-products.ts";

/** Archived ones included; an unknown SKU is left out. */
export function findProductsBySku(
  tx: Transaction,
  skus: readonly string[],
): Promise<NamedProduct[]> {
  return tx.query<NamedProduct>(
    sql`select id, sku, title, status from products where sku = any(${skus})`,
  );
}

export interface StockLevelRow {
  product_id: Uuid;
  sku: string;
  title: string;
  location_id: Uuid;
  on_hand: number;
  reserved: number;
  damaged: number;
  incoming: number;
  low_stock_level: number | null;
  is_low: boolean;
  updated_at: Date;
}

export interface StockLevelFilter {
  productId: Uuid | undefined;
  locationId: Uuid | undefined;
  /** Each begins a word of the product. */
  prefixes: readonly string[];
  lowStock: boolean | undefined;
}

export interface PageQuery {
  after: Position | undefined;
  limit: number;
}

/** By SKU, which is unique, then by location. */
export function selectStockLevels(
  tx: Transaction,
  filter: StockLevelFilter,
  { after, limit }: PageQuery,
): Promise<StockLevelRow[]> {
  const conditions = [
    sql`true`,
    ...(filter.productId === undefined ? [] : [sql`level.product_id = ${filter.productId}`]),
    ...(filter.locationId === undefined ? [] : [sql`level.location_id = ${filter.locationId}`]),
    ...(filter.prefixes.length === 0
      ? []
      : [sql`product.id = any(array(${productsWithWords(filter.prefixes)}))`]),
    ...(filter.lowStock === undefined
      ? []
      : [filter.lowStock ? isLowInStock : sql`not ${isLowInStock}`]),
    ...(after
      ? [
          // The first condition alone finds its place in the index.
          sql`product.sku >= ${after[0]} and (product.sku, level.location_id) > (${after[0]}, ${after[1]})`,
        ]
      : []),
  ];
  return tx.queryOnce<StockLevelRow>(sql`
    select level.product_id, product.sku, product.title, level.location_id, level.on_hand, level.reserved,
      level.damaged, level.incoming, product.low_stock_level, ${isLowInStock} as is_low, level.updated_at
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
  damaged_quantity: number;
  discarded_quantity: number;
  on_hand_after: number;
  order_id: Uuid | null;
  transfer_id: Uuid | null;
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
      movement.damaged_quantity, movement.discarded_quantity, movement.on_hand_after, movement.order_id,
      movement.transfer_id, movement.actor_type, movement.actor_id, movement.actor_name,
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
