import { createClient, type TenantFacade } from "@waybill/client";
import { describe, expect, test } from "vitest";
import { contractFetch } from "../../../../test/contract-fetch.ts";
import { openShop, type Shop } from "../../../../test/open-shop.ts";
import { newEmail, signInPerson } from "../../../../test/person-client.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

const invalid = { status: 409, code: "invitation_invalid" };

async function invite(shop: Shop, email = newEmail()) {
  const issued = await shop.client.createInvitation({ email, role: "agent" });
  return { ...issued, email };
}

const inTenant = (shop: Shop, change: (tx: Transaction) => Promise<unknown>) =>
  shop.database.tenant(shop.tenantUuid, change);

describe("an invitation", () => {
  test("makes whoever signed in with its address a member, in its role", async () => {
    const shop = await openShop();
    const { token, email, invitation, acceptUrl } = await invite(shop);
    expect(acceptUrl).toBe(`http://localhost:4100/accept-invitation#${token}`);
    expect((await shop.client.listInvitations()).items).toEqual([invitation]);
    const person = await signInPerson(shop, { email, name: "Nancy" });
    const membership = await person.acceptInvitation({ token });
    expect(membership).toMatchObject({ tenantId: shop.tenantId, role: "agent" });
    // At once, although it was just remembered that they are a member of nothing.
    expect((await person.getTenant()).id).toBe(shop.tenantId);
    expect((await shop.client.listInvitations()).items).toEqual([]);
    const { items } = await shop.client.listMembers();
    expect(items.find((member) => member.email === email)).toMatchObject({ name: "Nancy", isActive: true }); // prettier-ignore
  });

  test("accepted again, or eight times at once, makes one member and answers the same", async () => {
    const shop = await openShop();
    const { token, email } = await invite(shop);
    const person = await signInPerson(shop, { email });
    const accepted = await Promise.all(
      Array.from({ length: 8 }, () => person.acceptInvitation({ token })),
    );
    expect(new Set(accepted.map(({ memberId }) => memberId)).size).toBe(1);
    expect(await person.acceptInvitation({ token })).toEqual(accepted[0]);
    const { items } = await shop.client.listMembers();
    expect(items.filter((member) => member.email === email)).toHaveLength(1);
  });

  test("is for its address alone, verified, and tells others nothing", async () => {
    const shop = await openShop();
    const { token, email } = await invite(shop);
    const other = await signInPerson(shop);
    const unverified = await signInPerson(shop, { email, emailVerified: false });
    const attempts = await Promise.allSettled([
      other.acceptInvitation({ token }),
      unverified.acceptInvitation({ token }),
      other.acceptInvitation({ token: "A".repeat(43) }),
    ]);
    const details = attempts.map((attempt) => {
      expect(attempt).toMatchObject({ status: "rejected", reason: invalid });
      return attempt.status === "rejected" ? String(attempt.reason) : "";
    });
    expect(new Set(details).size).toBe(1);
  });

  test("is used up: nobody else accepts it, and a removed member does not come back with it", async () => {
    const shop = await openShop();
    const { token, email } = await invite(shop);
    const person = await signInPerson(shop, { email });
    const { memberId } = await person.acceptInvitation({ token });
    const namesake = await signInPerson(shop, { email });
    await expect(namesake.acceptInvitation({ token })).rejects.toMatchObject(invalid);
    await shop.client.removeMember(memberId ?? "mem_");
    await expect(person.acceptInvitation({ token })).rejects.toMatchObject(invalid);
  });

  test("ends when it is revoked, and after seven days", async () => {
    const shop = await openShop();
    const revoked = await invite(shop);
    await shop.client.revokeInvitation(revoked.invitation.id);
    const again = shop.client.revokeInvitation(revoked.invitation.id);
    await expect(again).rejects.toMatchObject({ status: 404 });
    const late = await invite(shop);
    const { createdAt, expiresAt } = late.invitation;
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * 24 * 3_600_000);
    await inTenant(shop, (tx) => tx.query(sql`update invitations set expires_at = created_at`));
    for (const { token, email } of [revoked, late]) {
      const person = await signInPerson(shop, { email });
      await expect(person.acceptInvitation({ token })).rejects.toMatchObject(invalid);
    }
    expect((await shop.client.listInvitations()).items).toEqual([]);
    // What ran out does not stand in the way of the next.
    expect((await invite(shop, late.email)).invitation.email).toBe(late.email);
  });

  test("is sent once: not twice to one address, and not to a member", async () => {
    const shop = await openShop();
    const { email, token } = await invite(shop);
    await expect(invite(shop, email.toUpperCase())).rejects.toMatchObject({ code: "duplicate" });
    await (await signInPerson(shop, { email })).acceptInvitation({ token });
    await expect(invite(shop, email)).rejects.toMatchObject({ code: "duplicate" });
  });

  test("gives the place that waits for an address its role", async () => {
    const shop = await openShop();
    const email = newEmail();
    const added = await shop.client.addMember({ email, name: "Nancy Davolio", role: "viewer" });
    const person = await signInPerson(shop, { email: newEmail() });
    // The person's address changed at the provider after the sign-in that would have bound them.
    const { user } = await person.getSession();
    expect(user).not.toBeNull();
    const { token } = await invite(shop, email);
    await shop.database.system((tx) =>
      tx.query(sql`update users set email = ${email} where email = ${user?.email}`),
    );
    expect(await person.acceptInvitation({ token })).toMatchObject({ memberId: added.id, role: "agent" }); // prettier-ignore
  });

  test("is accepted by people, not by API keys", async () => {
    const shop = await openShop();
    const { token } = await invite(shop);
    await expect(shop.client.acceptInvitation({ token })).rejects.toMatchObject({ status: 403 });
    const nobody: TenantFacade = createClient({
      baseUrl: shop.baseUrl,
      tenantId: shop.tenantId,
      auth: { apiKey: `wb_${"A".repeat(43)}` },
      fetch: contractFetch,
    });
    await expect(nobody.acceptInvitation({ token })).rejects.toMatchObject({ status: 401 });
  });

  test("keeps its token out of the database", async () => {
    const shop = await openShop();
    const { token } = await invite(shop);
    const rows = await inTenant(shop, (tx) =>
      tx.query(sql`select invitations::text as row from invitations
        union all select idempotency_keys::text from idempotency_keys`),
    );
    const hex = Buffer.from(token).toString("hex");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(hex);
  });
});
