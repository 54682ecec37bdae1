import type { TenantFacade } from "@waybill/client";
import { paginate } from "@waybill/client";
import { describe, expect, test } from "vitest";
import { openShop, type Shop } from "../../../../test/open-shop.ts";
import { newEmail, signInPerson } from "../../../../test/person-client.ts";

async function joinAs(shop: Shop, role: "viewer" | "agent" | "manager" | "admin") {
  const email = newEmail();
  const member = await shop.client.addMember({ email, name: `The ${role}`, role });
  return { email, member, client: await signInPerson(shop, { email }) };
}

const versionOf = async (client: TenantFacade, id: string) => {
  const { items } = await client.listMembers();
  return items.find((member) => member.id === id)?.version ?? 0;
};

describe("a member", () => {
  test("who was added by email becomes active with the first sign-in", async () => {
    const shop = await openShop();
    const email = newEmail();
    const added = await shop.client.addMember({ email: email.toUpperCase(), name: "Nancy Davolio", role: "agent" }); // prettier-ignore
    expect(added).toMatchObject({ email, userId: null, isActive: false });
    const person = await signInPerson(shop, { email });
    const { items } = await shop.client.listMembers();
    const member = items.find(({ id }) => id === added.id);
    expect(member).toMatchObject({ name: "Nancy Davolio", isActive: true, version: 2 });
    const session = await person.getSession();
    expect(session.memberships).toMatchObject([{ memberId: added.id, role: "agent" }]);
    expect(session.user?.id).toBe(member?.userId);
  });

  test("is not whoever claims the address without having it verified", async () => {
    const shop = await openShop();
    const email = newEmail();
    await shop.client.addMember({ email, name: "Nancy", role: "admin" });
    const stranger = await signInPerson(shop, { email, emailVerified: false });
    expect((await stranger.getSession()).memberships).toEqual([]);
    await expect(stranger.getTenant()).rejects.toMatchObject({ status: 403 });
  });

  test("has an address that nobody else in the tenant has", async () => {
    const shop = await openShop();
    const email = newEmail();
    await shop.client.addMember({ email, name: "One", role: "agent" });
    const again = shop.client.addMember({ email: email.toUpperCase(), name: "Two", role: "agent" });
    await expect(again).rejects.toMatchObject({ status: 409, code: "duplicate" });
  });

  test("can be one of several tenants, and then says which", async () => {
    const [one, other] = [await openShop(), await openShop()];
    const email = newEmail();
    await one.client.addMember({ email, name: "Both", role: "viewer" });
    await other.client.addMember({ email, name: "Both", role: "admin" });
    const person = await signInPerson(one, { email });
    const { memberships } = await person.getSession();
    expect(new Set(memberships.map(({ role }) => role))).toEqual(new Set(["admin", "viewer"]));
    expect((await person.getTenant()).id).toBe(one.tenantId);
    expect((await person.withTenant(other.tenantId).getTenant()).id).toBe(other.tenantId);
    await expect(person.listApiKeys()).rejects.toMatchObject({ status: 403 });
    expect((await person.withTenant(other.tenantId).listApiKeys()).items).toHaveLength(1);
  });

  test("gets another role at once in this process, and is refused what the old one allowed", async () => {
    const shop = await openShop();
    await joinAs(shop, "admin");
    const { client, member } = await joinAs(shop, "admin");
    expect((await client.listApiKeys()).items).toHaveLength(1);
    const version = await versionOf(shop.client, member.id);
    const changed = await shop.client.updateMember(member.id, { role: "viewer" }, { ifMatch: version }); // prettier-ignore
    expect(changed).toMatchObject({ role: "viewer", version: version + 1 });
    await expect
      .poll(
        () =>
          client.listApiKeys().then(
            () => 200,
            (error: { status: number }) => error.status,
          ),
        { timeout: 5_000 },
      ) // prettier-ignore
      .toBe(403);
    const stale = shop.client.updateMember(member.id, { role: "agent" }, { ifMatch: version });
    await expect(stale).rejects.toMatchObject({ status: 412, problem: { current: { role: "viewer" } } }); // prettier-ignore
  });

  test("who was removed keeps no access and can be added again", async () => {
    const shop = await openShop();
    const { client, member, email } = await joinAs(shop, "agent");
    await client.getTenant();
    await shop.client.removeMember(member.id);
    await expect
      .poll(
        () =>
          client.getTenant().then(
            () => 200,
            (error: { status: number }) => error.status,
          ),
        { timeout: 5_000 },
      ) // prettier-ignore
      .toBe(403);
    await expect(shop.client.removeMember(member.id)).rejects.toMatchObject({ status: 404 });
    const again = await shop.client.addMember({ email, name: "Again", role: "viewer" });
    expect(again.id).not.toBe(member.id);
  });

  test("is found by name, page by page, each once", async () => {
    const { client } = await openShop();
    const names = ["Zoe", "Amir", "Amir", "Öykü", "bob"];
    for (const name of names) await client.addMember({ email: newEmail(), name, role: "viewer" });
    const found: string[] = [];
    for await (const member of paginate(client.listMembers, { limit: 2 })) {
      found.push(member.name);
    }
    expect(found.toSorted()).toEqual([...names, "Ada Admin"].toSorted());
  });
});

describe("the last admin", () => {
  test("keeps the role and the place", async () => {
    const shop = await openShop();
    const { member, client } = await joinAs(shop, "admin");
    // The first admin has never signed in, and so cannot be all that is left.
    const version = await versionOf(shop.client, member.id);
    const demoted = client.updateMember(member.id, { role: "manager" }, { ifMatch: version });
    await expect(demoted).rejects.toMatchObject({ status: 409, code: "last_admin" });
    await expect(client.removeMember(member.id)).rejects.toMatchObject({ code: "last_admin" });
    const second = await joinAs(shop, "admin");
    await client.removeMember(member.id);
    await expect(second.client.removeMember(second.member.id)).rejects.toMatchObject({ code: "last_admin" }); // prettier-ignore
  });

  test("who waits alone is kept too, and goes when somebody is active", async () => {
    const shop = await openShop();
    const [waiting] = (await shop.client.listMembers()).items;
    const id = waiting?.id ?? "mem_";
    await expect(shop.client.removeMember(id)).rejects.toMatchObject({ code: "last_admin" });
    await joinAs(shop, "admin");
    await shop.client.removeMember(id);
  });

  test("is one of two who take each other's role at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const shop = await openShop();
      const admins = [await joinAs(shop, "admin"), await joinAs(shop, "admin")] as const;
      const [one, other] = admins;
      const outcomes = await Promise.allSettled([
        one.client.removeMember(other.member.id),
        other.client.removeMember(one.member.id),
      ]);
      const codes = outcomes.map((outcome) =>
        outcome.status === "fulfilled" ? "done" : (outcome.reason as { code: string }).code,
      );
      // The second is refused as the last one, or is no admin any more when it is its turn.
      expect(codes).toContain("done");
      expect(codes.filter((code) => code === "done")).toHaveLength(1);
      const { items } = await shop.client.listMembers();
      expect(items.filter(({ role, isActive }) => role === "admin" && isActive)).toHaveLength(1);
    }
  });
});
