import { beforeAll, describe, expect, test } from "vitest";
import { beginTenant, openEmbeddedDoor, type EmbeddedDoor } from "../../../test/embedded-door.ts";
import { sql } from "../../platform/database.ts";
import { encodeId } from "../../platform/ids.ts";
import { hashBearerSecret } from "../tenants/index.ts";

let door: EmbeddedDoor;
beforeAll(async () => {
  door = await openEmbeddedDoor();
});

const ask = (path: string, apiKey: string, headers: Record<string, string> = {}) =>
  fetch(`${door.url}/v1${path}`, { headers: { authorization: `Bearer ${apiKey}`, ...headers } });

async function refusedWithin5Seconds(apiKey: string): Promise<void> {
  await expect
    .poll(async () => (await ask("/session", apiKey)).status, { timeout: 5_000, interval: 200 })
    .toBe(401);
}

/** Behind the service's back, as another process would. */
const alter = (apiKey: string, change: ReturnType<typeof sql>) =>
  door.database.system((tx) =>
    tx.query(sql`update api_keys set ${change} where secret_hash = ${hashBearerSecret(apiKey)}`),
  );

describe("an API key", () => {
  test("speaks for its one tenant, with its own permissions", async () => {
    const { apiKey, tenantId, slug } = await beginTenant(door.database);
    const session = await ask("/session", apiKey);
    expect(await session.json()).toMatchObject({
      type: "apiKey",
      user: null,
      memberships: [{ slug, tenantId: encodeId("ten", tenantId), memberId: null, role: null }],
      expiresAt: null,
    });
    const other = await beginTenant(door.database);
    const named = await ask("/tenant", apiKey, { "x-tenant-id": encodeId("ten", other.tenantId) });
    expect(named.status).toBe(403);
  });

  test("that another process revoked is refused within 5 seconds", async () => {
    const { apiKey } = await beginTenant(door.database);
    expect((await ask("/session", apiKey)).status).toBe(200);
    await alter(apiKey, sql`revoked_at = created_at`);
    await refusedWithin5Seconds(apiKey);
  });

  test("that was revoked here is refused at once", async () => {
    const { apiKey } = await beginTenant(door.database);
    const keys = (await (await ask("/api-keys", apiKey)).json()) as { items: { id: string }[] };
    const revoked = await fetch(`${door.url}/v1/api-keys/${keys.items[0]?.id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${apiKey}` },
    });
    expect(revoked.status).toBe(204);
    await refusedWithin5Seconds(apiKey);
  });

  test("that has expired is refused", async () => {
    const { apiKey } = await beginTenant(door.database);
    await alter(apiKey, sql`expires_at = created_at`);
    expect((await ask("/session", apiKey)).status).toBe(401);
  });

  test("that is made up, cut short or dressed up is refused, also when asked for in a crowd", async () => {
    const { apiKey } = await beginTenant(door.database);
    const wrong = [
      `wb_${"A".repeat(43)}`,
      apiKey.slice(0, -1),
      `${apiKey}A`,
      apiKey.replace("wb_", "WB_"),
      apiKey.replace("wb_", ""),
      `wb_${"'".repeat(43)}`,
    ];
    const crowd = Array.from({ length: 20 }, () => wrong).flat();
    const answers = await Promise.all(
      crowd.map(async (key) => (await ask("/session", key)).status),
    );
    expect(new Set(answers)).toEqual(new Set([401]));
    expect((await ask("/session", apiKey)).status).toBe(200);
  });

  test("notes its use once an hour, beside the request", async () => {
    const { apiKey } = await beginTenant(door.database);
    const lastUsed = async () => {
      const [row] = await door.database.system((tx) =>
        tx.query<{ last_used_at: Date | null }>(
          sql`select last_used_at from api_keys where secret_hash = ${hashBearerSecret(apiKey)}`,
        ),
      );
      return row?.last_used_at?.getTime() ?? 0;
    };
    await ask("/session", apiKey);
    await expect.poll(lastUsed).toBeGreaterThan(0);
    const noted = await lastUsed();
    await Promise.all(Array.from({ length: 10 }, () => ask("/session", apiKey)));
    expect(await lastUsed()).toBe(noted);
  });

  test("is nowhere in the database in readable form", async () => {
    const { apiKey, tenantId } = await beginTenant(door.database);
    const rows = await door.database.system((tx) =>
      tx.query(sql`select api_keys::text as row from api_keys where tenant_id = ${tenantId}`),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(apiKey.slice(10));
  });
});

test("a request without a credential says how to send one", async () => {
  const answer = await fetch(`${door.url}/v1/session`);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="waybill"');
});
