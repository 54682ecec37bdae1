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
}

/** The products with these SKUs, archived ones included; an unknown SKU is left out. */
export function findProducts(tx: Transaction, skus: readonly string[]): Promise<SellableProduct[]> {
  return tx.query<SellableProduct>(sql`
    select id, sku, title, price, currency, status from products where sku = any(${skus})`);
}
