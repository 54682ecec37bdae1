import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** A product as far as an order needs it. `price` is in minor units of `currency`. */
export interface SellableProduct {
  id: Uuid;
  sku: string;
  title: string;
  price: number;
  currency: string;
  status: "active" | "archived";
  /** Whether an order may have more of it than there is. */
  allowBackorder: boolean;
  /** How it is taxed. */
  taxCategory: string;
}

const columns = sql`
  id, sku, title, price, currency, status, allow_backorder as "allowBackorder", tax_category as "taxCategory"`;

/** The products with these SKUs, archived ones included; an unknown SKU is left out. */
export function findProducts(tx: Transaction, skus: readonly string[]): Promise<SellableProduct[]> {
  return tx.query<SellableProduct>(sql`
    select ${columns} from products where sku = any(${skus})`);
}

/** The same for products that are known by their ids. */
export function findProductsById(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<SellableProduct[]> {
  return tx.query<SellableProduct>(sql`
    select ${columns} from products where id = any(${ids}::uuid[])`);
}
