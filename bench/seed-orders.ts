import type pg from "pg";
import { addApiKeyOf, selectTenantBySlug } from "../server/src/modules/tenants/index.ts";
import { openDatabase } from "../server/src/platform/database.ts";
import { withOwner } from "./laboratory.ts";
import {
  asBulkLoader,
  createTenants,
  measuredSlug,
  readSql,
  seedCatalogue,
} from "./seed-catalogue.ts";

const tenants = 20;

export interface SeededTenant {
  tenantId: string;
  apiKey: string;
}

/** The tenant with so many orders, of a new database or of one that an earlier run has filled. */
export async function seededOrders(
  databaseUrl: string,
  orders: number,
  isNew: boolean,
): Promise<SeededTenant> {
  if (isNew) return seedOrders(databaseUrl, orders);
  const database = openDatabase({ url: databaseUrl, connections: 1, onError: () => {} });
  try {
    const found = await database.system((tx) => selectTenantBySlug(tx, measuredSlug));
    if (!found) throw new Error(`${databaseUrl} was not filled to its end; remove it.`);
    const apiKey = await addApiKeyOf(database, found.tenant_id, "Another run", new Date());
    return { tenantId: found.tenant_id, apiKey };
  } finally {
    await database.close();
  }
}

/** Fills a new database: one tenant with so many orders, and nineteen with a hundredth of them each. Answers the one. */
async function seedOrders(databaseUrl: string, orders: number): Promise<SeededTenant> {
  const created = await createTenants(databaseUrl, tenants);
  const [measured] = created;
  if (!measured) throw new Error("no tenant was created");
  const shares = created.map(({ tenantId }) => shareOf(tenantId, tenantId === measured.tenantId ? orders : Math.ceil(orders / 100))); // prettier-ignore
  await withOwner(databaseUrl, async (owner) => {
    for (const share of shares) await seedCatalogue(owner, share.tenantId, share);
    await asBulkLoader(owner, async () => {
      await owner.query(`
        create temporary table bench_shares (tenant_id uuid, orders bigint, customers bigint, products bigint)
        on commit drop`);
      for (const { tenantId, orders, customers, products } of shares) {
        const values = [tenantId, orders, customers, products];
        await owner.query("insert into bench_shares values ($1, $2, $3, $4)", values);
      }
      await owner.query("truncate orders cascade");
      await withoutIndexes(owner, async () => owner.query(await readSql("orders")));
    });
    await owner.query("vacuum analyze");
  });
  return measured;
}

function shareOf(tenantId: string, orders: number) {
  return { tenantId, orders, customers: Math.max(50, Math.ceil(orders / 20)), products: 2_000 };
}

/** An index is built much faster at once than row by row. */
async function withoutIndexes(owner: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const constraints = await owner.query<{ name: string; owner: string; definition: string }>(`
    select quote_ident(conname) as name, conrelid::regclass::text as owner,
      pg_get_constraintdef(oid) || case when contype = 'f' then ' not valid' else '' end as definition
    from pg_constraint
    where contype in ('p', 'u', 'f') and (conrelid = any(${filled}) or confrelid = any(${filled}))
    order by contype = 'f' desc`);
  const indexes = await owner.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index
    where indrelid = any(${filled}) and not exists (select from pg_constraint where conindid = indexrelid)`);
  for (const { name, owner: table } of constraints.rows) {
    await owner.query(`alter table ${table} drop constraint ${name}`);
  }
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  await work();
  for (const { definition } of indexes.rows) await owner.query(definition);
  for (const { name, owner: table, definition } of constraints.rows.toReversed()) {
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}

const filled = `array['orders', 'order_lines', 'order_addresses', 'order_tags', 'order_terms']::regclass[]`;
