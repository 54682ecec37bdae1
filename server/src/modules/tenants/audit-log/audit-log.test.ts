import { expect, test } from "vitest";
import { openShop } from "../../../../test/open-shop.ts";
import { newEmail, signInPerson } from "../../../../test/person-client.ts";

test("the audit log says who changed what, newest first, and nothing of what was only read or refused", async () => {
  const shop = await openShop();
  const email = newEmail();
  const member = await shop.client.addMember({ email, name: "Max", role: "manager" });
  const manager = await signInPerson(shop, { email, name: "Max Manager" });
  await expect(manager.createApiKey({ name: "No", permissions: ["orders:read"] })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
  const { apiKey } = await shop.client.createApiKey({ name: "Yes", permissions: ["orders:read"] });
  await shop.client.getTenant();
  await shop.client.revokeApiKey(apiKey.id);
  const first = await manager.listAuditEntries({ limit: 2 });
  expect(first.items).toMatchObject([
    {
      operation: "revokeApiKey",
      targetId: apiKey.id,
      actor: { type: "apiKey", name: "First key" },
    },
    { operation: "createApiKey", targetId: apiKey.id },
  ]);
  const rest = await manager.listAuditEntries({ limit: 2, cursor: first.nextCursor ?? "" });
  expect(rest).toMatchObject({
    items: [{ operation: "addMember", targetId: member.id }],
    nextCursor: null,
  });
  expect(JSON.stringify([first, rest])).not.toContain(email);
});

test("the audit log is for managers and admins", async () => {
  const shop = await openShop();
  const email = newEmail();
  await shop.client.addMember({ email, name: "Aki", role: "agent" });
  const agent = await signInPerson(shop, { email });
  await expect(agent.listAuditEntries()).rejects.toMatchObject({ status: 403 });
});
