import type { Address } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import type { Position } from "../../platform/cursor.ts";
import { join, sql, type Sql, type Transaction } from "../../platform/database.ts";
import { prefixEnd } from "../../platform/terms.ts";

export interface CustomerRow {
  id: Uuid;
  version: number;
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  external_id: string | null;
  address: Address | null;
  note: string | null;
  sort_name: string;
  created_at: Date;
  updated_at: Date;
}

/** What is stored of a customer but for its id, version and times. */
export interface CustomerFields {
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  externalId: string | null;
  address: Address | null;
  note: string | null;
  sortName: string;
}

const columns = sql`id, version, name, company, email, phone, external_id, address, note, sort_name, created_at,
  updated_at`;

export async function findCustomer(tx: Transaction, id: Uuid): Promise<CustomerRow | undefined> {
  const [row] = await tx.query<CustomerRow>(sql`select ${columns} from customers where id = ${id}`);
  return row;
}

/** Against other updates, not against orders that refer to the customer. */
export async function lockCustomer(tx: Transaction, id: Uuid): Promise<CustomerRow | undefined> {
  const [row] = await tx.query<CustomerRow>(sql`
    select ${columns} from customers where id = ${id} for no key update`);
  return row;
}

/** Answers nothing when another customer has the external id. */
export async function insertCustomer(
  tx: Transaction,
  id: Uuid,
  fields: CustomerFields,
  now: Date,
): Promise<CustomerRow | undefined> {
  const [row] = await tx.query<CustomerRow>(sql`
    insert into customers
      (id, name, company, email, phone, external_id, address, note, sort_name, created_at, updated_at)
    values (${id}, ${fields.name}, ${fields.company}, ${fields.email}, ${fields.phone}, ${fields.externalId},
      ${fields.address}, ${fields.note}, ${fields.sortName}, ${now}, ${now})
    on conflict (tenant_id, external_id) where external_id is not null do nothing
    returning ${columns}`);
  return row;
}

export function replaceCustomer(
  tx: Transaction,
  id: Uuid,
  fields: CustomerFields,
  version: number,
  now: Date,
): void {
  tx.write(sql`
    update customers set name = ${fields.name}, company = ${fields.company}, email = ${fields.email},
      phone = ${fields.phone}, external_id = ${fields.externalId}, address = ${fields.address}, note = ${fields.note},
      sort_name = ${fields.sortName}, version = ${version}, updated_at = ${now}
    where id = ${id}`);
}

export function insertTerms(tx: Transaction, id: Uuid, terms: readonly string[]): void {
  tx.write(sql`
    insert into customer_terms (term, customer_id) select unnest(${terms}::text[]), ${id}`);
}

export function deleteTerms(tx: Transaction, id: Uuid): void {
  tx.write(sql`delete from customer_terms where customer_id = ${id}`);
}

export interface CustomerQuery {
  /** Each begins a word of the customer. */
  prefixes: readonly string[];
  externalId: string | undefined;
  after: Position | undefined;
  limit: number;
}

export function selectCustomers(
  tx: Transaction,
  { prefixes, externalId, after, limit }: CustomerQuery,
): Promise<CustomerRow[]> {
  const conditions = [
    sql`true`,
    ...(prefixes.length === 0 ? [] : [sql`id = any(array(${found(prefixes)}))`]),
    ...(externalId === undefined ? [] : [sql`external_id = ${externalId}`]),
    ...(after ? [sql`(sort_name, id) > (${after[0]}, ${after[1]})`] : []),
  ];
  return tx.queryOnce<CustomerRow>(sql`
    select ${columns} from customers where ${join(conditions, " and ")}
    order by sort_name, id limit ${limit}`);
}

/**
 * What has words with all of these beginnings. As an array it is found first and sorted afterwards: the planner would
 * else read the whole list in its order, looking for the few that match.
 */
function found(prefixes: readonly string[]): Sql {
  const ofEach = prefixes.map(
    (prefix) =>
      sql`select customer_id from customer_terms where term >= ${prefix} and term < ${prefixEnd(prefix)}`,
  );
  return join(ofEach, " intersect ");
}
