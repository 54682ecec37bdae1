import { join } from "node:path";
import type { Role } from "@waybill/contract";
import { currentTime } from "../../platform/clock.ts";
import type { Uuid } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { decodeId, encodeId } from "../../platform/ids.ts";
import { ProblemError } from "../../platform/problems.ts";
import { addApiKeyOf, addMemberOf, createTenant, findApiKeyBySecret, hashBearerSecret, selectTenantBySlug, type FurnishTenant, type NewTenant } from "../tenants/index.ts"; // prettier-ignore
import type { Accounts } from "./embedded-issuer/index.ts";
import { newPassword } from "./password-words.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

/** `credentials.json` in the data folder: what people, scripts and tests of an embedded start sign in with. */
export interface Credentials {
  baseUrl: string;
  tenants: CredentialTenant[];
  users: CredentialUser[];
}

export interface CredentialTenant {
  /** The wire id, `ten_...`. */
  tenantId: string;
  slug: string;
  /** Has every permission. */
  apiKey: string;
}

export interface CredentialUser {
  email: string;
  password: string;
  role: Role;
  /** Slugs of the tenants that the person is a member of. */
  tenants: string[];
}

export interface DemoTenantsOptions {
  database: Database;
  accounts: Accounts;
  dataDir: string;
  publicUrl: string;
  /** Makes what every tenant needs, such as its first location. */
  furnish: FurnishTenant;
}

type DemoTenant = Omit<NewTenant, "admin">;

const tenants = [
  { slug: "northwind", name: "Northwind Traders", currency: "USD", timeZone: "America/Los_Angeles", locale: "en-US" }, // prettier-ignore
  { slug: "tailspin", name: "Tailspin Toys", currency: "EUR", timeZone: "Europe/Berlin", locale: "en-GB" }, // prettier-ignore
] satisfies DemoTenant[];

const people = [
  { role: "admin", name: "Ada Admin", tenants: ["northwind", "tailspin"] },
  { role: "manager", name: "Max Manager", tenants: ["northwind"] },
  { role: "agent", name: "Aki Agent", tenants: ["northwind"] },
  { role: "viewer", name: "Vera Viewer", tenants: ["northwind"] },
] satisfies { role: Role; name: string; tenants: string[] }[];

const emailOf = (role: Role) => `${role}@waybill.example`;
const admin = { email: emailOf("admin"), name: "Ada Admin" };

/**
 * Makes the two demo tenants with a login for each role, once: what is in the file stays as it is for as long as the
 * database knows it, and whatever is missing (a new cluster, a lost file, a revoked key) is made again.
 */
export async function ensureDemoTenants(options: DemoTenantsOptions): Promise<Credentials> {
  const file = join(options.dataDir, "credentials.json");
  // Nobody but us writes the file.
  const known = (await readPrivateFile(file)) as Credentials | undefined;
  const credentials: Credentials = { baseUrl: options.publicUrl, tenants: [], users: [] };
  for (const tenant of tenants) {
    const before = known?.tenants.find(({ slug }) => slug === tenant.slug);
    credentials.tenants.push(await ensureTenant(options, tenant, before));
  }
  credentials.users = await ensureUsers(options, known);
  if (JSON.stringify(known) !== JSON.stringify(credentials))
    await writePrivateFile(file, credentials);
  return credentials;
}

async function ensureTenant(
  { database, furnish }: DemoTenantsOptions,
  tenant: DemoTenant,
  before: CredentialTenant | undefined,
): Promise<CredentialTenant> {
  if (before && (await isValid(database, before))) return before;
  const now = currentTime();
  const existing = await database.system((tx) => selectTenantBySlug(tx, tenant.slug));
  const { tenantId, apiKey } = existing
    ? await reopenTenant({ database, furnish }, existing.tenant_id, now)
    : await createTenant(database, { ...tenant, admin }, now, furnish);
  const members = people.filter((person) => person.tenants.includes(tenant.slug));
  await addMembers(database, tenantId, members, now);
  return { tenantId: encodeId("ten", tenantId), slug: tenant.slug, apiKey };
}

/** A start that was killed between making the tenant and furnishing it left it bare. */
async function reopenTenant(
  { database, furnish }: Pick<DemoTenantsOptions, "database" | "furnish">,
  tenantId: Uuid,
  now: Date,
): Promise<{ tenantId: Uuid; apiKey: string }> {
  await database
    .tenant(tenantId, async (tx) => furnish(tx, now))
    .catch((error: unknown) => {
      const isFurnished = error instanceof ProblemError && error.code === "duplicate";
      if (!isFurnished) throw error;
    });
  return { tenantId, apiKey: await addApiKeyOf(database, tenantId, "Demo", now) };
}

async function isValid(database: Database, tenant: CredentialTenant): Promise<boolean> {
  const hash = hashBearerSecret(tenant.apiKey);
  const key = await database.system((tx) => findApiKeyBySecret(tx, hash), { readOnly: true });
  return key?.revoked_at === null && key.tenant_id === decodeId(tenant.tenantId);
}

async function addMembers(
  database: Database,
  tenantId: Uuid,
  members: readonly { role: Role; name: string }[],
  now: Date,
): Promise<void> {
  for (const { role, name } of members) {
    await addMemberOf(database, tenantId, { email: emailOf(role), name, role }, now);
  }
}

async function ensureUsers(
  { accounts }: DemoTenantsOptions,
  known: Credentials | undefined,
): Promise<CredentialUser[]> {
  const users = people.map(({ role, tenants }): CredentialUser => {
    const email = emailOf(role);
    const before = known?.users.find((user) => user.email === email);
    const password = before && accounts.has(email) ? before.password : newPassword();
    return { email, password, role, tenants };
  });
  const isNew = (user: CredentialUser) =>
    !known?.users.some(({ email, password }) => email === user.email && password === user.password);
  const added = users.filter(isNew).map(({ email, password, role }) => ({
    email,
    password,
    name: people.find((person) => person.role === role)?.name ?? email,
  }));
  if (added.length > 0) await accounts.put(added);
  return users;
}
