import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import pg from "pg";

/** A law of conservation: a query whose rows, in the database of a live shop, are those that break it. */
interface Law {
  name: string;
  sentence: string;
  sql: string;
}

export interface Breach {
  tenant: string;
  law: string;
  sentence: string;
  rows: unknown[];
}

const folder = join(import.meta.dirname, "../laws");

/**
 * Checks every law for every tenant, or the one with a slug, each tenant in one snapshot, under the same row-level policies as requests.
 * Answers what was checked and every breach.
 */
export async function checkLaws(
  databaseUrl: string,
  { onlyTenant }: { onlyTenant?: string | undefined } = {},
): Promise<{ laws: number; tenants: number; breaches: Breach[] }> {
  const laws = await readLaws();
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "waybill-verify",
  });
  await client.connect();
  try {
    const all = await readTenants(client);
    const tenants = all.filter(({ slug }) => onlyTenant === undefined || slug === onlyTenant);
    const breaches: Breach[] = [];
    for (const tenant of tenants) breaches.push(...(await checkTenant(client, tenant, laws)));
    return { laws: laws.length, tenants: tenants.length, breaches };
  } finally {
    await client.end();
  }
}

/** The first line of each file is a comment that says the law in a sentence. */
async function readLaws(): Promise<Law[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      return { name: basename(name, ".sql"), sentence: /^-- (.+)/.exec(sql)?.[1] ?? name, sql };
    }),
  );
}

type Tenant = { tenant_id: string; slug: string };

async function readTenants(client: pg.Client): Promise<Tenant[]> {
  await client.query("begin read only; set local role waybill_system");
  const { rows } = await client.query<Tenant>("select tenant_id, slug from tenants order by slug");
  await client.query("rollback");
  return rows;
}

async function checkTenant(client: pg.Client, tenant: Tenant, laws: Law[]): Promise<Breach[]> {
  await client.query("begin isolation level repeatable read read only; set local role waybill_app");
  await client.query("select set_config('app.tenant_id', $1, true)", [tenant.tenant_id]);
  const breaches: Breach[] = [];
  for (const { name, sentence, sql } of laws) {
    const { rows } = await client.query<object>(sql);
    if (rows.length > 0) breaches.push({ tenant: tenant.slug, law: name, sentence, rows });
  }
  await client.query("rollback");
  return breaches;
}
