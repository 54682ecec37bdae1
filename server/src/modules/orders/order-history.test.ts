import { expect, test } from "vitest";
import { sql } from "../../platform/database.ts";
import { openStockedShop } from "../../../test/stocked-shop.ts";

test("every change is one entry, newest first, with who, what and why", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  const tagged = await shop.client.updateOrder(order.id, { tags: ["vip"] }, { ifMatch: '"1"' });
  await shop.move(tagged, "cancelled");
  const { items } = await shop.client.listOrderHistory(order.id);
  expect(
    items.map(({ version, type, changes, reason }) => ({ version, type, changes, reason })),
  ).toMatchObject([
    // prettier-ignore
    { version: 3, type: "statusChanged", reason: "A test" },
    {
      version: 2,
      type: "updated",
      changes: [{ field: "tags", from: "", to: "vip" }],
      reason: null,
    },
    { version: 1, type: "placed", changes: [{ field: "status", from: null, to: "pending" }] },
  ]);
  expect(items[0]?.changes).toEqual([
    { field: "status", from: "pending", to: "cancelled" },
    { field: "lines/TEA/allocated", from: "3", to: "0" },
    { field: "lines/TEA/cancelled", from: "0", to: "3" },
    { field: "lines/COFFEE/allocated", from: "2", to: "0" },
    { field: "lines/COFFEE/cancelled", from: "0", to: "2" },
  ]);
  expect(new Set(items.map(({ actor }) => actor.type))).toEqual(new Set(["apiKey"]));
});

test("personal fields are named without what is in them, in histories and events alike", async () => {
  const shop = await openStockedShop();
  const order = await shop.place({ note: "Kanarienvogel" });
  const address = { line1: "Kanarienvogel 1", city: "Kanarienvogel", country: "DE" };
  const update = { note: "Kanarienvogel 2", shippingAddress: address, billingAddress: address };
  await shop.client.updateOrder(order.id, update, { ifMatch: '"1"' });
  const { items } = await shop.client.listOrderHistory(order.id);
  expect(items[0]?.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ["shippingAddress", null, null],
    ["billingAddress", null, null],
    ["note", null, null],
  ]);
  const events = await shop.database.tenant(shop.tenantUuid, (tx) =>
    tx.query<{ payload: object }>(sql`select payload from outbox`),
  );
  expect(events.length).toBeGreaterThan(2);
  expect(JSON.stringify([items, events])).not.toMatch(/Kanarienvogel|Maria/);
});

test("each version has one event, in the transaction of its change", async () => {
  const shop = await openStockedShop();
  const order = await shop.move(await shop.place(), "confirmed", "processing");
  await shop.client.createShipment(order.id, {});
  const events = await shop.database.tenant(shop.tenantUuid, (tx) =>
    tx.query<{ type: string; version: number }>(sql`
      select type, (payload ->> 'version')::int as version from outbox
      where payload ->> 'orderId' = ${order.id} and type like 'order.%' order by id`),
  );
  expect(events).toEqual([
    { type: "order.placed", version: 1 },
    { type: "order.statusChanged", version: 2 },
    { type: "order.statusChanged", version: 3 },
    { type: "order.shipped", version: 4 },
  ]);
});

test("a long history is read page by page, each entry once", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  for (let version = 1; version < 8; version++) {
    await shop.client.updateOrder(order.id, { note: `${version}` }, { ifMatch: `"${version}"` });
  }
  const versions: number[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.client.listOrderHistory(order.id, { limit: 3, ...(cursor && { cursor }) }); // prettier-ignore
    versions.push(...page.items.map(({ version }) => version));
    cursor = page.nextCursor;
  } while (cursor);
  expect(versions).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
});
