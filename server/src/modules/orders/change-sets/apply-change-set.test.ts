import type { ChangeSet, Order, OrderEdit } from "@waybill/contract";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";

let shop: StockedShop;

beforeEach(async () => {
  shop = await openStockedShop();
});

afterEach(() => expectConservation(shop));

const reason = "They rang";
const begin = ({ id }: Order, edits: OrderEdit[]) =>
  shop.client.beginChangeSet(id, { edits, reason });

async function apply(changeSet: ChangeSet, version?: number): Promise<Order> {
  const present = version ?? (await shop.client.getOrder(changeSet.orderId)).version;
  return shop.client.applyChangeSet(changeSet.id, { ifMatch: `"${present}"` });
}

function lineOf({ lines }: Order, sku: string): Order["lines"][number] {
  const line = lines.find((one) => one.sku === sku);
  if (!line) throw new Error(`there is no ${sku}`);
  return line;
}

const change = (order: Order, sku: string, quantity: number): OrderEdit => ({
  type: "change",
  lineId: lineOf(order, sku).id,
  quantity,
});

async function pay(order: Order): Promise<Order> {
  await shop.client.recordPayment(order.id, { method: "cash", amount: order.amountDue });
  return shop.client.getOrder(order.id);
}

async function ship(order: Order, sku: string, quantity: number): Promise<Order> {
  const lines = [{ lineId: lineOf(order, sku).id, quantity }];
  await shop.client.createShipment(order.id, { lines });
  return shop.client.getOrder(order.id);
}

describe("a change set", () => {
  test("leaves the order as it is until it is applied, and then moves its stock", async () => {
    const order = await shop.place();
    const set = await begin(order, [
      change(order, "TEA", 5),
      { type: "remove", lineId: lineOf(order, "COFFEE").id },
    ]);
    expect(set).toMatchObject({ version: 1, status: "open", orderVersion: 1, reason });
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    const applied = await apply(set);
    expect(applied).toMatchObject({
      version: 2,
      total: usd(5000),
      lines: [{ sku: "TEA", quantity: 5, allocated: 5 }],
    });
    expect(await shop.client.getOrder(order.id)).toEqual(applied);
    expect(await shop.available("TEA")).toBe(95);
    expect(await shop.available("COFFEE")).toBe(100);
    expect(await shop.client.getChangeSet(set.id)).toMatchObject({ status: "applied", appliedVersion: 2, version: 2 }); // prettier-ignore
    const [entry] = (await shop.client.listOrderHistory(order.id)).items;
    expect(entry).toMatchObject({ type: "edited", version: 2, reason, cause: { type: "integration" } }); // prettier-ignore
  });

  test("takes a product off and on again at another price, in one commit", async () => {
    const order = await shop.place({ lines: [{ sku: "TEA", quantity: 100 }] });
    const set = await begin(order, [
      { type: "remove", lineId: lineOf(order, "TEA").id },
      { type: "add", sku: "TEA", quantity: 100, unitPrice: usd(900) },
    ]);
    expect(await apply(set)).toMatchObject({ total: usd(90_000), lines: [{ allocated: 100 }] });
    expect(await shop.available("TEA")).toBe(0);
  });

  test("lets fulfilment orders follow, and shipping goes on with what there is then", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    const partly = await ship(order, "TEA", 1);
    const set = await begin(partly, [
      change(partly, "TEA", 2),
      { type: "substitute", lineId: lineOf(partly, "COFFEE").id, sku: "CUP" },
    ]).catch(() => undefined);
    expect(set).toBeUndefined();
    await shop.client.createProduct({ sku: "CUP", title: "Cup", price: usd(700) });
    await shop.client.adjustStock({ sku: "CUP", quantity: 10, reason: "opening" });
    const again = await begin(partly, [
      change(partly, "TEA", 2),
      { type: "substitute", lineId: lineOf(partly, "COFFEE").id, sku: "CUP" },
    ]);
    const applied = await apply(again);
    const { items } = await shop.client.listFulfilmentOrders({ orderId: order.id });
    const waiting = items.flatMap(({ lines }) => lines.map(({ sku, quantity, shipped }) => [sku, quantity - shipped] as const)); // prettier-ignore
    expect(Object.fromEntries(waiting)).toEqual({ TEA: 1, CUP: 2 });
    await shop.client.createShipment(order.id, {});
    expect(await shop.client.getOrder(order.id)).toMatchObject({
      fulfillmentStatus: "shipped",
      lines: [{ sku: "TEA", shipped: 2 }, { sku: "CUP", shipped: 2 }],
    }); // prettier-ignore
    expect(applied.lines.map(({ sku }) => sku)).toEqual(["TEA", "CUP"]);
  });

  test("replaces what has not been shipped of a line", async () => {
    const order = await shop.move(await shop.place({ lines: [{ sku: "TEA", quantity: 5 }] }), "confirmed"); // prettier-ignore
    const partly = await ship(order, "TEA", 2);
    const lineId = lineOf(partly, "TEA").id;
    const applied = await apply(await begin(partly, [{ type: "substitute", lineId, sku: "COFFEE" }])); // prettier-ignore
    expect(applied.lines).toMatchObject([
      { sku: "TEA", quantity: 2, shipped: 2 },
      { sku: "COFFEE", quantity: 3, allocated: 3 },
    ]);
  });

  test("gives back what was paid too much, and lets more be due", async () => {
    const order = await pay(await shop.place());
    const lower = await apply(await begin(order, [change(order, "TEA", 1)]));
    expect(lower).toMatchObject({ total: usd(6000), refundPendingTotal: usd(2000), amountDue: usd(0) }); // prettier-ignore
    const higher = await apply(await begin(lower, [change(lower, "TEA", 2)]));
    expect(higher).toMatchObject({ total: usd(7000), amountDue: usd(1000) });
  });

  test("is changed while it is open, by who saw its last version", async () => {
    const order = await shop.place();
    const set = await begin(order, [change(order, "TEA", 5)]);
    const edits = [change(order, "TEA", 6)];
    const changed = await shop.client.updateChangeSet(set.id, { edits }, { ifMatch: '"1"' });
    expect(changed).toMatchObject({ version: 2, edits, reason });
    const stale = await refusalOf(shop.client.updateChangeSet(set.id, { reason: "No" }, { ifMatch: '"1"' })); // prettier-ignore
    expect(stale).toMatchObject({ status: 412, problem: { current: { version: 2, edits } } });
    expect(lineOf(await apply(changed), "TEA").quantity).toBe(6);
    const late = await refusalOf(shop.client.updateChangeSet(set.id, { reason: "No" }, { ifMatch: '"3"' })); // prettier-ignore
    expect(late).toMatchObject({ status: 409, code: "conflict" });
  });

  test("is listed with its order, the last one first", async () => {
    const order = await shop.place();
    const first = await begin(order, [change(order, "TEA", 5)]);
    await shop.client.discardChangeSet(first.id);
    const second = await begin(order, [change(order, "TEA", 6)]);
    const { items } = await shop.client.listChangeSets(order.id);
    expect(items.map(({ id, status }) => [id, status])).toEqual([[second.id, "open"], [first.id, "discarded"]]); // prettier-ignore
  });
});

