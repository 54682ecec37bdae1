import pg from "pg";
import { unseal } from "../src/platform/seal.ts";

interface Column {
  place: string;
  table: string;
  column: string;
  type: string;
  /** Whether policies hold for the table's owner too. */
  isForced: boolean;
}

/** What can be taken off sealed bytes before they are searched. */
interface FindOptions {
  sealKeys?: readonly Buffer[];
}

/**
 * Every column of a database in which a number stands, whatever is put between its digits: in texts, JSON, lists and
 * numbers, in bytes, and in what was sealed with one of the keys. It sees the rows of all tenants: as the owner of the
 * tables it takes itself out of their policies, in transactions that are rolled back.
 */
export async function findInDatabase(
  url: string,
  number: string,
  { sealKeys = [] }: FindOptions = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found: string[] = [];
    for (const column of await columnsOf(client)) {
      await client.query("begin");
      if (column.isForced) await client.query(`alter table ${column.table} no force row level security`); // prettier-ignore
      const isThere =
        column.type === "bytea"
          ? await isInBytes(client, column, number, sealKeys)
          : await isInText(client, column, number);
      await client.query("rollback");
      if (isThere) found.push(column.place);
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Whether a number stands in a text, whatever is put between its digits but letters and other digits. */
export function isNumberIn(text: string, number: string): boolean {
  return new RegExp(patternOf(number), "u").test(text);
}

/** Of PostgreSQL and JavaScript alike. At most a few signs stand between two digits. */
function patternOf(number: string): string {
  return [...number].join("[^0-9A-Za-z]{0,4}");
}

/** Of every schema but PostgreSQL's own; a part of a table is searched with the table. */
async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select n.nspname || '.' || c.relname || '.' || a.attname as place,
      quote_ident(n.nspname) || '.' || quote_ident(c.relname) as "table",
      quote_ident(a.attname) as "column", a.atttypid::regtype::text as type,
      c.relforcerowsecurity as "isForced"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and not c.relispartition
      and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    order by 1`);
  if (rows.length === 0) throw new Error("The database has no tables to search.");
  return rows;
}

async function isInText(client: pg.Client, { table, column }: Column, number: string) {
  const { rowCount } = await client.query(
    `select from ${table} where ${column}::text ~ $1 limit 1`,
    [patternOf(number)],
  );
  return rowCount !== 0;
}

async function isInBytes(
  client: pg.Client,
  { table, column }: Column,
  number: string,
  sealKeys: readonly Buffer[],
): Promise<boolean> {
  const { rows } = await client.query<{ bytes: Buffer }>(
    `select ${column} as bytes from ${table} where ${column} is not null`,
  );
  const packed = Buffer.from(number.padStart(number.length + (number.length % 2), "0"), "hex");
  return rows.some(({ bytes }) =>
    [bytes, ...sealKeys.flatMap((key) => opened(key, bytes))].some(
      (plain) => isNumberIn(plain.toString(), number) || plain.includes(packed),
    ),
  );
}

function opened(key: Buffer, bytes: Buffer): Buffer[] {
  try {
    return [unseal(key, bytes)];
  } catch {
    return []; // Sealed with another key, or not at all.
  }
}
