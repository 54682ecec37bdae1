import { rolePermissions, type FieldError, type Permission, type Role } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import type { Database, Transaction } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import { invalidFields, problem } from "../../platform/problems.ts";
import { newApiKeySecret, visiblePrefix } from "./api-keys/api-key.ts";
import { insertApiKeyOf } from "./api-keys/store.ts";
import { hashBearerSecret } from "./bearer-secret.ts";
import { isEmail, normalEmail } from "./email.ts";
import { insertMemberOf } from "./members/store.ts";
import { canonicalLocale, faultsOfSettings } from "./settings-rules.ts";
import { faultOfSlug } from "./slug.ts";
import { insertTenant } from "./store.ts";

export interface NewTenant {
  slug: string;
  name: string;
  /** An admin who becomes active by signing in with this verified email address. */
  admin: { email: string; name: string };
  currency: string;
  timeZone: string;
  locale: string;
  returnWindowDays?: number;
}

export interface CreatedTenant {
  tenantId: Uuid;
  /** A key with every permission; shown this once. */
  apiKey: string;
}

/** Makes what a tenant cannot be without, such as its first location, in a transaction of the tenant. */
export type FurnishTenant = (tx: Transaction, now: Date) => Promise<void> | void;

const usualReturnWindowDays = 30;

/**
 * Makes a tenant with its first admin and API key.
 *
 * @throws invalid_request, duplicate (the slug is taken)
 */
export async function createTenant(
  database: Database,
  tenant: NewTenant,
  now: Date,
  furnish: FurnishTenant,
): Promise<CreatedTenant> {
  const faults = [
    ...faultOfSlug(tenant.slug),
    ...faultsOfAdmin(tenant),
    ...faultsOfSettings(tenant),
  ];
  if (faults.length > 0) throw invalidFields(faults);
  const tenantId = newId();
  const apiKey = newApiKeySecret();
  await database.system(async (tx) => {
    await insertOrRefuse(tx, tenantId, tenant, now);
    await insertMemberOf(tx, tenantId, firstAdmin(tenant), now);
    insertApiKeyOf(tx, tenantId, apiKeyRow("First key", apiKey), now);
  });
  await database.tenant(tenantId, async (tx) => furnish(tx, now));
  return { tenantId, apiKey };
}

/** Another key with every permission, for a tenant whose first one is lost. */
export async function addApiKeyOf(
  database: Database,
  tenantId: Uuid,
  name: string,
  now: Date,
): Promise<string> {
  const apiKey = newApiKeySecret();
  await database.system(async (tx) => insertApiKeyOf(tx, tenantId, apiKeyRow(name, apiKey), now));
  return apiKey;
}

/** A member who waits for the first sign-in, unless there is one with this address already. */
export async function addMemberOf(
  database: Database,
  tenantId: Uuid,
  member: { email: string; name: string; role: Role },
  now: Date,
): Promise<void> {
  const row = { ...member, id: newId(), userId: null, email: normalEmail(member.email) };
  await database.system((tx) => insertMemberOf(tx, tenantId, row, now));
}

async function insertOrRefuse(
  tx: Transaction,
  tenantId: Uuid,
  tenant: NewTenant,
  now: Date,
): Promise<void> {
  const row = await insertTenant(
    tx,
    {
      tenant_id: tenantId,
      slug: tenant.slug,
      name: tenant.name,
      currency: tenant.currency,
      time_zone: tenant.timeZone,
      locale: canonicalLocale(tenant.locale),
      return_window_days: tenant.returnWindowDays ?? usualReturnWindowDays,
    },
    now,
  );
  if (!row) throw problem("duplicate", { detail: `There is a tenant "${tenant.slug}" already.` });
}

function faultsOfAdmin({ admin }: NewTenant): FieldError[] {
  if (isEmail(admin.email)) return [];
  return [{ pointer: "/admin/email", detail: "must be an email address", code: "format" }];
}

function firstAdmin({ admin }: NewTenant) {
  const email = normalEmail(admin.email);
  return { id: newId(), userId: null, email, name: admin.name, role: "admin" } as const;
}

function apiKeyRow(name: string, secret: string) {
  return {
    id: newId(),
    name,
    prefix: visiblePrefix(secret),
    secretHash: hashBearerSecret(secret),
    permissions: rolePermissions.admin satisfies readonly Permission[],
    expiresAt: null,
  };
}
