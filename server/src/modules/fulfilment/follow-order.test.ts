import type { Order, OrderEdit } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { figuresOf, openFulfilmentShop, unitsOf, type FulfilmentShop } from "../../../test/fulfilment-shop.ts"; // prettier-ignore
import { refusalOf } from "../../../test/stocked-shop.ts";

let shop: FulfilmentShop;
beforeAll(async () => {
  shop = await openFulfilmentShop();
});

const five = { lines: [{ sku: "TEA", quantity: 5 }] };

/** Applies edits, or forgets them when they are refused. */
async function edit({ id }: Order, edits: OrderEdit[]): Promise<Order> {
  const { version } = await shop.client.getOrder(id);
  const changeSet = await shop.client.beginChangeSet(id, { edits, reason: "They rang" });
  try {
    return await shop.client.applyChangeSet(changeSet.id, { ifMatch: version });
  } catch (refusal) {
    await shop.client.discardChangeSet(changeSet.id);
    throw refusal;
  }
}

const toQuantity = (order: Order, quantity: number): OrderEdit => ({
  ...{ type: "change", lineId: order.lines[0]?.id ?? "lin_", quantity },
});

describe("when an order is edited, its fulfilment order", () => {
  test("loses what nobody has picked, then what is picked, and keeps its parcel", async () => {
    const { order, ful } = await shop.waiting(five);
    await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 4));
    await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 2));
    await edit(order, [toQuantity(order, 4)]);
    expect(figuresOf(await shop.client.getFulfilmentOrder(ful.id))).toEqual([[4, 4, 2, 0]]);
    await edit(order, [toQuantity(order, 3)]);
    expect(figuresOf(await shop.client.getFulfilmentOrder(ful.id))).toEqual([[3, 3, 2, 0]]);
    const refusal = await refusalOf(edit(order, [toQuantity(order, 1)]));
    expect(refusal.status).toBe(409);
    expect(figuresOf(await shop.client.getFulfilmentOrder(ful.id))).toEqual([[3, 3, 2, 0]]);
    await expectConservation(shop);
  });

  test("gets what is added, and is not opened again once it is packed", async () => {
    const { order, ful } = await shop.waiting(five);
    await edit(order, [toQuantity(order, 6), { type: "add", sku: "COFFEE", quantity: 2 }]);
    expect(figuresOf(await shop.client.getFulfilmentOrder(ful.id))).toEqual([[6, 0, 0, 0], [2, 0, 0, 0]]); // prettier-ignore
    await shop.client.pickFulfilmentOrder(ful.id, {});
    const packed = await shop.client.packFulfilmentOrder(ful.id, {});
    await edit(order, [toQuantity(order, 8)]);
    const [first, second, ...others] = await shop.of(order.id);
    expect(first).toEqual(packed);
    expect([second?.status, second && figuresOf(second), others]).toEqual(["open", [[2, 0, 0, 0]], []]); // prettier-ignore
    await expectConservation(shop);
  });

  test("goes with its last line", async () => {
    const { order, ful } = await shop.waiting();
    const [tea, coffee] = order.lines.map(({ id }) => id);
    const split = await shop.client.splitFulfilmentOrder(ful.id, unitsOf(ful, 2, 1), { ifMatch: 1 }); // prettier-ignore
    await edit(order, [{ type: "remove", lineId: coffee ?? "lin_" }]);
    expect(await shop.client.getFulfilmentOrder(split.id)).toMatchObject({ status: "cancelled" });
    expect((await shop.client.getFulfilmentOrder(ful.id)).lines).toMatchObject([{ lineId: tea }]);
    await expectConservation(shop);
  });
});

test("an edit never frees the stock of a parcel: what nobody has packed elsewhere goes first", async () => {
  const { order, ful } = await shop.waiting(five);
  const split = await shop.client.splitFulfilmentOrder(ful.id, unitsOf(ful, 2), { ifMatch: 1 });
  // What moved was reserved last, and would be freed first.
  await shop.client.moveFulfilmentOrder(split.id, { locationId: shop.north }, { ifMatch: 1 });
  await shop.client.pickFulfilmentOrder(split.id, {});
  const packed = await shop.client.packFulfilmentOrder(split.id, {});
  await edit(order, [toQuantity(order, 4)]);
  expect(await shop.client.getFulfilmentOrder(split.id)).toEqual(packed);
  expect(figuresOf(await shop.client.getFulfilmentOrder(ful.id))).toEqual([[2, 0, 0, 0]]);
  await edit(order, [toQuantity(order, 2)]);
  expect(await shop.client.getFulfilmentOrder(split.id)).toEqual(packed);
  expect(await shop.client.getFulfilmentOrder(ful.id)).toMatchObject({ status: "cancelled" });
  await expectConservation(shop);
  const refusal = await refusalOf(edit(order, [toQuantity(order, 1)]));
  expect(refusal).toMatchObject({ code: "conflict", message: "2 of TEA are packed. Unpack them first." }); // prettier-ignore
  await expectConservation(shop);
});
