import { raw } from "sql-template-tag";
import { sql } from "../src/platform/database.ts";
import type { Shop } from "./open-shop.ts";

/** How many rows a tenant has in each table, and a digest of all that is in them. */
export type Snapshot = Record<string, { rows: number; digest: string | null }>;

// Keys note their use in the background, and answers that are kept are no effect.
const volatile = ["api_keys", "number_leases"];

/** What a tenant has now, to be compared with what it has later. */
export async function snapshotOf({ database, tenantUuid }: Shop): Promise<Snapshot> {
  return database.tenant(tenantUuid, async (tx) => {
    const tables = await tx.query<{ name: string }>(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_table_privilege(c.oid, 'select')
        and not c.relname = any(${volatile})
      order by 1`);
    if (tables.length < 20) throw new Error("the tables were not found");
    const counted = tables.map(async ({ name }) => {
      const [row] = await tx.queryOnce<{ rows: number; digest: string | null }>(sql`
        select count(*) as rows, md5(string_agg(t::text, '|' order by t::text)) as digest
        from ${identifier(name)} t`);
      return [name, row ?? { rows: 0, digest: null }] as const;
    });
    return Object.fromEntries(await Promise.all(counted));
  });
}

/** A name from the catalog, as it stands in a statement. */
function identifier(name: string) {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`${name} is no name of ours`);
  return raw(name);
}
