import type { NewSubStatus } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { clientOf, openShop } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../../test/stocked-shop.ts";

let shop: StockedShop;
let count = 0;
beforeAll(async () => {
  shop = await openStockedShop();
});

const make = (status: NewSubStatus["status"], more: Partial<NewSubStatus> = {}) =>
  shop.client.createSubStatus({ status, label: `Label ${count++}`, ...more });

describe("a sub-status", () => {
  test("comes last unless it says where, and lists are in the tenant's order", async () => {
    const fresh = await openShop();
    const create = (label: string, position?: number) =>
      fresh.client.createSubStatus({ status: "pending", label, ...(position && { position }) });
    for (const [label, position] of [["One"], ["Five", 5], ["Six"], ["Three", 3]] as const) {
      await create(label, position);
    }
    const { items } = await fresh.client.listSubStatuses();
    expect(items.map(({ label, position }) => [label, position])).toEqual([
      ["One", 0],
      ["Three", 3],
      ["Five", 5],
      ["Six", 6],
    ]);
    const first = await fresh.client.listSubStatuses({ limit: 3 });
    const cursor = first.nextCursor ?? "";
    const rest = await fresh.client.listSubStatuses({ limit: 3, cursor });
    expect(rest.items.map(({ label }) => label)).toEqual(["Six"]);
  });

  test("is gray and in use, and every change raises its version", async () => {
    const made = await make("confirmed");
    expect(made).toMatchObject({ version: 1, color: "gray", isActive: true });
    const change = { label: "To be wrapped", color: "purple", isActive: false } as const;
    const changed = await shop.client.updateSubStatus(made.id, change, { ifMatch: 1 });
    expect(changed).toMatchObject({ ...made, ...change, version: 2, updatedAt: changed.updatedAt });
    expect(await shop.client.updateSubStatus(made.id, change, { ifMatch: 2 })).toEqual(changed);
    const stale = await refusalOf(shop.client.updateSubStatus(made.id, change, { ifMatch: 1 }));
    expect(stale).toMatchObject({ status: 412, code: "version_mismatch" });
    expect(stale.problem.current).toEqual(changed);
  });

  test("has a label once in a status, and again in another", async () => {
    const { label } = await make("pending");
    const again = shop.client.createSubStatus({ status: "pending", label });
    expect(await refusalOf(again)).toMatchObject({ status: 409, code: "duplicate" });
    const other = await shop.client.createSubStatus({ status: "draft", label });
    expect(other.label).toBe(label);
    const third = await make("pending");
    const renamed = shop.client.updateSubStatus(third.id, { label }, { ifMatch: 1 });
    expect(await refusalOf(renamed)).toMatchObject({ code: "duplicate" });
  });

  test("is made by who may change the tenant, and read by who may see it", async () => {
    const key = { name: "Reader", permissions: ["tenant:read" as const] };
    const { secret } = await shop.client.createApiKey(key);
    const reader = clientOf(shop.baseUrl, shop.tenantId, secret);
    expect((await reader.listSubStatuses()).items.length).toBeGreaterThan(0);
    const refused = reader.createSubStatus({ status: "draft", label: "Mine" });
    expect(await refusalOf(refused)).toMatchObject({ status: 403, code: "forbidden" });
  });
});

describe("an order", () => {
  test("gets one of its status without a transition, and is found by it", async () => {
    const [one, other] = [await make("pending"), await make("pending")];
    const order = await shop.place();
    const labelled = await shop.client.changeOrderStatus(
      order.id,
      { status: "pending", subStatusId: one.id, note: "Wrapped in paper" },
      { ifMatch: 1 },
    );
    expect(labelled).toMatchObject({ version: 2, status: "pending", subStatusId: one.id });
    const [entry] = (await shop.client.listOrderHistory(order.id)).items;
    expect(entry).toMatchObject({
      note: "Wrapped in paper",
      changes: [{ field: "subStatusId", from: null, to: one.id }],
    });
    const { items } = await shop.client.listOrders({ subStatusId: one.id });
    expect(items).toMatchObject([{ id: order.id, subStatusId: one.id }]);
    expect((await shop.client.listOrders({ subStatusId: other.id })).items).toEqual([]);
    const change = { status: "pending", subStatusId: null } as const;
    const cleared = await shop.client.changeOrderStatus(order.id, change, { ifMatch: 2 });
    expect(cleared).toMatchObject({ version: 3, subStatusId: null });
  });

  test("loses it with its status, unless it is given one of the new", async () => {
    const [pending, confirmed] = [await make("pending"), await make("confirmed")];
    const { id } = await shop.place();
    const change = (body: Parameters<typeof shop.client.changeOrderStatus>[1], version: number) =>
      shop.client.changeOrderStatus(id, body, { ifMatch: version });
    await change({ status: "pending", subStatusId: pending.id }, 1);
    const moved = await change({ status: "confirmed", subStatusId: confirmed.id }, 2);
    expect(moved.subStatusId).toBe(confirmed.id);
    expect((await change({ status: "processing" }, 3)).subStatusId).toBeNull();
  });

  test("loses it too when a shipment moves it on", async () => {
    const { id } = await make("confirmed");
    const order = await shop.move(await shop.place(), "confirmed");
    const change = { status: "confirmed", subStatusId: id } as const;
    await shop.client.changeOrderStatus(order.id, change, { ifMatch: 2 });
    await shop.client.createShipment(order.id, {});
    const shipped = await shop.client.getOrder(order.id);
    expect(shipped).toMatchObject({ status: "processing", subStatusId: null });
  });

  test("keeps one that is no longer in use, and no other gets it", async () => {
    const { id } = await make("pending");
    const [order, other] = [await shop.place(), await shop.place()];
    const change = { status: "pending", subStatusId: id } as const;
    await shop.client.changeOrderStatus(order.id, change, { ifMatch: 1 });
    await shop.client.updateSubStatus(id, { isActive: false }, { ifMatch: 1 });
    expect(await shop.client.getOrder(order.id)).toMatchObject({ version: 2, subStatusId: id });
    const same = await shop.client.changeOrderStatus(order.id, change, { ifMatch: 2 });
    expect(same.version).toBe(2);
    const refused = shop.client.changeOrderStatus(other.id, change, { ifMatch: 1 });
    await expectRefused(refused, "inactive");
  });

  test("takes none of another status, none that there is not, and none of another tenant", async () => {
    const { id } = await make("confirmed");
    const foreign = await (
      await openShop()
    ).client.createSubStatus({
      ...{ status: "pending", label: "Theirs" },
    });
    const order = await shop.place();
    const gone = id.replace(/.{4}$/, "0000") as typeof id; // Of the same form, and nobody's.
    for (const [subStatusId, code] of [
      [id, "other_status"],
      [gone, "unknown_sub_status"],
      [foreign.id, "unknown_sub_status"],
    ] as const) {
      const change = { status: "pending", subStatusId } as const;
      await expectRefused(shop.client.changeOrderStatus(order.id, change, { ifMatch: 1 }), code);
    }
    expect(await shop.client.getOrder(order.id)).toEqual(order);
  });

  async function expectRefused(call: Promise<unknown>, code: string) {
    const refusal = await refusalOf(call);
    expect(refusal).toMatchObject({ status: 400, code: "invalid_request" });
    expect(refusal.problem.errors).toMatchObject([{ pointer: "/subStatusId", code }]);
  }
});

test("whatever labels orders had, the laws hold", async () => {
  await expectConservation(shop);
});
