import type { Order } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { leaveBroken, openShop } from "../../../../test/open-shop.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

/** What `getOrder` answered at each version, from the first on. */
type Seen = Map<number, Omit<Order, "allowedActions">>;

/** An order that is labelled, held, paid, edited, cut down, shipped in parts, delivered and refunded. */
async function liveThroughEverything(): Promise<{ id: Order["id"]; seen: Seen }> {
  const { client } = shop;
  const { id: label } = await client.createSubStatus({ status: "draft", label: "Being written" });
  const discounts = [{ label: "Friend", percentage: 100_000 }];
  const draft = await shop.place({
    ...{ draft: true, discounts, note: "Ring twice", tags: ["new"], shippingPrice: usd(490) },
    lines: [
      { sku: "TEA", quantity: 5 },
      { sku: "COFFEE", quantity: 2, discount: usd(250) },
    ],
  });
  const { id } = draft;
  const seen: Seen = new Map();
  const look = async (): Promise<Order> => {
    const order = await client.getOrder(id);
    const { allowedActions: _, ...state } = order;
    seen.set(order.version, state);
    return order;
  };
  const version = async () => ({ ifMatch: (await look()).version });
  const change = async (body: Parameters<typeof client.changeOrderStatus>[1]) =>
    client.changeOrderStatus(id, body, await version());
  await change({ status: "draft", subStatusId: label });
  const address = { line1: "Mataderos 2312", city: "México D.F.", country: "MX" };
  const update = { shippingAddress: address, billingAddress: address, note: null, tags: [] };
  await client.updateOrder(id, update, await version());
  await change({ status: "pending" });
  const hold = await client.holdOrder((await look()).id, { reason: "A new customer" });
  const second = await client.holdOrder((await look()).id, { reason: "A large order" });
  await look();
  await client.releaseHold(id, hold.id, {});
  await look();
  await client.releaseHold(id, second.id, { note: "They called" });
  const dueAt = "2030-01-01T00:00:00.000Z";
  await client.updateOrder(id, { dueAt, externalId: `x-${id}`, note: "Fragile" }, await version());
  await change({ status: "confirmed" });
  const { total, lines } = await look();
  await client.recordPayment(id, { method: "cash", amount: { ...total, amount: 100 } });
  await look();
  const ship = async (quantity: number) => {
    const lineId = lines[0]?.id ?? "lin_";
    return client.createShipment(id, { lines: [{ lineId, quantity }] });
  };
  const first = await ship(2);
  await look();
  await client.deliverShipment(first.id, {});
  await look();
  await client.createShipment(id, {});
  const due = (await look()).amountDue;
  await client.recordPayment(id, { method: "cash", amount: due });
  await look();
  const refund = await client.createRefund(id, { amount: usd(300), reason: "Late" });
  await look();
  await client.settleRefund(refund.id, { method: "cash" });
  await change({ status: "completed" });
  await client.updateOrder(id, { tags: ["done"], note: null }, await version());
  await look();
  return { id, seen };
}

describe("an order that lived through everything", () => {
  let id: Order["id"];
  let seen: Seen;
  beforeAll(async () => {
    ({ id, seen } = await liveThroughEverything());
  });

  test("is at every version what it was read as then", async () => {
    const { version } = await shop.client.getOrder(id);
    expect(version).toBeGreaterThan(15);
    expect([...seen.keys()]).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    const { items } = await shop.client.listOrderHistory(id, { limit: 100 });
    for (const [at, state] of seen) {
      const past = await shop.client.getOrderVersion(id, at);
      const entry = items.find((one) => one.version === at);
      expect(past).toEqual({
        ...{ version: at, at: entry?.at, actor: entry?.actor, cause: entry?.cause },
        order: state,
      });
    }
  });

  test("differs between neighbours by what its history says", async () => {
    const { items } = await shop.client.listOrderHistory(id, { limit: 100 });
    for (const { version, changes } of items.filter((entry) => entry.version > 1)) {
      const range = { from: version - 1, to: version };
      expect(await shop.client.compareOrderVersions(id, range)).toEqual({ ...range, changes });
    }
  });

  test("differs the other way round in the other direction, and from itself in nothing", async () => {
    const last = seen.size;
    for (const [from, to] of [
      [1, last],
      [4, 11],
      [2, 3],
    ] as const) {
      // prettier-ignore
      const there = await shop.client.compareOrderVersions(id, { from, to });
      const back = await shop.client.compareOrderVersions(id, { from: to, to: from });
      expect(there.changes.length).toBeGreaterThan(0);
      const byField = (one: { field: string }, other: { field: string }) =>
        one.field < other.field ? -1 : 1;
      const turned = back.changes.map(({ field, from: is, to: was }) => ({ field, from: was, to: is })); // prettier-ignore
      expect(turned.toSorted(byField)).toEqual(there.changes.toSorted(byField));
    }
    const same = await shop.client.compareOrderVersions(id, { from: 5, to: 5 });
    expect(same.changes).toEqual([]);
  });

  test("breaks no law", async () => {
    await expectConservation(shop);
  });
});