describe("what cannot be applied changes nothing", () => {
  async function expectRefused(order: Order, set: ChangeSet, problem: object): Promise<void> {
    const present = await shop.client.getOrder(order.id);
    const stock = [await shop.available("TEA"), await shop.available("COFFEE")];
    expect(await refusalOf(apply(set))).toMatchObject(problem);
    expect(await shop.client.getOrder(order.id)).toEqual(present);
    expect([await shop.available("TEA"), await shop.available("COFFEE")]).toEqual(stock);
    expect((await shop.client.getChangeSet(set.id)).status).toBe("open");
  }

  test("stock that left between preview and apply", async () => {
    const order = await shop.place();
    const set = await begin(order, [change(order, "TEA", 50), change(order, "COFFEE", 1)]);
    const preview = await shop.client.previewChangeSet(set.id);
    expect(preview.problems).toEqual([]);
    await shop.place({ lines: [{ sku: "TEA", quantity: 60 }] });
    const shortages = [{ sku: "TEA", requested: 47, available: 37 }];
    await expectRefused(order, set, { status: 409, code: "out_of_stock", problem: { shortages } });
    const again = await shop.client.previewChangeSet(set.id);
    expect(again.problems).toMatchObject([{ code: "out_of_stock" }]);
    expect(again.stock).toContainEqual({ sku: "TEA", needed: 47, freed: 0, available: 37, enough: false, backordered: 0 }); // prettier-ignore
  });

  test("an order that was changed meanwhile", async () => {
    const order = await shop.place();
    const set = await begin(order, [change(order, "TEA", 1)]);
    await shop.client.updateOrder(order.id, { note: "Ring" }, { ifMatch: '"1"' });
    const refusal = await refusalOf(apply(set, 1));
    expect(refusal).toMatchObject({ status: 412, problem: { current: { version: 2, note: "Ring" } } }); // prettier-ignore
    expect(lineOf(await shop.client.getOrder(order.id), "TEA").quantity).toBe(3);
    expect((await apply(set, 2)).version).toBe(3);
  });

  test("units that were shipped, and their price", async () => {
    const order = await ship(await shop.move(await shop.place(), "confirmed"), "TEA", 2);
    const { id: lineId } = lineOf(order, "TEA");
    const edits: OrderEdit[] = [
      { type: "remove", lineId },
      change(order, "TEA", 1),
      { type: "change", lineId, unitPrice: usd(1) },
      { type: "change", lineId, discounts: [{ percentage: 1 }] },
    ];
    for (const one of edits) {
      const set = await begin(order, [one, change(order, "COFFEE", 1)]);
      const preview = await shop.client.previewChangeSet(set.id);
      expect(preview.problems).toMatchObject([{ code: "line_shipped", pointer: "/edits/0" }]);
      await expectRefused(order, set, { status: 409, code: "line_shipped" });
      await shop.client.discardChangeSet(set.id);
    }
  });

  test("a substitute for what has been shipped", async () => {
    const order = await ship(await shop.move(await shop.place({ lines: [{ sku: "TEA", quantity: 3 }] }), "confirmed"), "TEA", 3); // prettier-ignore
    const set = await begin(order, [{ type: "substitute", lineId: lineOf(order, "TEA").id, sku: "COFFEE" }]); // prettier-ignore
    await expectRefused(order, set, { status: 409, code: "line_shipped" });
  });

  test("units that are packed, until they are unpacked", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    const [waiting] = (await shop.client.listFulfilmentOrders({ orderId: order.id })).items;
    if (!waiting) throw new Error("a confirmed order waits at its location");
    const lines = [{ lineId: lineOf(order, "TEA").id, quantity: 2 }];
    await shop.client.pickFulfilmentOrder(waiting.id, { lines });
    await shop.client.packFulfilmentOrder(waiting.id, { lines });
    const set = await begin(order, [change(order, "TEA", 1)]);
    await expectRefused(order, set, { status: 409, code: "conflict" });
    const { problem } = await refusalOf(apply(set));
    expect(problem.detail).toBe("2 of TEA are packed. Unpack them first.");
    await shop.client.unpackFulfilmentOrder(waiting.id, { lines });
    expect(lineOf(await apply(set), "TEA")).toMatchObject({ quantity: 1, allocated: 1, packed: 0 });
  });

  test.each(["cancelled", "completed"] as const)("a %s order", async (status) => {
    const order = await shop.move(await shop.place(), "confirmed", "processing");
    const set = await begin(order, [change(order, "TEA", 4)]);
    if (status === "completed") await shop.client.createShipment(order.id, {});
    await shop.move(await shop.client.getOrder(order.id), status);
    await expectRefused(order, set, { status: 409, code: "conflict" });
    expect((await refusalOf(apply(set))).problem.detail).toContain(status);
    expect((await refusalOf(begin(order, [change(order, "TEA", 4)]))).code).toBe("conflict");
  });

  test("the last unit", async () => {
    const order = await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] });
    const set = await begin(order, [{ type: "remove", lineId: lineOf(order, "TEA").id }]);
    expect((await shop.client.previewChangeSet(set.id)).problems).toMatchObject([{ code: "conflict", pointer: null }]); // prettier-ignore
    await expectRefused(order, set, { status: 409, code: "conflict" });
  });
});

