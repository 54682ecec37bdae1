import type { Price } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import type { Position } from "../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

export interface ShippingMethodRow {
  id: Uuid;
  version: number;
  name: string;
  carrier: string | null;
  /** In minor units of the currency. */
  price: number;
  currency: string;
  is_active: boolean;
  created_at: Date;
  updated_at: Date;
}

/** What is stored of a method but for its id, version and times. */
export interface ShippingMethodFields {
  name: string;
  carrier: string | null;
  price: Price;
  isActive: boolean;
}

const columns = sql`id, version, name, carrier, price, currency, is_active, created_at, updated_at`;

/** Whether new orders may use it or not. */
export async function findShippingMethod(
  tx: Transaction,
  id: Uuid,
): Promise<ShippingMethodRow | undefined> {
  const [row] = await tx.query<ShippingMethodRow>(sql`
    select ${columns} from shipping_methods where id = ${id}`);
  return row;
}

/** Against other updates, not against orders that refer to the method. */
export async function lockShippingMethod(
  tx: Transaction,
  id: Uuid,
): Promise<ShippingMethodRow | undefined> {
  const [row] = await tx.query<ShippingMethodRow>(sql`
    select ${columns} from shipping_methods where id = ${id} for no key update`);
  return row;
}

/** Names are unique. */
export function selectShippingMethods(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<ShippingMethodRow[]> {
  return tx.query<ShippingMethodRow>(sql`
    select ${columns} from shipping_methods
    ${after ? sql`where name > ${after[0]}` : empty}
    order by name limit ${limit}`);
}

/** Answers nothing when another method has the name. */
export async function insertShippingMethod(
  tx: Transaction,
  id: Uuid,
  { name, carrier, price, isActive }: ShippingMethodFields,
  now: Date,
): Promise<ShippingMethodRow | undefined> {
  const [row] = await tx.query<ShippingMethodRow>(sql`
    insert into shipping_methods (id, name, carrier, price, currency, is_active, created_at, updated_at)
    values (${id}, ${name}, ${carrier}, ${price.amount}, ${price.currency}, ${isActive}, ${now}, ${now})
    on conflict (tenant_id, name) do nothing
    returning ${columns}`);
  return row;
}

export function replaceShippingMethod(
  tx: Transaction,
  id: Uuid,
  { name, carrier, price, isActive }: ShippingMethodFields,
  version: number,
  now: Date,
): void {
  tx.write(sql`
    update shipping_methods set name = ${name}, carrier = ${carrier}, price = ${price.amount},
      currency = ${price.currency}, is_active = ${isActive}, version = ${version}, updated_at = ${now}
    where id = ${id}`);
}
