import type { Address } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import type { Position } from "../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

export interface TaxRateRow {
  id: Uuid;
  version: number;
  name: string;
  country: string;
  /** Empty for the whole country. */
  region: string;
  /** Empty for every postal code. */
  postal_prefix: string;
  category: string;
  /** In parts per million. */
  rate: number;
  applies_to_shipping: boolean;
  is_active: boolean;
  created_at: Date;
  updated_at: Date;
}

/** What is stored of a rate but for its id, version and times. */
export interface TaxRateFields {
  name: string;
  country: string;
  region: string | null;
  postalPrefix: string | null;
  category: string;
  rate: number;
  appliesToShipping: boolean;
  isActive: boolean;
}

const columns = sql`
  id, version, name, country, region, postal_prefix, category, rate, applies_to_shipping, is_active, created_at,
  updated_at`;

/** Whether new orders are charged it or not. */
export async function findTaxRate(tx: Transaction, id: Uuid): Promise<TaxRateRow | undefined> {
  const [row] = await tx.query<TaxRateRow>(sql`select ${columns} from tax_rates where id = ${id}`);
  return row;
}

/** Against other updates. */
export async function lockTaxRate(tx: Transaction, id: Uuid): Promise<TaxRateRow | undefined> {
  const [row] = await tx.query<TaxRateRow>(sql`
    select ${columns} from tax_rates where id = ${id} for no key update`);
  return row;
}

/** Where a page of rates ended. */
export function positionOf(row: TaxRateRow): Position {
  return [row.country, row.region, row.postal_prefix, row.category, row.name, row.id];
}

export function selectTaxRates(
  tx: Transaction,
  { country }: { country?: string | undefined },
  limit: number,
  after: Position | undefined,
): Promise<TaxRateRow[]> {
  return tx.queryOnce<TaxRateRow>(sql`
    select ${columns} from tax_rates
    where ${country === undefined ? sql`true` : sql`country = ${country}`}
      ${
        after
          ? sql`and (country, region, postal_prefix, category, name, id)
              > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]}, ${after[4]}, ${after[5]}::uuid)`
          : empty
      }
    order by country, region, postal_prefix, category, name, id limit ${limit}`);
}

/** Answers nothing when there is one of this name for the same place and category. */
export async function insertTaxRate(
  tx: Transaction,
  id: Uuid,
  rate: TaxRateFields,
  now: Date,
): Promise<TaxRateRow | undefined> {
  const [row] = await tx.query<TaxRateRow>(sql`
    insert into tax_rates
      (id, name, country, region, postal_prefix, category, rate, applies_to_shipping, is_active, created_at, updated_at)
    values
      (${id}, ${rate.name}, ${rate.country}, ${rate.region ?? ""}, ${rate.postalPrefix ?? ""}, ${rate.category},
        ${rate.rate}, ${rate.appliesToShipping}, ${rate.isActive}, ${now}, ${now})
    on conflict (tenant_id, country, lower(region), postal_prefix, category, name) do nothing
    returning ${columns}`);
  return row;
}

export function replaceTaxRate(
  tx: Transaction,
  id: Uuid,
  rate: TaxRateFields,
  version: number,
  now: Date,
): void {
  tx.write(sql`
    update tax_rates set name = ${rate.name}, country = ${rate.country}, region = ${rate.region ?? ""},
      postal_prefix = ${rate.postalPrefix ?? ""}, category = ${rate.category}, rate = ${rate.rate},
      applies_to_shipping = ${rate.appliesToShipping}, is_active = ${rate.isActive}, version = ${version},
      updated_at = ${now}
    where id = ${id}`);
}

/** Where an order goes to, as far as it says so itself. */
export interface TaxDestination {
  shippingAddress: Address | null;
  billingAddress: Address | null;
  /** Whose address is taken when the order names none to send it to; null takes nobody's. */
  customerId: Uuid | null;
}

/** A place as taxes know it: nobody's name or street. */
export interface TaxedPlace {
  country: string;
  region: string | null;
  city: string | null;
  postalCode: string | null;
}

/** What stands in for a shipping address that an order does not name: its customer's, or the tenant's country. */
export async function findFallbackPlaces(
  tx: Transaction,
  customerId: Uuid | null,
): Promise<{ ofCustomer: Address | null; country: string | null; hasRates: boolean } | undefined> {
  const [row] = await tx.query<{
    ofCustomer: Address | null;
    country: string | null;
    hasRates: boolean;
  }>(sql`
    select (select address from customers where id = ${customerId}) as "ofCustomer", country,
      exists (select from tax_rates where is_active) as "hasRates"
    from tenants`);
  return row;
}

/** An active rate that matches a place. */
export interface RateOfPlace {
  name: string;
  category: string;
  rate: number;
  appliesToShipping: boolean;
  region: string;
  postalPrefix: string;
}

/** One look in the index for each beginning of the postal code. */
export function selectRatesOfPlace(
  tx: Transaction,
  { country, region, postalCode }: TaxedPlace,
): Promise<RateOfPlace[]> {
  const code = (postalCode ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  const prefixes = Array.from({ length: Math.min(code.length, 10) + 1 }, (_, letters) =>
    code.slice(0, letters),
  );
  return tx.query<RateOfPlace>(sql`
    select name, category, rate, applies_to_shipping as "appliesToShipping", region, postal_prefix as "postalPrefix"
    from tax_rates
    where is_active and country = ${country} and postal_prefix = any(${prefixes})
      and (region = '' or lower(region) = lower(${(region ?? "").trim()}))
    order by category, name, id`);
}
