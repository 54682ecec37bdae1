import { operations, rolePermissions, type OperationId, type Permission } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "../src/platform/database.ts";
import { encodeId, newId } from "../src/platform/ids.ts";
import { operationIds } from "./contract-places.ts";
import { furnish, type Furniture } from "./furnish.ts";
import { openPerson } from "./open-person.ts";
import { openShop, type Shop } from "./open-shop.ts";
import { problemOf, sendRequest, type RawAnswer, type RawRequest } from "./send-request.ts";
import { snapshotOf } from "./tenant-snapshot.ts";
import { prepareRequest } from "./valid-requests.ts";

const guarded = operationIds.filter((id) => operations[id].permission !== "public");
const ofTenant = operationIds.filter((id) => operations[id].tenant);
const permissions: readonly Permission[] = rolePermissions.admin;

let shop: Shop;
let furniture: Furniture;
let foreign: Shop;
/** One request of each operation that would succeed with the right credential. */
let prepared: Map<OperationId, RawRequest>;

beforeAll(async () => {
  shop = await openShop();
  foreign = await openShop();
  furniture = await furnish(shop, "Own");
  prepared = new Map();
  for (const id of operationIds) prepared.set(id, await prepareRequest(id, shop, furniture));
}, 60_000);

describe("no operation answers", () => {
  const bearers: Record<string, () => string | Promise<string>> = {
    "an empty bearer": () => "Bearer ",
    "a bare word": () => shop.apiKey,
    "a basic credential": () => `Basic ${btoa(`key:${shop.apiKey}`)}`,
    "a key with a character less": () => `Bearer ${shop.apiKey.slice(0, -1)}`,
    "a key with a character more": () => `Bearer ${shop.apiKey}A`,
    "a key that was never issued": () => `Bearer wb_${"x".repeat(43)}`,
    "a key in capitals": () => `Bearer ${shop.apiKey.toUpperCase()}`,
    "a token that is none": () => "Bearer abc.def.ghi",
    "a token of algorithm none": () => `Bearer ${btoa('{"alg":"none"}')}.${btoa('{"sub":"1"}')}.`,
    "a bearer of 9 KB": () => `Bearer ${"x".repeat(9000)}`,
    "a key that has expired": () => expiredKey(),
    "a key that was revoked": () => revokedKey(),
  };

  test.each(Object.keys(bearers))("%s", async (name) => {
    const authorization = await bearers[name]?.();
    await expectAllToAnswer(guarded, 401, "unauthenticated", {
      authorization: authorization ?? "",
    });
  });

  test("nobody", async () => {
    const keyless = { ...shop, apiKey: "" };
    await expectAllToAnswer(guarded, 401, "unauthenticated", {}, keyless);
  });

  test("a session that was never begun", async () => {
    const cookie = `__Host-waybill=${"x".repeat(43)}`;
    const headers = { cookie, "sec-fetch-site": "same-origin", "x-waybill-console": "1" };
    await expectAllToAnswer(guarded, 401, "unauthenticated", headers);
  });

  test("a key and a session at once", async () => {
    const headers = { cookie: `__Host-waybill=${"x".repeat(43)}`, authorization: `Bearer ${shop.apiKey}` }; // prettier-ignore
    await expectAllToAnswer(guarded, 400, "invalid_request", headers);
  });

  test("a session that another site sends along", async () => {
    const person = await openPerson(shop.database, shop.baseUrl, "somebody@elsewhere.example");
    const crossSite = { ...person, "sec-fetch-site": "cross-site" };
    await expectAllToAnswer(guarded, 403, "forbidden", crossSite);
  });

  test("the key of another tenant for this one, nor tells whether there is such a tenant", async () => {
    const authorization = `Bearer ${foreign.apiKey}`;
    const known = await answersOf(ofTenant, { authorization, "x-tenant-id": shop.tenantId });
    const nobodys = encodeId("ten", newId());
    const unknown = await answersOf(ofTenant, { authorization, "x-tenant-id": nobodys });
    expect(known.map(comparable)).toEqual(unknown.map(comparable));
    expect(new Set(known.map(({ status }) => status))).toEqual(new Set([403]));
  });

  test("a person who is a member of nothing", async () => {
    const person = await openPerson(shop.database, shop.baseUrl, "nobody@elsewhere.example");
    await expectAllToAnswer(ofTenant, 403, "forbidden", person);
    const named = { ...person, "x-tenant-id": shop.tenantId };
    await expectAllToAnswer(ofTenant, 403, "forbidden", named);
  });

  test.each(["ten_0", "northwind", "' or true --", "ten_01j9zzzzzzzzzzzzzzzzzzzzzu"])(
    "for a tenant called %s",
    async (tenant) => {
      await expectAllToAnswer(ofTenant, 400, "invalid_request", { "x-tenant-id": tenant });
    },
  );
});

