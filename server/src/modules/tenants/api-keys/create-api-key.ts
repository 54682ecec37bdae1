import type { ApiKey, IssuedApiKey, NewApiKey } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { encodeId, newId } from "../../../platform/ids.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { hashBearerSecret } from "../bearer-secret.ts";
import { newApiKeySecret, visiblePrefix } from "./api-key.ts";
import { insertApiKey, type ApiKeyRow } from "./store.ts";

/** Makes a key; the secret is in the answer and nowhere else. */
export async function createApiKey(context: Context, body: NewApiKey): Promise<IssuedApiKey> {
  const { tx, now } = context;
  const expiresAt = body.expiresAt == null ? null : new Date(body.expiresAt);
  if (expiresAt !== null && expiresAt <= now) {
    throw invalid("/expiresAt", "must be in the future", "past");
  }
  const beyond = body.permissions.filter((permission) => !context.may(permission));
  if (beyond.length > 0) {
    throw problem("forbidden", {
      detail: `A key can have no permission that you lack: ${beyond.join(", ")}.`,
    });
  }
  const secret = newApiKeySecret();
  const row = await insertApiKey(
    tx,
    {
      id: newId(),
      name: body.name,
      prefix: visiblePrefix(secret),
      secretHash: hashBearerSecret(secret),
      permissions: body.permissions,
      expiresAt,
    },
    now,
  );
  return { apiKey: presentApiKey(row), secret };
}

export function presentApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: encodeId("key", row.id),
    name: row.name,
    prefix: row.prefix,
    permissions: row.permissions,
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    lastUsedAt: toTheHour(row.last_used_at),
    createdAt: row.created_at.toISOString(),
  };
}

/** It is noted once an hour, so its minutes would say more than is known. */
function toTheHour(at: Date | null): string | null {
  if (at === null) return null;
  const hour = new Date(at);
  hour.setUTCMinutes(0, 0, 0);
  return hour.toISOString();
}
