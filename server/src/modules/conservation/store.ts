import type { Uuid } from "../../platform/context.ts";
import { join, sql, type Database, type Transaction } from "../../platform/database.ts";
import type { Law } from "./law.ts";

/** A tenant as the system door knows it. */
export interface TenantRow {
  tenant_id: Uuid;
  slug: string;
  time_zone: string;
  created_at: Date;
}

export function selectTenants(tx: Transaction): Promise<TenantRow[]> {
  return tx.query<TenantRow>(
    sql`select tenant_id, slug, time_zone, created_at from tenants order by slug`,
  );
}

/** The rows of a tenant that break a law, but not more than `limit`, under the same policies as a request. */
export function selectBroken(
  database: Database,
  tenantId: Uuid,
  { broken }: Law,
  limit: number,
): Promise<Record<string, unknown>[]> {
  return database.tenant(
    tenantId,
    async (tx) => {
      // It reads everything there is, which takes longer than a request may.
      tx.write(sql`set local statement_timeout = '15min'`);
      return tx.queryOnce<Record<string, unknown>>(
        sql`select * from (${broken}) broken limit ${limit}`,
      );
    },
    { readOnly: true },
  );
}

/** The names of the laws that a tenant breaks, by one statement that is planned once for all tenants: what is small is checked fast. */
export function selectBrokenLaws(
  database: Database,
  tenantId: Uuid,
  laws: readonly Law[],
): Promise<{ law: string }[]> {
  const each = laws.map(({ name, broken }) => sql`select ${name}::text as law where exists (${broken})`); // prettier-ignore
  return database.tenant(
    tenantId,
    async (tx) => {
      tx.write(sql`set local plan_cache_mode = force_generic_plan`);
      return tx.query<{ law: string }>(join(each, " union all "));
    },
    { readOnly: true },
  );
}
