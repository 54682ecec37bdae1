import { paginate } from "@waybill/client";
import { expect, test } from "vitest";
import { openShop } from "../../../test/open-shop.ts";

const standard = {
  name: "Standard",
  carrier: "Speedy Express",
  price: { amount: 490, currency: "USD" },
};

test("a method is kept as it was sent, and new orders may use it", async () => {
  const { client } = await openShop();
  const created = await client.createShippingMethod(standard);
  expect(created).toMatchObject({ ...standard, isActive: true, version: 1 });
  expect(await client.getShippingMethod(created.id)).toEqual(created);
});

test("methods come by name, whatever their currency, page after page", async () => {
  const { client } = await openShop();
  for (const [name, currency] of [
    ["Next day", "EUR"],
    ["Bike", "JPY"],
    ["Standard", "USD"],
  ] as const) {
    await client.createShippingMethod({ name, price: { amount: 0, currency } });
  }
  const seen: string[] = [];
  for await (const { name } of paginate(client.listShippingMethods, { limit: 1 })) seen.push(name);
  expect(seen).toEqual(["Bike", "Next day", "Standard"]);
});

test("a method is changed and taken out of use, and listed all the same", async () => {
  const { client } = await openShop();
  const before = await client.createShippingMethod(standard);
  const after = await client.updateShippingMethod(
    before.id,
    { isActive: false, carrier: null, price: { amount: 990, currency: "EUR" } },
    { ifMatch: 1 },
  );
  expect(after).toEqual({
    ...before,
    isActive: false,
    carrier: null,
    price: { amount: 990, currency: "EUR" },
    version: 2,
    updatedAt: after.updatedAt,
  });
  expect((await client.listShippingMethods()).items).toEqual([after]);
});

test("an update that changes nothing raises no version, and one from an old version is refused", async () => {
  const { client } = await openShop();
  const before = await client.createShippingMethod(standard);
  expect(await client.updateShippingMethod(before.id, standard, { ifMatch: 1 })).toEqual(before);
  const current = await client.updateShippingMethod(before.id, { name: "Slow" }, { ifMatch: 1 });
  await expect(
    client.updateShippingMethod(before.id, { name: "Fast" }, { ifMatch: 1 }),
  ).rejects.toMatchObject({ code: "version_mismatch", problem: { current } });
});

test("a name belongs to one method", async () => {
  const { client } = await openShop();
  await client.createShippingMethod(standard);
  const other = await client.createShippingMethod({ ...standard, name: "Express" });
  const refusal = { code: "duplicate", errors: [{ pointer: "/name", code: "duplicate" }] };
  await expect(client.createShippingMethod(standard)).rejects.toMatchObject(refusal);
  await expect(
    client.updateShippingMethod(other.id, { name: "Standard" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(refusal);
  expect(await client.getShippingMethod(other.id)).toEqual(other);
});

test("of 8 callers who bring the same name at once, one makes the method", async () => {
  const { client } = await openShop();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => client.createShippingMethod(standard)),
  );
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toHaveLength(7);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "duplicate" });
});

test("another tenant's method answers as one that does not exist", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createShippingMethod(standard);
  const said = { code: "not_found", message: "There is no shipping method with this id." };
  await expect(other.client.getShippingMethod(id)).rejects.toMatchObject(said);
  await expect(
    other.client.updateShippingMethod(id, { name: "X" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(said);
});
