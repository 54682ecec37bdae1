import type { Price, ProductStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { join, sql, type Sql, type Transaction } from "../../../platform/database.ts";
import { prefixEnd } from "../../../platform/terms.ts";

export interface ProductRow {
  id: Uuid;
  version: number;
  sku: string;
  title: string;
  description: string | null;
  category: string | null;
  barcode: string | null;
  /** In minor units of the currency. */
  price: number;
  currency: string;
  weight_grams: number | null;
  tax_category: string;
  status: ProductStatus;
  allow_backorder: boolean;
  low_stock_level: number | null;
  created_at: Date;
  updated_at: Date;
  /** Of all locations. */
  on_hand: number;
  reserved: number;
  damaged: number;
  incoming: number;
}

/** What is stored of a product but for its id, version and times. */
export interface ProductFields {
  sku: string;
  title: string;
  description: string | null;
  category: string | null;
  barcode: string | null;
  price: Price;
  weightGrams: number | null;
  taxCategory: string;
  status: ProductStatus;
  allowBackorder: boolean;
  lowStockLevel: number | null;
}

const columns = sql`product.id, product.version, product.sku, product.title, product.description, product.category,
  product.barcode, product.price, product.currency, product.weight_grams, product.tax_category, product.status,
  product.allow_backorder, product.low_stock_level, product.created_at, product.updated_at, stock.on_hand,
  stock.reserved, stock.damaged, stock.incoming`;

const withStock = sql`cross join lateral (
  select coalesce(sum(on_hand), 0)::bigint as on_hand, coalesce(sum(reserved), 0)::bigint as reserved,
    coalesce(sum(damaged), 0)::bigint as damaged, coalesce(sum(incoming), 0)::bigint as incoming
  from stock_levels where product_id = product.id) stock`;

export async function findProduct(tx: Transaction, id: Uuid): Promise<ProductRow | undefined> {
  const [row] = await tx.query<ProductRow>(sql`
    select ${columns} from products product ${withStock} where product.id = ${id}`);
  return row;
}

/** Against other updates, not against orders that refer to the product. */
export async function lockProduct(tx: Transaction, id: Uuid): Promise<ProductRow | undefined> {
  const [row] = await tx.query<ProductRow>(sql`
    select ${columns} from products product ${withStock} where product.id = ${id}
    for no key update of product`);
  return row;
}

/** Answers nothing when another product has the SKU. */
export async function insertProduct(
  tx: Transaction,
  id: Uuid,
  fields: ProductFields,
  now: Date,
): Promise<ProductRow | undefined> {
  const [row] = await tx.query<ProductRow>(sql`
    insert into products (id, sku, title, description, category, barcode, price, currency, weight_grams,
      tax_category, status, allow_backorder, low_stock_level, created_at, updated_at)
    values (${id}, ${fields.sku}, ${fields.title}, ${fields.description}, ${fields.category}, ${fields.barcode},
      ${fields.price.amount}, ${fields.price.currency}, ${fields.weightGrams}, ${fields.taxCategory},
      ${fields.status}, ${fields.allowBackorder}, ${fields.lowStockLevel}, ${now}, ${now})
    on conflict (tenant_id, sku) do nothing
    returning *, 0::bigint as on_hand, 0::bigint as reserved, 0::bigint as damaged, 0::bigint as incoming`);
  return row;
}

export function replaceProduct(
  tx: Transaction,
  id: Uuid,
  fields: ProductFields,
  version: number,
  now: Date,
): void {
  tx.write(sql`
    update products set sku = ${fields.sku}, title = ${fields.title}, description = ${fields.description},
      category = ${fields.category}, barcode = ${fields.barcode}, price = ${fields.price.amount},
      currency = ${fields.price.currency}, weight_grams = ${fields.weightGrams},
      tax_category = ${fields.taxCategory}, status = ${fields.status}, allow_backorder = ${fields.allowBackorder},
      low_stock_level = ${fields.lowStockLevel}, version = ${version}, updated_at = ${now}
    where id = ${id}`);
}

export function insertTerms(tx: Transaction, id: Uuid, terms: readonly string[]): void {
  tx.write(sql`
    insert into product_terms (term, product_id) select unnest(${terms}::text[]), ${id}`);
}

export function deleteTerms(tx: Transaction, id: Uuid): void {
  tx.write(sql`delete from product_terms where product_id = ${id}`);
}

export interface ProductQuery {
  /** Each begins a word of the product. */
  prefixes: readonly string[];
  skus: readonly string[] | undefined;
  statuses: readonly ProductStatus[];
  lowStock: boolean | undefined;
  after: Position | undefined;
  limit: number;
}

/** Fewer of `product` are available than is well. */
export const isLowInStock = sql`(product.low_stock_level is not null and product.low_stock_level > (
  select coalesce(sum(low.on_hand - low.reserved), 0) from stock_levels low where low.product_id = product.id))`;

/** SKUs are unique. The page is cut before its stock is added up. */
export function selectProducts(
  tx: Transaction,
  { prefixes, skus, statuses, lowStock, after, limit }: ProductQuery,
): Promise<ProductRow[]> {
  const conditions = [
    sql`status = any(${statuses})`,
    ...(prefixes.length === 0 ? [] : [sql`id = any(array(${productsWithWords(prefixes)}))`]),
    ...(skus === undefined ? [] : [sql`sku = any(${skus})`]),
    ...(lowStock === undefined ? [] : [lowStock ? isLowInStock : sql`not ${isLowInStock}`]),
    ...(after ? [sql`sku > ${after[0]}`] : []),
  ];
  return tx.queryOnce<ProductRow>(sql`
    select ${columns}
    from (select * from products product where ${join(conditions, " and ")} order by sku limit ${limit}) product ${withStock}
    order by product.sku`);
}

/**
 * What has words with all of these beginnings. As an array it is found first and sorted afterwards: the planner would
 * else read the whole list in its order, looking for the few that match.
 */
export function productsWithWords(prefixes: readonly string[]): Sql {
  const ofEach = prefixes.map(
    (prefix) =>
      sql`select product_id from product_terms where term >= ${prefix} and term < ${prefixEnd(prefix)}`,
  );
  return join(ofEach, " intersect ");
}
