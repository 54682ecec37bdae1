import type { Order, OrderAction, Permission } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { clientOf } from "../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

function allowedOf({ allowedActions }: Order): OrderAction[] {
  return allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
}

describe("an order allows", () => {
  test("a draft to be placed, cancelled and edited", async () => {
    const order = await shop.place({ draft: true });
    expect(allowedOf(order)).toEqual(["place", "cancel", "edit"]);
  });

  test("a pending one to be confirmed and paid", async () => {
    expect(allowedOf(await shop.place())).toEqual(["confirm", "cancel", "recordPayment", "edit"]);
  });

  test("a confirmed one to be shipped", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    expect(allowedOf(order)).toEqual(["process", "cancel", "ship", "recordPayment", "edit"]);
  });

  test("one that was shipped and paid to be completed", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    await shop.client.createShipment(order.id, {});
    await shop.client.recordPayment(order.id, { method: "cash", amount: order.total });
    expect(allowedOf(await shop.client.getOrder(order.id))).toEqual(["complete", "edit"]);
  });

  test("a cancelled one only to be annotated", async () => {
    expect(allowedOf(await shop.move(await shop.place(), "cancelled"))).toEqual(["edit"]);
  });
});

test("what is refused says why, and is refused for the same reason when it is tried", async () => {
  const order = await shop.place();
  const reasonOf = (wanted: OrderAction) =>
    order.allowedActions.find(({ action }) => action === wanted)?.reason;
  const tried: [OrderAction, () => Promise<unknown>][] = [
    ["ship", () => shop.client.createShipment(order.id, {})],
    ["complete", () => shop.move(order, "completed")],
    ["process", () => shop.move(order, "processing")],
  ];
  for (const [action, attempt] of tried) {
    expect([action, (await refusalOf(attempt())).message]).toEqual([action, reasonOf(action)]);
  }
  expect(order.allowedActions.every(({ allowed, reason }) => allowed === (reason === null))).toBe(true); // prettier-ignore
});

describe("a caller without", () => {
  const needs: [Permission, OrderAction[]][] = [
    ["orders:write", ["confirm", "cancel", "edit"]],
    ["fulfilment:write", ["ship"]],
    ["payments:write", ["recordPayment"]],
  ];

  test.each(needs)("%s is told that it is missing", async (permission, actions) => {
    const all: Permission[] = ["orders:read", "orders:write", "fulfilment:write", "payments:write"];
    const permissions = all.filter((one) => one !== permission);
    const { secret } = await shop.client.createApiKey({ name: "Key", permissions });
    const { id } = await shop.move(await shop.place(), "confirmed");
    const order = await clientOf(shop.baseUrl, shop.tenantId, secret).getOrder(id);
    for (const { action, allowed, reason } of order.allowedActions) {
      if (!actions.includes(action)) continue;
      expect([action, allowed, reason]).toEqual([action, false, `You need the permission ${permission}.`]); // prettier-ignore
    }
  });
});

test("nothing is due of an order that costs nothing", async () => {
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 1, unitPrice: usd(0) }] });
  expect(allowedOf(order)).not.toContain("recordPayment");
});