test("what was erased of a person is null at every version that had it", async () => {
  const order = await shop.place({ note: "Kanarienvogel" });
  const address = { line1: "Kanarienvogel 1", city: "Köln", country: "DE" };
  const update = { note: "Nothing to see", shippingAddress: address };
  await shop.client.updateOrder(order.id, update, { ifMatch: 1 });
  await shop.client.updateOrder(order.id, { tags: ["quiet"] }, { ifMatch: 2 });
  await shop.database.tenant(shop.tenantUuid, async (tx) =>
    tx.write(sql`delete from order_personal_changes where order_id = ${decodeId(order.id)}`),
  );
  const before = await shop.client.getOrderVersion(order.id, 1);
  expect(before.order).toMatchObject({ note: null, shippingAddress: null });
  const since = await shop.client.getOrderVersion(order.id, 2);
  expect(since.order).toMatchObject({ note: "Nothing to see", shippingAddress: address, tags: [] });
});

test("versions from before they were kept are not there, and it says so", async () => {
  const order = await shop.place();
  await shop.client.updateOrder(order.id, { tags: ["one"] }, { ifMatch: 1 });
  await shop.client.updateOrder(order.id, { tags: ["two"] }, { ifMatch: 2 });
  // As migration 0009 found what was written before it: without what changes replaced.
  leaveBroken(shop);
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    const old = sql`
      insert into order_history
        (order_id, id, version, type, actor_type, actor_name, cause_type, changes, undo, at)
      select ${decodeId((await shop.place()).id)}, gen_random_uuid(), version + 1, type, actor_type, actor_name,
        cause_type, '[]', null, at
      from order_history where order_id = ${decodeId(order.id)} and version = 1
      returning order_id`;
    const [row] = await tx.query<{ order_id: string }>(old);
    tx.write(sql`update orders set version = 2 where id = ${row?.order_id}`);
  });
  const { items } = await shop.client.listOrders({ limit: 1, sort: "-placedAt" });
  const id = items[0]?.id ?? "ord_";
  expect(await shop.client.getOrderVersion(id, 2)).toMatchObject({ version: 2 });
  const refusal = await refusalOf(shop.client.getOrderVersion(id, 1));
  expect(refusal).toMatchObject({ status: 404, code: "not_found" });
  expect(refusal.message).toMatch(/before orders were kept as they were.*oldest.* is 2/);
});

test("a version that is yet to come, and an order of nobody or another tenant, are not found", async () => {
  const order = await shop.place();
  const ahead = await refusalOf(shop.client.getOrderVersion(order.id, 2));
  expect(ahead).toMatchObject({ status: 404, code: "not_found" });
  expect(ahead.message).toMatch(/no version 2 yet/);
  const compared = shop.client.compareOrderVersions(order.id, { from: 1, to: 9 });
  expect(await refusalOf(compared)).toMatchObject({ status: 404 });
  const foreign = await openShop();
  const refused = await refusalOf(foreign.client.getOrderVersion(order.id, 1));
  expect(refused).toMatchObject({ status: 404, code: "not_found" });
});