describe("one at a time", () => {
  test("of 12 who begin at once, one does", async () => {
    const order = await shop.place();
    const all = await Promise.all(
      Array.from({ length: 12 }, () =>
        begin(order, [change(order, "TEA", 4)]).catch((error: unknown) => error),
      ),
    );
    const begun = all.flatMap((one) => (one instanceof Error ? [] : [one as ChangeSet]));
    expect(begun).toHaveLength(1);
    const refused = all.filter((one) => one instanceof Error);
    for (const one of refused) {
      expect(one).toMatchObject({ status: 409, code: "change_set_open", problem: { changeSetId: begun[0]?.id } }); // prettier-ignore
    }
  });

  test("of 8 who apply it at once, one does, and none applies it again", async () => {
    const order = await shop.place();
    const set = await begin(order, [change(order, "TEA", 4)]);
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => apply(set, 1)));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const twice = await refusalOf(apply(set, 2));
    expect(twice).toMatchObject({ status: 409, code: "conflict" });
    expect(twice.problem.detail).toContain("version 2");
    expect((await shop.client.getOrder(order.id)).version).toBe(2);
    expect(await shop.available("TEA")).toBe(96);
  });

  test("what was discarded is not applied, and makes room for another", async () => {
    const order = await shop.place();
    const set = await begin(order, [change(order, "TEA", 4)]);
    const discarded = await shop.client.discardChangeSet(set.id);
    expect(await shop.client.discardChangeSet(set.id)).toEqual(discarded);
    expect((await refusalOf(apply(set))).problem.detail).toContain("discarded");
    await apply(await begin(order, [change(order, "TEA", 5)]));
    const applied = (await shop.client.listChangeSets(order.id)).items[0];
    if (!applied) throw new Error("there is one");
    expect((await refusalOf(shop.client.discardChangeSet(applied.id))).code).toBe("conflict");
  });

  test("orders edited against each other lock their stock in one order", async () => {
    const orders = await Promise.all(Array.from({ length: 8 }, () => shop.place()));
    await Promise.all(
      orders.map(async (order, index) => {
        const [fewer, more] = index % 2 === 0 ? ["TEA", "COFFEE"] : ["COFFEE", "TEA"];
        const set = await begin(order, [change(order, fewer ?? "", 1), change(order, more ?? "", 5)]); // prettier-ignore
        await apply(set, 1);
      }),
    );
    expect(await shop.available("TEA")).toBe(100 - 4 * (1 + 5));
  });

  test("a draft needs none", async () => {
    const order = await shop.place({ draft: true });
    const refusal = await refusalOf(begin(order, [change(order, "TEA", 4)]));
    expect(refusal).toMatchObject({ status: 409, code: "conflict" });
  });
});
