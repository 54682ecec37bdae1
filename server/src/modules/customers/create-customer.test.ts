import { expect, test } from "vitest";
import { announcedEvents } from "../../../test/announced-events.ts";
import { openShop } from "../../../test/open-shop.ts";

const maria = {
  name: "Maria Anders",
  company: "Alfreds Futterkiste",
  email: "maria.anders@example.com",
  phone: "030-0074321",
  externalId: "ALFKI",
  address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
  note: "Rings twice.\nLikes Chai.",
};

test("a customer is kept as it was sent, and read back with its version", async () => {
  const { client } = await openShop();
  const created = await client.createCustomer(maria);
  expect(created).toMatchObject({ ...maria, version: 1 });
  const { body, etag } = await client.getCustomer(created.id).withResponse();
  expect(body).toEqual(created);
  expect(etag).toBe('"1"');
});

test("what a customer has no word for is null", async () => {
  const { client } = await openShop();
  const created = await client.createCustomer({ name: " Bo " });
  expect(created).toMatchObject({ name: " Bo ", company: null, email: null, address: null });
});

test("a new customer is announced by id alone", async () => {
  const shop = await openShop();
  const { id } = await shop.client.createCustomer(maria);
  expect(await announcedEvents(shop)).toEqual([
    { type: "customer.created", customerId: id, version: 1, fields: [] },
  ]);
});

test.for([" ", "\u2003\u200b", "Maria\nAnders", "Maria\u2028Anders", ""])(
  "%j is not a name",
  async (name) => {
    const { client } = await openShop();
    await expect(client.createCustomer({ name })).rejects.toMatchObject({
      code: "invalid_request",
      errors: [{ pointer: "/name" }],
    });
    expect((await client.listCustomers()).items).toEqual([]);
  },
);

test("names in every script are names", async () => {
  const { client } = await openShop();
  const names = ["李小龍", "Ólafur Ævar", "می‌خواهم", "👩‍🔬 Lab", "O'Neill & Sons, Ltd."];
  for (const name of names) {
    expect(await client.createCustomer({ name })).toMatchObject({ name });
  }
  expect((await client.listCustomers({ q: "李" })).items).toMatchObject([{ name: "李小龍" }]);
});

test("an external id belongs to one customer, and to one in each tenant", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  await one.client.createCustomer(maria);
  await expect(one.client.createCustomer({ ...maria, name: "Ana" })).rejects.toMatchObject({
    code: "duplicate",
    errors: [{ pointer: "/externalId", code: "duplicate" }],
  });
  expect(await other.client.createCustomer(maria)).toMatchObject({ externalId: "ALFKI" });
});

test("of 8 callers who bring the same external id at once, one makes the customer", async () => {
  const { client } = await openShop();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => client.createCustomer(maria)),
  );
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toHaveLength(7);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "duplicate" });
  expect((await client.listCustomers()).items).toHaveLength(1);
});

test("one intent that is sent 8 times at once makes one customer", async () => {
  const { client } = await openShop();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => client.createCustomer(maria, { idempotencyKey: "intent-1" })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect((await client.listCustomers()).items).toEqual([answers[0]]);
});

test("another tenant's customer answers as one that does not exist", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createCustomer(maria);
  const said = { code: "not_found", message: "There is no customer with this id." };
  await expect(other.client.getCustomer(id)).rejects.toMatchObject(said);
  await expect(
    other.client.updateCustomer(id, { name: "Mallory" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(said);
  await expect(other.client.getCustomer("cus_01h455vb4pex5vsknk084sn02q")).rejects.toMatchObject(
    said,
  );
  expect(await one.client.getCustomer(id)).toMatchObject({ name: "Maria Anders", version: 1 });
});
