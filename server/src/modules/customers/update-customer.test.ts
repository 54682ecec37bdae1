import { expect, test } from "vitest";
import { announcedEvents } from "../../../test/announced-events.ts";
import { openShop } from "../../../test/open-shop.ts";

const maria = { name: "Maria Anders", email: "maria@example.com", externalId: "ALFKI" };

test("a field left out stays, null clears, and the names of what changed are announced", async () => {
  const shop = await openShop();
  const { client } = shop;
  const before = await client.createCustomer(maria);
  const after = await client.updateCustomer(
    before.id,
    { email: null, company: "Alfreds Futterkiste", name: "Maria Anders" },
    { ifMatch: before.version },
  );
  expect(after).toEqual({
    ...before,
    email: null,
    company: "Alfreds Futterkiste",
    version: 2,
    updatedAt: after.updatedAt,
  });
  expect(await client.getCustomer(before.id)).toEqual(after);
  expect((await announcedEvents(shop)).at(-1)).toEqual({
    type: "customer.updated",
    customerId: before.id,
    version: 2,
    fields: ["email", "company"],
  });
});

test("an update that changes nothing raises no version and announces nothing", async () => {
  const shop = await openShop();
  const { client } = shop;
  const address = { line1: "Obere Str. 57", city: "Berlin", country: "DE" };
  const before = await client.createCustomer({ ...maria, address });
  const { country, city, line1 } = address;
  const same = { ...maria, address: { country, city, line1 }, note: null };
  expect(await client.updateCustomer(before.id, same, { ifMatch: 1 })).toEqual(before);
  expect(await announcedEvents(shop)).toHaveLength(1);
});

test("a change made from an old version is refused with the customer as it is", async () => {
  const { client } = await openShop();
  const { id } = await client.createCustomer(maria);
  const current = await client.updateCustomer(id, { note: "first" }, { ifMatch: 1 });
  await expect(client.updateCustomer(id, { note: "second" }, { ifMatch: 1 })).rejects.toMatchObject(
    { code: "version_mismatch", problem: { current } },
  );
  expect(await client.getCustomer(id)).toEqual(current);
});

test("of 8 changes made from one version, one is kept", async () => {
  const { client } = await openShop();
  const { id } = await client.createCustomer(maria);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) =>
      client.updateCustomer(id, { note: `change ${index}` }, { ifMatch: 1 }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await client.getCustomer(id)).toMatchObject({ version: 2 });
});

test("the external id of another customer is refused, and nothing of the update is kept", async () => {
  const { client } = await openShop();
  await client.createCustomer({ name: "Ana", externalId: "ANATR" });
  const before = await client.createCustomer(maria);
  await expect(
    client.updateCustomer(before.id, { name: "M", externalId: "ANATR" }, { ifMatch: 1 }),
  ).rejects.toMatchObject({ code: "duplicate", errors: [{ pointer: "/externalId" }] });
  expect(await client.getCustomer(before.id)).toEqual(before);
  expect((await client.listCustomers({ q: "anders" })).items).toEqual([before]);
});

test("a renamed customer is found by the new name only", async () => {
  const { client } = await openShop();
  const { id } = await client.createCustomer({ name: "Maria Anders" });
  await client.updateCustomer(id, { name: "Maria Meyer" }, { ifMatch: 1 });
  expect((await client.listCustomers({ q: "mey" })).items).toMatchObject([{ id }]);
  expect((await client.listCustomers({ q: "anders" })).items).toEqual([]);
});
