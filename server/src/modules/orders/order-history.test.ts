import type { NewDiscount, OrderEdit } from "@waybill/contract";
import { expect, test } from "vitest";
import { sql } from "../../platform/database.ts";
import { openStockedShop, usd } from "../../../test/stocked-shop.ts";

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

test("a fee or a discount that takes the place of an equal one is a change", async () => {
  const { client, ...shop } = await openStockedShop();
  const { id, lines } = await shop.place({ draft: true });
  const lineId = lines[0]?.id ?? "lin_";
  const edit = async (edits: OrderEdit[]) => {
    const { version } = await client.getOrder(id);
    return client.editOrderLines(id, { edits, reason: "They rang" }, { ifMatch: version });
  };
  const fee = (label: string, amount: number): OrderEdit => {
    return { type: "fee", label, amount: usd(amount) };
  };
  const off = (discount: NewDiscount): OrderEdit => {
    return { type: "change", lineId, discounts: [{ label: "Regular", ...discount }] };
  };
  await edit([fee("Gift wrap", 500), off({ percentage: 100_000 })]);
  const changed = await edit([fee("Gift wrap", 0), fee("Express", 500), off({ amount: usd(300) })]);
  expect(changed).toMatchObject({ version: 3, charges: [{ type: "fee", label: "Express" }] });
  expect(await client.getOrder(id)).toEqual(changed);
  const [entry] = (await client.listOrderHistory(id)).items;
  expect(entry?.changes).toEqual([
    { field: "fees", from: "Gift wrap 500", to: "Express 500" },
    { field: "discounts", from: "TEA Regular 10%", to: "TEA Regular 300" },
  ]);
  const { order } = await client.getOrderVersion(id, 2);
  expect(order.charges.map(({ label }) => label)).toEqual(["Gift wrap"]);
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
