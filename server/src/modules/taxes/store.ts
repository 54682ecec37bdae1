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

/** A place as taxes know it. */
export interface TaxedPlace {
  country: string;
  region: string | null;
  city: string | null;
  postalCode: string | null;
}

/**
 * The shipping address, else the customer's where that stands in for it, else the billing address, else the tenant's
 * country: no row when there is none of them.
 */
const placeOf = ({ shippingAddress, billingAddress, customerId }: TaxDestination) => sql`
  select address ->> 'country' as country, address ->> 'region' as region, address ->> 'city' as city,
    address ->> 'postalCode' as "postalCode"
  from (
    select coalesce(
      ${placeIn(shippingAddress)}::jsonb,
      (select address from customers where id = ${customerId}),
      ${placeIn(billingAddress)}::jsonb,
      (select jsonb_build_object('country', country) from tenants where country is not null)
    ) as address
  ) known
  where address is not null`;

export async function findTaxedPlace(
  tx: Transaction,
  destination: TaxDestination,
): Promise<TaxedPlace | undefined> {
  const [place] = await tx.query<TaxedPlace>(placeOf(destination));
  return place;
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

/** One statement, so that an order needs no round trip for it, and one look in the index for each beginning of the postal code. */
export function selectRatesOfPlace(
  tx: Transaction,
  destination: TaxDestination,
): Promise<RateOfPlace[]> {
  return tx.query<RateOfPlace>(sql`
    with place as (
      select country, region, upper(regexp_replace(coalesce("postalCode", ''), '[^A-Za-z0-9]', '', 'g')) as postal_code
      from (${placeOf(destination)}) raw
    )
    select rate.name, rate.category, rate.rate, rate.applies_to_shipping as "appliesToShipping", rate.region,
      rate.postal_prefix as "postalPrefix"
    from place join tax_rates rate on rate.country = place.country
      and rate.postal_prefix = any(array(
        select left(place.postal_code, letters) from generate_series(0, least(length(place.postal_code), 10)) letters))
    where rate.is_active and (rate.region = '' or lower(rate.region) = lower(trim(place.region)))
    order by rate.category, rate.name, rate.id`);
}

/** What decides about taxes, and nothing that says whose address it is. */
function placeIn(address: Address | null): string | null {
  if (address === null) return null;
  const { country, region, city, postalCode } = address;
  return JSON.stringify({ country, region, city, postalCode });
}
