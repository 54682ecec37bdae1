import type { Permission } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface ApiKeyRow {
  tenant_id: Uuid;
  id: Uuid;
  name: string;
  prefix: string;
  permissions: Permission[];
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
}

const columns = sql`tenant_id, id, name, prefix, permissions, created_at, expires_at, revoked_at, last_used_at`;

export interface NewApiKeyRow {
  id: Uuid;
  name: string;
  prefix: string;
  secretHash: Buffer;
  permissions: readonly Permission[];
  expiresAt: Date | null;
}

export async function insertApiKey(
  tx: Transaction,
  key: NewApiKeyRow,
  now: Date,
): Promise<ApiKeyRow> {
  const [row] = await tx.query<ApiKeyRow>(sql`
    insert into api_keys (id, name, prefix, secret_hash, permissions, created_at, expires_at)
    values (${key.id}, ${key.name}, ${key.prefix}, ${key.secretHash}, ${key.permissions}, ${now}, ${key.expiresAt})
    returning ${columns}`);
  if (!row) throw new Error("insert returned no row");
  return row;
}

/** Through the system door, where no tenant is set: for the first key of a tenant. */
export function insertApiKeyOf(
  tx: Transaction,
  tenantId: Uuid,
  key: NewApiKeyRow,
  now: Date,
): void {
  tx.write(sql`
    insert into api_keys (tenant_id, id, name, prefix, secret_hash, permissions, created_at, expires_at)
    values (${tenantId}, ${key.id}, ${key.name}, ${key.prefix}, ${key.secretHash}, ${key.permissions}, ${now},
      ${key.expiresAt})`);
}

/** Newest first; ids rise with time. */
export function selectApiKeys(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<ApiKeyRow[]> {
  return tx.query<ApiKeyRow>(sql`
    select ${columns} from api_keys
    ${after ? sql`where id < ${after[0]}` : empty}
    order by id desc limit ${limit}`);
}

/** Answers the hash of the secret, whether it was revoked now or before. */
export async function revokeApiKeyRow(
  tx: Transaction,
  id: Uuid,
  now: Date,
): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ secret_hash: Buffer }>(sql`
    update api_keys set revoked_at = coalesce(revoked_at, ${now}) where id = ${id} returning secret_hash`);
  return row?.secret_hash;
}

/** Through the system door: whose key it is says which tenant the request is for. */
export async function findApiKeyBySecret(
  tx: Transaction,
  secretHash: Buffer,
): Promise<ApiKeyRow | undefined> {
  const [row] = await tx.query<ApiKeyRow>(
    sql`select ${columns} from api_keys where secret_hash = ${secretHash}`,
  );
  return row;
}

/** Through the system door. Two processes that note the same hour write once. */
export function noteApiKeyUse(
  tx: Transaction,
  key: Pick<ApiKeyRow, "tenant_id" | "id">,
  now: Date,
  unlessSince: Date,
): void {
  tx.write(sql`
    update api_keys set last_used_at = ${now}
    where tenant_id = ${key.tenant_id} and id = ${key.id}
      and (last_used_at is null or last_used_at < ${unlessSince})`);
}
