import { beforeAll, describe, expect, test } from "vitest";
import { openStockedShop, refusalOf, type StockedShop } from "../../../test/stocked-shop.ts";

const paris = { line1: "Rue 1", city: "Paris", country: "FR" };

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

test("what is sent changes, what is left out stays, and null clears", async () => {
  const order = await shop.place({ note: "Ring", tags: ["vip"], billingAddress: paris });
  const update = { note: null, shippingAddress: paris, dueAt: "2030-01-01T00:00:00Z" };
  const changed = await shop.client.updateOrder(order.id, update, { ifMatch: '"1"' });
  expect(changed).toMatchObject({
    version: 2,
    note: null,
    shippingAddress: paris,
    billingAddress: paris,
    tags: ["vip"],
    dueAt: "2030-01-01T00:00:00.000Z",
  });
  expect(await shop.client.getOrder(order.id)).toEqual(changed);
  const cleared = await shop.client.updateOrder(order.id, { billingAddress: null }, { ifMatch: '"2"' }); // prettier-ignore
  expect(cleared.billingAddress).toBeNull();
});

test("a change that changes nothing is no change", async () => {
  const order = await shop.place({ note: "Ring" });
  const same = await shop.client.updateOrder(order.id, { note: "Ring" }, { ifMatch: '"1"' });
  expect(same).toEqual(order);
  expect((await shop.client.listOrderHistory(order.id)).items).toHaveLength(1);
});

test("a new tag and a new external id are found, the old ones no longer", async () => {
  const order = await shop.place({ tags: ["before"], externalId: "old-1" });
  const update = { tags: ["after"], externalId: "new-1" };
  await shop.client.updateOrder(order.id, update, { ifMatch: '"1"' });
  const found = async (q: string) => (await shop.client.searchOrders({ q })).items.map(({ id }) => id); // prettier-ignore
  expect([await found("before"), await found("after")]).toEqual([[], [order.id]]);
  expect((await shop.client.listOrders({ tag: "before" })).items).toEqual([]);
  expect((await shop.client.listOrders({ tag: "after" })).items).toMatchObject([{ id: order.id }]);
  expect((await shop.client.listOrders({ externalId: "old-1" })).items).toEqual([]);
});

test("an external id is one order's", async () => {
  const [one, other] = [await shop.place({ externalId: "taken" }), await shop.place()];
  const refusal = await refusalOf(shop.client.updateOrder(other.id, { externalId: "taken" }, { ifMatch: '"1"' })); // prettier-ignore
  expect(refusal).toMatchObject({ status: 409, code: "duplicate", errors: [{ pointer: "/externalId" }] }); // prettier-ignore
  await shop.client.updateOrder(one.id, { externalId: null }, { ifMatch: '"1"' });
  await shop.client.updateOrder(other.id, { externalId: "taken" }, { ifMatch: '"1"' });
});

test("an order is given to a member, and not to one who has left", async () => {
  const { client } = shop;
  const nancy = await client.addMember({ email: "nancy@example.com", name: "Nancy", role: "agent" }); // prettier-ignore
  const order = await shop.place();
  const given = await client.updateOrder(order.id, { assigneeId: nancy.id }, { ifMatch: '"1"' });
  expect(given.assigneeId).toBe(nancy.id);
  await client.removeMember(nancy.id);
  const other = await shop.place();
  const refusal = await refusalOf(client.updateOrder(other.id, { assigneeId: nancy.id }, { ifMatch: '"1"' })); // prettier-ignore
  expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/assigneeId" }] });
  expect((await client.getOrder(order.id)).assigneeId).toBe(nancy.id);
});

describe("a finished order", () => {
  test.each(["note", "tags", "assigneeId"])("still takes a new %s", async (field) => {
    const order = await shop.move(await shop.place(), "cancelled");
    const value = { note: "Called", tags: ["late"], assigneeId: null }[field];
    await shop.client.updateOrder(order.id, { [field]: value }, { ifMatch: '"2"' });
  });

  test.each(["shippingAddress", "billingAddress", "externalId", "dueAt"])(
    "takes no other %s",
    async (field) => {
      // prettier-ignore
      const order = await shop.move(await shop.place(), "cancelled");
      const refusal = await refusalOf(shop.client.updateOrder(order.id, { [field]: null }, { ifMatch: '"2"' })); // prettier-ignore
      expect(refusal).toMatchObject({ status: 409, code: "conflict", errors: [{ pointer: `/${field}` }] }); // prettier-ignore
    },
  );
});

test("of eight who change one version at once, one succeeds", async () => {
  const order = await shop.place();
  const changes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) =>
      shop.client.updateOrder(order.id, { note: `Note ${index}` }, { ifMatch: '"1"' }),
    ),
  );
  expect(changes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await shop.client.getOrder(order.id)).version).toBe(2);
});