/** Nobody hands out a permission they lack, an exchange places an order too, and a balance is a price. */
const needMore = new Set<string>([
  ...["createApiKey", "exchangeReturn"],
  ...["issueGiftCard", "updateGiftCard", "adjustStoreCredit"],
]);

describe("a key", () => {
  test.each(permissions)("without %s is refused where it is needed", async (permission) => {
    const others = permissions.filter((one) => one !== permission);
    const headers = await keyWith(others);
    await expectAllToAnswer(needing(permission), 403, "forbidden", headers);
  });

  test.each(permissions)("with %s alone is enough where it is needed", async (permission) => {
    const headers = await keyWith([permission]);
    for (const id of needing(permission)) {
      const request = await prepareRequest(id, shop, furniture);
      const answer = await sendRequest(shop, id, { ...request, headers });
      const expected = needMore.has(id) ? 403 : operations[id].status;
      expect([id, answer.status]).toEqual([id, expected]);
    }
  });

  test("stops working within 5 seconds of being revoked, whoever remembers it", async () => {
    const { apiKey, secret } = await shop.client.createApiKey({ name: "Short", permissions: ["orders:read"] }); // prettier-ignore
    const headers = { authorization: `Bearer ${secret}` };
    expect((await sendRequest(shop, "listOrders", { headers })).status).toBe(200);
    // Not through the API of this process, which would forget the key at once.
    await shop.database.tenant(shop.tenantUuid, async (tx) => {
      tx.write(sql`update api_keys set revoked_at = created_at where name = ${apiKey.name}`);
    });
    const since = performance.now();
    await expect
      .poll(async () => (await sendRequest(shop, "listOrders", { headers })).status, {
        timeout: 6000,
      })
      .toBe(401);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});

function needing(permission: Permission): OperationId[] {
  return operationIds.filter((id) => operations[id].permission === permission);
}

async function keyWith(granted: Permission[]): Promise<Record<string, string>> {
  const { secret } = await shop.client.createApiKey({ name: "Key", permissions: granted });
  return { authorization: `Bearer ${secret}` };
}

async function expiredKey(): Promise<string> {
  const expiresAt = new Date(Date.now() + 60_000).toISOString();
  const { secret } = await shop.client.createApiKey({ name: "Expired", permissions: [...permissions], expiresAt }); // prettier-ignore
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update api_keys set expires_at = created_at where name = 'Expired'`);
  });
  return `Bearer ${secret}`;
}

async function revokedKey(): Promise<string> {
  const { apiKey, secret } = await shop.client.createApiKey({ name: "Revoked", permissions: [...permissions] }); // prettier-ignore
  await shop.client.revokeApiKey(apiKey.id);
  return `Bearer ${secret}`;
}

/** Each operation refuses the credential in the same way, and nothing is written. */
async function expectAllToAnswer(
  ids: OperationId[],
  status: number,
  code: string,
  headers: Record<string, string>,
  by = shop,
): Promise<void> {
  const before = await snapshotOf(shop);
  const answers = await answersOf(ids, headers, by);
  const told = answers.map((answer, index) => [ids[index], answer.status, problemOf(answer).code]);
  expect(told).toEqual(ids.map((id) => [id, status, code]));
  // RFC 9110: who is not known is told how to say who they are.
  const challenged = answers.filter(({ headers: sent }) => sent.has("www-authenticate"));
  expect(challenged).toHaveLength(status === 401 ? ids.length : 0);
  expect(await snapshotOf(shop)).toEqual(before);
}

async function answersOf(
  ids: OperationId[],
  headers: Record<string, string>,
  by = shop,
): Promise<RawAnswer[]> {
  const answers = [];
  for (const id of ids) {
    const { headers: _, ...request } = prepared.get(id) ?? {};
    answers.push(await sendRequest(by, id, { ...request, headers }));
  }
  return answers;
}

function comparable({ status, headers, text }: RawAnswer) {
  const kept = [...headers].filter(([name]) => !["date", "x-request-id"].includes(name));
  return { status, headers: kept, text: text.replace(/"requestId":"[^"]+"/, "") };
}
