import { paginate } from "@waybill/client";
import { expect, test } from "vitest";
import { openShop } from "../../../../test/open-shop.ts";

const price = { amount: 1800, currency: "USD" };

test("a new tenant has a place to keep stock", async () => {
  const { client } = await openShop();
  const { items } = await client.listLocations();
  expect(items).toMatchObject([
    { code: "MAIN", name: "Main warehouse", priority: 100, isActive: true, version: 1 },
  ]);
});

test("locations come in the order in which stock is taken from them, page after page", async () => {
  const { client } = await openShop();
  await client.createLocation({ code: "LAST", name: "Attic", priority: 1000 });
  await client.createLocation({ code: "FIRST", name: "Shop", priority: 0 });
  await client.createLocation({ code: "EQUAL", name: "Barn" });
  const codes: string[] = [];
  for await (const { code } of paginate(client.listLocations, { limit: 1 })) codes.push(code);
  expect(codes).toEqual(["FIRST", "MAIN", "EQUAL", "LAST"]);
});

test("a code belongs to one location", async () => {
  const { client } = await openShop();
  const refusal = { code: "duplicate", errors: [{ pointer: "/code", code: "duplicate" }] };
  await expect(client.createLocation({ code: "MAIN", name: "Shop" })).rejects.toMatchObject(
    refusal,
  );
  const shop = await client.createLocation({ code: "SHOP", name: "Shop" });
  await expect(
    client.updateLocation(shop.id, { code: "MAIN" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(refusal);
  expect(await client.getLocation(shop.id)).toEqual(shop);
});

test("a location is changed, and an update that changes nothing raises no version", async () => {
  const { client } = await openShop();
  const address = { line1: "Kaje 1", city: "Bremen", country: "DE" };
  const before = await client.createLocation({ code: "SHOP", name: "Shop", address });
  const after = await client.updateLocation(
    before.id,
    { name: "Flagship", address: null, priority: 1 },
    { ifMatch: 1 },
  );
  expect(after).toMatchObject({ name: "Flagship", address: null, priority: 1, version: 2 });
  expect(await client.updateLocation(before.id, { priority: 1 }, { ifMatch: 2 })).toEqual(after);
  expect(await client.getLocation(before.id)).toEqual(after);
  await expect(
    client.updateLocation(before.id, { name: "X" }, { ifMatch: 1 }),
  ).rejects.toMatchObject({ code: "version_mismatch", problem: { current: after } });
});

test("a location that holds stock stays active until it is empty", async () => {
  const { client } = await openShop();
  await client.createProduct({ sku: "CHAI-1", title: "Chai", price });
  const [main] = (await client.listLocations()).items;
  if (!main) throw new Error("a tenant begins with a location");
  await client.adjustStock({ sku: "CHAI-1", quantity: 2, reason: "opening" });
  const close = () => client.updateLocation(main.id, { isActive: false }, { ifMatch: 1 });
  await expect(close()).rejects.toMatchObject({
    code: "location_in_use",
    errors: [{ pointer: "/isActive" }],
  });
  await client.adjustStock({ sku: "CHAI-1", quantity: -2, reason: "lost" });
  expect(await close()).toMatchObject({ isActive: false, version: 2 });
});

test("stock that arrives while a location is closed is refused, or keeps it open", async () => {
  const { client } = await openShop();
  await client.createProduct({ sku: "CHAI-1", title: "Chai", price });
  const locations = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      client.createLocation({ code: `SHOP-${index}`, name: "Shop" }),
    ),
  );
  await Promise.allSettled(
    locations.flatMap(({ id }) => [
      client.updateLocation(id, { isActive: false }, { ifMatch: 1 }),
      client.adjustStock({ sku: "CHAI-1", quantity: 1, reason: "received", locationId: id }),
    ]),
  );
  for (const { id } of locations) {
    const { isActive } = await client.getLocation(id);
    const { items } = await client.listStockLevels({ locationId: id });
    expect(items.reduce((sum, { onHand }) => sum + onHand, 0)).toBe(isActive ? 1 : 0);
  }
});

test("another tenant's location answers as one that does not exist", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createLocation({ code: "SHOP", name: "Shop" });
  const said = { code: "not_found", message: "There is no location with this id." };
  await expect(other.client.getLocation(id)).rejects.toMatchObject(said);
  await expect(
    other.client.updateLocation(id, { name: "X" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(said);
});
