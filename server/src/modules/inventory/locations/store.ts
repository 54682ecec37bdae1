import type { Address } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface LocationRow {
  id: Uuid;
  version: number;
  code: string;
  name: string;
  address: Address | null;
  priority: number;
  is_active: boolean;
  created_at: Date;
  updated_at: Date;
}

/** What is stored of a location but for its id, version and times. */
export interface LocationFields {
  code: string;
  name: string;
  address: Address | null;
  priority: number;
  isActive: boolean;
}

const columns = sql`id, version, code, name, address, priority, is_active, created_at, updated_at`;

export async function findLocation(tx: Transaction, id: Uuid): Promise<LocationRow | undefined> {
  const [row] = await tx.query<LocationRow>(sql`select ${columns} from locations where id = ${id}`);
  return row;
}

/** Against other updates and against stock that is being adjusted there. */
export async function lockLocation(tx: Transaction, id: Uuid): Promise<LocationRow | undefined> {
  const [row] = await tx.query<LocationRow>(sql`
    select ${columns} from locations where id = ${id} for no key update`);
  return row;
}

/**
 * The active location with this id, else the one that orders take from first. Held so that it stays active until this
 * transaction ends; changes of stock do not wait for each other here.
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

/** An active location, held so that it stays active until this transaction ends. */
export interface HeldLocation {
  id: Uuid;
  code: string;
}

/** All that are active, in the order in which stock is taken from them. */
export function holdLocations(tx: Transaction): Promise<HeldLocation[]> {
  return tx.query<HeldLocation>(sql`
    select id, code from locations where is_active order by priority, id for share`);
}

/** In the order in which stock is taken from them. */
export function selectLocations(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<LocationRow[]> {
  return tx.query<LocationRow>(sql`
    select ${columns} from locations
    ${after ? sql`where (priority, id) > (${after[0]}, ${after[1]})` : empty}
    order by priority, id limit ${limit}`);
}

/** Answers nothing when another location has the code. */
export async function insertLocation(
  tx: Transaction,
  id: Uuid,
  { code, name, address, priority, isActive }: LocationFields,
  now: Date,
): Promise<LocationRow | undefined> {
  const [row] = await tx.query<LocationRow>(sql`
    insert into locations (id, code, name, address, priority, is_active, created_at, updated_at)
    values (${id}, ${code}, ${name}, ${address}, ${priority}, ${isActive}, ${now}, ${now})
    on conflict (tenant_id, code) do nothing
    returning ${columns}`);
  return row;
}

export function replaceLocation(
  tx: Transaction,
  id: Uuid,
  { code, name, address, priority, isActive }: LocationFields,
  version: number,
  now: Date,
): void {
  tx.write(sql`
    update locations set code = ${code}, name = ${name}, address = ${address}, priority = ${priority},
      is_active = ${isActive}, version = ${version}, updated_at = ${now}
    where id = ${id}`);
}

/**
 * Or waits for some, or is asked for some. Reservations never exceed what is on hand, so where nothing is on hand
 * nothing is promised either.
 */
export async function holdsStock(tx: Transaction, locationId: Uuid): Promise<boolean> {
  const rows = await tx.query(sql`
    select from stock_levels where location_id = ${locationId} and (on_hand > 0 or damaged > 0)
    union all
    select from stock_transfers
    where status in ('requested', 'in_transit')
      and (from_location_id = ${locationId} or to_location_id = ${locationId})
    limit 1`);
  return rows.length > 0;
}
