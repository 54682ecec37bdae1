import { describe, expect, test } from "vitest";
import { clientOf, openShop } from "../../../../test/open-shop.ts";

describe("API keys", () => {
  test("have the permissions they were made with, and no others", async () => {
    const shop = await openShop();
    const { apiKey, secret } = await shop.client.createApiKey({
      name: "Web shop",
      permissions: ["tenant:read"],
    });
    expect(apiKey).toMatchObject({ name: "Web shop", prefix: secret.slice(0, 9), permissions: ["tenant:read"] }); // prettier-ignore
    const client = clientOf(shop.baseUrl, shop.tenantId, secret);
    expect((await client.getTenant()).id).toBe(shop.tenantId);
    await expect(client.listMembers()).rejects.toMatchObject({ status: 403, code: "forbidden" });
  });

  test("cannot have what their creator lacks", async () => {
    const shop = await openShop();
    const { secret } = await shop.client.createApiKey({
      name: "Key maker",
      permissions: ["apiKeys:write", "orders:read"],
    });
    const maker = clientOf(shop.baseUrl, shop.tenantId, secret);
    const beyond = maker.createApiKey({
      name: "More",
      permissions: ["orders:read", "orders:write"],
    });
    await expect(beyond).rejects.toMatchObject({ status: 403, message: expect.stringContaining("orders:write") }); // prettier-ignore
    const within = await maker.createApiKey({ name: "Less", permissions: ["orders:read"] });
    expect(within.apiKey.permissions).toEqual(["orders:read"]);
  });

  test("are listed newest first, revoked ones too, and never with a secret", async () => {
    const { client } = await openShop();
    const [one, two] = [
      await client.createApiKey({ name: "One", permissions: ["orders:read"] }),
      await client.createApiKey({ name: "Two", permissions: ["orders:read"] }),
    ];
    await client.revokeApiKey(one.apiKey.id);
    const first = await client.listApiKeys({ limit: 2 });
    expect(first.items).toMatchObject([{ name: "Two", revokedAt: null }, { name: "One", revokedAt: expect.any(String) }]); // prettier-ignore
    const rest = await client.listApiKeys({ limit: 2, cursor: first.nextCursor ?? "" });
    expect(rest).toMatchObject({ items: [{ name: "First key" }], nextCursor: null });
    expect(JSON.stringify([first, rest])).not.toContain(two.secret.slice(10));
  });

  test("end at the time that was set, which lies in the future", async () => {
    const { client } = await openShop();
    const make = (expiresAt: string) =>
      client.createApiKey({ name: "Short", permissions: ["orders:read"], expiresAt });
    await expect(make("2020-01-01T00:00:00.000Z")).rejects.toMatchObject({
      status: 400,
      problem: { errors: [{ pointer: "/expiresAt" }] },
    });
    const { apiKey } = await make("2999-01-01T00:00:00.000Z");
    expect(apiKey.expiresAt).toBe("2999-01-01T00:00:00.000Z");
  });

  test("revoked by a lost and repeated request are revoked once", async () => {
    const { client } = await openShop();
    const { apiKey } = await client.createApiKey({ name: "Gone", permissions: ["orders:read"] });
    await client.revokeApiKey(apiKey.id);
    const revokedAt = async () =>
      (await client.listApiKeys()).items.find(({ id }) => id === apiKey.id)?.revokedAt;
    const first = await revokedAt();
    await client.revokeApiKey(apiKey.id);
    expect(await revokedAt()).toBe(first);
  });

  test("made twice with one idempotency key are one key with one secret", async () => {
    const { client } = await openShop();
    const intent = { idempotencyKey: "one-intent" };
    const body = { name: "Once", permissions: ["orders:read" as const] };
    const made = await client.createApiKey(body, intent);
    expect(await client.createApiKey(body, intent)).toEqual(made);
    expect((await client.listApiKeys()).items).toHaveLength(2);
  });
});
