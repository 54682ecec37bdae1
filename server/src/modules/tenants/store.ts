import type { AllocationRule } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";

export interface TenantRow {
  tenant_id: Uuid;
  version: number;
  slug: string;
  name: string;
  currency: string;
  time_zone: string;
  locale: string;
  return_window_days: number;
  allocation_rule: AllocationRule;
  prices_include_tax: boolean;
  country: string | null;
  created_at: Date;
  updated_at: Date;
}

const columns = sql`
  tenant_id, version, slug, name, currency, time_zone, locale, return_window_days, allocation_rule, prices_include_tax,
  country, created_at, updated_at`;

/** The tenant of this transaction: row-level security shows no other. */
export async function readTenant(tx: Transaction): Promise<TenantRow> {
  const [row] = await tx.query<TenantRow>(sql`select ${columns} from tenants`);
  if (!row) throw new Error("the transaction's tenant does not exist");
  return row;
}

/** Nobody else changes the tenant until this transaction ends. */
export async function lockTenant(tx: Transaction): Promise<TenantRow> {
  const [row] = await tx.query<TenantRow>(sql`select ${columns} from tenants for no key update`);
  if (!row) throw new Error("the transaction's tenant does not exist");
  return row;
}

export type TenantSettings = Pick<
  TenantRow,
  | "name"
  | "currency"
  | "time_zone"
  | "locale"
  | "return_window_days"
  | "allocation_rule"
  | "prices_include_tax"
  | "country"
>;

export async function updateTenantRow(
  tx: Transaction,
  settings: TenantSettings,
  now: Date,
): Promise<TenantRow> {
  const [row] = await tx.query<TenantRow>(sql`
    update tenants set name = ${settings.name}, currency = ${settings.currency}, time_zone = ${settings.time_zone},
      locale = ${settings.locale}, return_window_days = ${settings.return_window_days},
      allocation_rule = ${settings.allocation_rule}, prices_include_tax = ${settings.prices_include_tax},
      country = ${settings.country},
      version = version + 1, updated_at = ${now}
    returning ${columns}`);
  if (!row) throw new Error("the transaction's tenant does not exist");
  return row;
}

/** Through the system door. */
export async function selectTenant(
  tx: Transaction,
  tenantId: Uuid,
): Promise<TenantRow | undefined> {
  const [row] = await tx.query<TenantRow>(
    sql`select ${columns} from tenants where tenant_id = ${tenantId}`,
  );
  return row;
}

/** Through the system door. */
export async function selectTenantBySlug(
  tx: Transaction,
  slug: string,
): Promise<TenantRow | undefined> {
  const [row] = await tx.query<TenantRow>(sql`select ${columns} from tenants where slug = ${slug}`);
  return row;
}

/** Through the system door. Answers nothing when the slug is taken. */
export async function insertTenant(
  tx: Transaction,
  tenant: Omit<
    TenantRow,
    "version" | "allocation_rule" | "prices_include_tax" | "country" | "created_at" | "updated_at"
  >,
  now: Date,
): Promise<TenantRow | undefined> {
  const [row] = await tx.query<TenantRow>(sql`
    insert into tenants (tenant_id, slug, name, currency, time_zone, locale, return_window_days, created_at, updated_at)
    values (${tenant.tenant_id}, ${tenant.slug}, ${tenant.name}, ${tenant.currency}, ${tenant.time_zone},
      ${tenant.locale}, ${tenant.return_window_days}, ${now}, ${now})
    on conflict (slug) do nothing
    returning ${columns}`);
  return row;
}
