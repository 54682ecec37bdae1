import type { Caller } from "../../platform/context.ts";
import { currentTime } from "../../platform/clock.ts";
import type { Database } from "../../platform/database.ts";
import { findApiKeyBySecret, hashBearerSecret, noteApiKeyUse } from "../tenants/index.ts";
import type { ApiKeyRow } from "../tenants/index.ts";
import type { InTheBackground } from "./in-the-background.ts";
import { shortLivedCache } from "./short-lived-cache.ts";

const readOnly = { readOnly: true };
const noteUseEveryMs = 60 * 60 * 1_000;

export interface KnownApiKeys {
  callerOf(secret: string): Promise<Caller | undefined>;
  /** Takes the hash of the secret: who revokes a key does not know the secret. */
  forget(secretHash: Buffer): void;
}

interface KnownApiKey {
  row: ApiKeyRow;
  caller: Caller;
  noteUseAfterMs: number;
}

export function openApiKeys(database: Database, later: InTheBackground): KnownApiKeys {
  const cache = shortLivedCache<KnownApiKey>({
    async load(hash) {
      const secretHash = Buffer.from(hash, "base64url");
      const row = await database.system((tx) => findApiKeyBySecret(tx, secretHash), readOnly);
      return row && known(row);
    },
  });

  function noteUse(key: KnownApiKey, now: Date): void {
    if (now.getTime() < key.noteUseAfterMs) return;
    key.noteUseAfterMs = now.getTime() + noteUseEveryMs;
    const anHourAgo = new Date(now.getTime() - noteUseEveryMs);
    later(() => database.system(async (tx) => noteApiKeyUse(tx, key.row, now, anHourAgo)));
  }

  return {
    async callerOf(secret) {
      const key = await cache.get(hashBearerSecret(secret).toString("base64url"));
      const now = currentTime();
      if (!key || key.row.revoked_at) return undefined;
      if (key.row.expires_at && key.row.expires_at <= now) return undefined;
      noteUse(key, now);
      return key.caller;
    },
    forget: (secretHash) => cache.forget(secretHash.toString("base64url")),
  };
}

function known(row: ApiKeyRow): KnownApiKey {
  const permissions = new Set(row.permissions);
  return {
    row,
    noteUseAfterMs: (row.last_used_at?.getTime() ?? -Infinity) + noteUseEveryMs,
    caller: {
      type: "apiKey",
      id: row.id,
      name: row.name,
      access: [{ tenantId: row.tenant_id, memberId: null, role: null, permissions }],
      expiresAt: row.expires_at,
    },
  };
}
