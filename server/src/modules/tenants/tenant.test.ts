import { describe, expect, test } from "vitest";
import { openDesk, openShop } from "../../../test/open-shop.ts";
import { newEmail, signInPerson } from "../../../test/person-client.ts";
import { newId } from "../../platform/ids.ts";
import { currentTime } from "../../platform/clock.ts";
import { createTenant } from "./index.ts";

describe("a tenant's settings", () => {
  test("change field by field, and the rest stays", async () => {
    const { client } = await openShop({ currency: "USD" });
    const before = await client.getTenant();
    const after = await client.updateTenant(
      { timeZone: "Asia/Tokyo", locale: "ja-jp", returnWindowDays: 14 },
      { ifMatch: before.version },
    );
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      timeZone: "Asia/Tokyo",
      locale: "ja-JP",
      returnWindowDays: 14,
      updatedAt: expect.any(String),
    });
    expect(await client.getTenant()).toEqual(after);
    const { memberships } = await client.getSession();
    expect(memberships[0]).toMatchObject({ timeZone: "Asia/Tokyo", locale: "ja-JP" });
  });

  test("say whether prices include tax, and where an order without an address is taxed", async () => {
    const { client } = await openShop();
    const before = await client.getTenant();
    expect(before).toMatchObject({ pricesIncludeTax: false, country: null });
    const settings = { pricesIncludeTax: true, country: "DE" };
    const after = await client.updateTenant(settings, { ifMatch: before.version });
    expect(after).toMatchObject(settings);
    const cleared = await client.updateTenant({ country: null }, { ifMatch: after.version });
    expect(cleared).toMatchObject({ pricesIncludeTax: true, country: null });
    await expect(
      client.updateTenant({ country: "Germany" }, { ifMatch: cleared.version }),
    ).rejects.toMatchObject({ code: "invalid_request" });
  });

  test("are refused when the world does not have them, and nothing changes", async () => {
    const { client } = await openShop();
    const before = await client.getTenant();
    const change = client.updateTenant(
      { timeZone: "Mars/Base", locale: "zz-ZZ" },
      { ifMatch: before.version },
    );
    await expect(change).rejects.toMatchObject({
      status: 400,
      code: "invalid_request",
      problem: { errors: [{ pointer: "/timeZone" }, { pointer: "/locale" }] },
    });
    expect(await client.getTenant()).toEqual(before);
  });

  test("changed by two people at once keep the first change and show it to the second", async () => {
    const { client } = await openShop();
    const { version } = await client.getTenant();
    const changes = await Promise.allSettled(
      ["One", "Two"].map((name) => client.updateTenant({ name }, { ifMatch: version })),
    );
    const kept = changes.filter(({ status }) => status === "fulfilled");
    const refused = changes.filter(({ status }) => status === "rejected");
    expect([kept.length, refused.length]).toEqual([1, 1]);
    expect(refused[0]).toMatchObject({
      reason: { status: 412, problem: { current: { name: (await client.getTenant()).name } } },
    });
  });

  test("are read by every member and changed by admins alone", async () => {
    const shop = await openShop();
    const email = newEmail();
    await shop.client.addMember({ email, name: "Max", role: "manager" });
    const manager = await signInPerson(shop, { email });
    const { version } = await manager.getTenant();
    const change = manager.updateTenant({ name: "Mine" }, { ifMatch: version });
    await expect(change).rejects.toMatchObject({ status: 403, code: "forbidden" });
  });
});

describe("a new tenant", () => {
  const settings = { name: "New", currency: "EUR", timeZone: "UTC", locale: "en" };
  const admin = { email: newEmail(), name: "Ada" };
  const create = async (change: object) => {
    const { database } = await openDesk();
    const tenant = { slug: `t-${newId().slice(-12)}`, admin, ...settings, ...change };
    return createTenant(database, tenant, currentTime(), () => {});
  };

  test("has a slug of its own", async () => {
    const slug = `t-${newId().slice(-12)}`;
    await create({ slug });
    await expect(create({ slug })).rejects.toMatchObject({ code: "duplicate" });
  });

  test.each(["v1", "auth", "oidc", "docs", "-x", "x-", "UPPER", "with space", "", "x".repeat(41)])(
    "cannot be called %j",
    async (slug) => {
      await expect(create({ slug })).rejects.toMatchObject({ code: "invalid_request" });
    },
  );

  test("has a place for stock, an admin and a key with every permission", async () => {
    const { client } = await openShop();
    expect((await client.listLocations()).items).toMatchObject([{ code: "MAIN" }]);
    expect((await client.listMembers()).items).toMatchObject([{ role: "admin", isActive: false }]);
    expect((await client.listApiKeys()).items[0]?.permissions).toContain("apiKeys:write");
  });
});
