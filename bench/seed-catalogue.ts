import { readFile } from "node:fs/promises";
import type pg from "pg";
import { createDefaultLocation } from "../server/src/modules/inventory/index.ts";
import { createTenant, type CreatedTenant } from "../server/src/modules/tenants/index.ts";
import { openDatabase } from "../server/src/platform/database.ts";

const slugOf = (number: number) => `bench-${number}`;
/** The first tenant is the one that is measured. */
export const measuredSlug = slugOf(1);

/** Begins tenants as the service itself does. */
export async function createTenants(url: string, count: number): Promise<CreatedTenant[]> {
  const database = openDatabase({ url, connections: 1, onError: () => {} });
  try {
    const created: CreatedTenant[] = [];
    for (let number = 1; number <= count; number++) {
      const tenant = { ...usual, slug: slugOf(number), name: `Bench ${number}` };
      created.push(await createTenant(database, tenant, new Date(), createDefaultLocation));
    }
    return created;
  } finally {
    await database.close();
  }
}

const usual = {
  admin: { email: "admin@bench.example", name: "Ada Admin" },
  ...{ currency: "USD", timeZone: "UTC", locale: "en-US" },
};

export interface Catalogue {
  customerIds: string[];
  skus: string[];
}

/** Gives a tenant customers, products and plenty of stock. */
export async function seedCatalogue(
  owner: pg.Client,
  tenantId: string,
  { customers, products }: { customers: number; products: number },
): Promise<Catalogue> {
  return asBulkLoader(owner, async () => {
    await setting(owner, "bench.tenant", tenantId);
    await setting(owner, "bench.customers", String(customers));
    await setting(owner, "bench.products", String(products));
    await owner.query(await readSql("catalogue"));
    const found = await owner.query<{ id: string }>(
      "select id from customers where tenant_id = $1 order by id",
      [tenantId],
    );
    const sold = await owner.query<{ sku: string }>(
      "select sku from products where tenant_id = $1 order by sku",
      [tenantId],
    );
    return { customerIds: found.rows.map(({ id }) => id), skus: sold.rows.map(({ sku }) => sku) };
  });
}

/** One transaction in which the policies do not bind the owner, who otherwise sees as little as everybody. */
export async function asBulkLoader<T>(owner: pg.Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where relforcerowsecurity",
  );
  await owner.query("begin");
  for (const { name } of rows) await owner.query(`alter table ${name} no force row level security`);
  const result = await work();
  for (const { name } of rows) await owner.query(`alter table ${name} force row level security`);
  await owner.query("commit");
  return result;
}

export async function setting(owner: pg.Client, name: string, value: string): Promise<void> {
  await owner.query("select set_config($1, $2, false)", [name, value]);
}

export function readSql(name: string): Promise<string> {
  return readFile(new URL(`./seed/${name}.sql`, import.meta.url), "utf8");
}
