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
  test("a draft to be placed, cancelled, held and edited", async () => {
    const order = await shop.place({ draft: true });
    expect(allowedOf(order)).toEqual(["place", "cancel", "hold", "editLines", "edit"]);
  });

  test("a pending one to be confirmed and paid", async () => {
    const allowed = [
      "confirm",
      "cancel",
      "hold",
      "requestPayment",
      "recordPayment",
      "editLines",
      "edit",
    ];
    expect(allowedOf(await shop.place())).toEqual(allowed);
  });

  test("a confirmed one to be packed and shipped", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    const allowed = [
      "process",
      "pack",
      "ship",
      "cancel",
      "hold",
      "requestPayment",
      "recordPayment",
      "editLines",
      "edit",
    ];
    expect(allowedOf(order)).toEqual(allowed);
  });

  test("one that was shipped and paid to be completed, and its money to go back", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    await shop.client.createShipment(order.id, {});
    await shop.client.recordPayment(order.id, { method: "cash", amount: order.total });
    const allowed = ["complete", "hold", "refund", "editLines", "edit"];
    expect(allowedOf(await shop.client.getOrder(order.id))).toEqual(allowed);
  });

  test("one that has arrived to be sent back", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    const { id } = await shop.client.createShipment(order.id, {});
    await shop.client.deliverShipment(id, {});
    const allowed = [
      "complete",
      "hold",
      "requestPayment",
      "recordPayment",
      "requestReturn",
      "editLines",
      "edit",
    ];
    expect(allowedOf(await shop.client.getOrder(order.id))).toEqual(allowed);
  });

  test("one on hold to be released, cancelled, paid and edited", async () => {
    const { id } = await shop.move(await shop.place(), "confirmed");
    await shop.client.holdOrder(id, { reason: "A look at the address" });
    const allowed = [
      "cancel",
      "hold",
      "releaseHold",
      "requestPayment",
      "recordPayment",
      "editLines",
      "edit",
    ];
    expect(allowedOf(await shop.client.getOrder(id))).toEqual(allowed);
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
    [
      "orders:write",
      ["confirm", "cancel", "hold", "releaseHold", "requestReturn", "editLines", "edit"],
    ],
    ["fulfilment:write", ["pack", "ship"]],
    [
      "payments:write",
      ["requestPayment", "recordPayment", "capturePayment", "voidPayment", "refund"],
    ],
  ];

  test.each(needs)("%s is told that it is missing", async (permission, actions) => {
    const all: Permission[] = ["orders:read", "orders:write", "fulfilment:write", "payments:write"];
    const permissions = all.filter((one) => one !== permission);
    const { secret } = await shop.client.createApiKey({ name: "Key", permissions });
    const { id } = await shop.move(await shop.place(), "confirmed");
    const order = await clientOf(shop.baseUrl, shop.tenantId, secret).getOrder(id);
    const told = order.allowedActions.filter(({ action }) => actions.includes(action));
    expect(told.map(({ action }) => action).toSorted()).toEqual(actions.toSorted());
    for (const { allowed, reason } of told) {
      expect([allowed, reason]).toEqual([false, `You need the permission ${permission}.`]);
    }
  });
});

test("nothing is due of an order that costs nothing", async () => {
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 1, unitPrice: usd(0) }] });
  expect(allowedOf(order)).not.toContain("recordPayment");
});
