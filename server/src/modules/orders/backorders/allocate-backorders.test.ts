import type { Order } from "@waybill/contract";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openBooks } from "../../../app.ts";
import { testConfig } from "../../../../test/test-config.ts";
import { currentTime } from "../../../platform/clock.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { adjustStock } from "../../inventory/stock/adjust-stock.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";
import { allocateBackorders, sweepBackorders } from "./allocate-backorders.ts";

let shop: StockedShop;

beforeEach(async () => {
  shop = await openStockedShop();
  for (const sku of ["CUP", "POT"]) {
    await shop.client.createProduct({ sku, title: sku, price: usd(700), allowBackorder: true });
  }
});

afterEach(() => expectConservation(shop));

const order = (quantity: number, sku = "CUP") => shop.place({ lines: [{ sku, quantity }] });
const arrive = (quantity: number, sku = "CUP") =>
  shop.client.adjustStock({ sku, quantity, reason: "received" });

/** Allocated and backordered units of the first line. */
async function unitsOf({ id }: Order): Promise<[number, number]> {
  const [line] = (await shop.client.getOrder(id)).lines;
  return [line?.allocated ?? -1, line?.backordered ?? -1];
}

/** It is given out behind the answer, by itself. */
const eventually = (orders: Order[], units: [number, number][]) =>
  vi.waitFor(async () => expect(await Promise.all(orders.map(unitsOf))).toEqual(units), {
    timeout: 5000,
    interval: 20,
  });

describe("what is ordered without stock", () => {
  test("takes what there is and waits for the rest", async () => {
    await arrive(2);
    const placed = await order(5);
    expect(placed.lines).toMatchObject([{ quantity: 5, allocated: 2, backordered: 3, open: 0 }]);
    expect(await shop.available("CUP")).toBe(0);
  });

  test("is refused for a product that nobody may wait for, whatever else is ordered", async () => {
    const lines = [{ sku: "CUP", quantity: 1 }, { sku: "TEA", quantity: 101 }]; // prettier-ignore
    const refusal = await refusalOf(shop.place({ lines }));
    const shortages = [{ sku: "TEA", requested: 101, available: 100 }];
    expect(refusal).toMatchObject({ code: "out_of_stock", problem: { shortages } });
  });

  test("is backordered when a draft is placed, and not before", async () => {
    const draft = await shop.place({ draft: true, lines: [{ sku: "CUP", quantity: 2 }] });
    expect(draft.lines).toMatchObject([{ open: 2, backordered: 0 }]);
    expect((await shop.move(draft, "pending")).lines).toMatchObject([{ open: 0, backordered: 2 }]);
  });

  test("is backordered by an edit, which takes waiting units off first", async () => {
    await arrive(2);
    const placed = await order(1);
    const edit = async (quantity: number, version: number) => {
      const lineId = placed.lines[0]?.id ?? "lin_";
      const edits = [{ type: "change", lineId, quantity } as const];
      const { id } = await shop.client.beginChangeSet(placed.id, { edits, reason: "They rang" });
      await shop.client.applyChangeSet(id, { ifMatch: `"${version}"` });
      return unitsOf(placed);
    };
    expect(await edit(6, 1)).toEqual([2, 4]);
    expect(await edit(3, 2)).toEqual([2, 1]);
    expect(await edit(1, 3)).toEqual([1, 0]);
  });
});

describe("stock that arrives", () => {
  test("goes to who waits, the order placed first first, in part where it does not suffice", async () => {
    const [first, second] = [await order(3), await order(4)];
    await arrive(5);
    await eventually([first, second], [[3, 0], [2, 2]]); // prettier-ignore
    const [entry] = (await shop.client.listOrderHistory(first.id)).items;
    expect(entry).toMatchObject({ type: "allocated", version: 2, cause: { type: "rule", name: "backorders" } }); // prettier-ignore
    await arrive(10);
    await eventually([second], [[4, 0]]);
    expect(await shop.available("CUP")).toBe(8);
  });

  test("goes by when an order was placed, not by when it was written", async () => {
    const second = await order(2);
    const first = await shop.place({ placedAt: "2020-01-01T00:00:00Z", lines: [{ sku: "CUP", quantity: 2 }] }); // prettier-ignore
    await arrive(2);
    await eventually([first, second], [[2, 0], [0, 2]]); // prettier-ignore
  });

  test("is not taken by who comes later, were it in the moment before it is given out", async () => {
    const waiting = await order(5);
    const [, later] = await Promise.all([arrive(5), order(3)]);
    await eventually([waiting, later], [[5, 0], [0, 3]]); // prettier-ignore
  });

  test("reaches each waiting order once, however many pieces it comes in, oldest first", async () => {
    const orders = [];
    for (let index = 0; index < 12; index += 1) orders.push(await order(2));
    await Promise.all(Array.from({ length: 15 }, () => arrive(1)));
    const served = orders.map((_, index): [number, number] => {
      if (index < 7) return [2, 0];
      return index === 7 ? [1, 1] : [0, 2];
    });
    await eventually(orders, served);
  });

  test("gives its location something to pick, of a confirmed order", async () => {
    const placed = await shop.place({
      lines: [{ sku: "TEA", quantity: 1 }, { sku: "CUP", quantity: 2 }],
    }); // prettier-ignore
    await shop.move(placed, "confirmed");
    await arrive(2);
    await vi.waitFor(async () => {
      const { items } = await shop.client.listFulfilmentOrders({ orderId: placed.id });
      const units = items.flatMap(({ lines }) => lines.map(({ sku, quantity }) => [sku, quantity]));
      expect(units).toEqual([["TEA", 1], ["CUP", 2]]); // prettier-ignore
    });
    await shop.client.createShipment(placed.id, {});
    expect((await shop.client.getOrder(placed.id)).fulfillmentStatus).toBe("shipped");
  });

  test("may be what another order gives back", async () => {
    await arrive(3);
    const [holder, waiting] = [await order(3), await order(2)];
    await shop.move(holder, "cancelled");
    await eventually([waiting], [[2, 0]]);
    expect(await shop.available("CUP")).toBe(1);
  });

  test("does not go to a cancelled order, and serves those behind it", async () => {
    const [first, second] = [await order(2), await order(2)];
    await shop.move(first, "cancelled");
    await arrive(2);
    await eventually([first, second], [[0, 0], [2, 0]]); // prettier-ignore
  });
});

const door = () => {
  const { database } = shop;
  return { database, ledger: openBooks(database, testConfig("", "")).ledger, now: currentTime };
};

/** Arrives as when the process ends between the commit and what follows it: nobody hears of it. */
function arriveUnheard(quantity: number, sku = "CUP"): Promise<unknown> {
  const work = { tenantId: shop.tenantUuid, now: currentTime(), rule: "test" };
  const body = { sku, quantity, reason: "received" } as const;
  return workAsSystem(shop.database, work, (done) => adjustStock({ body }, done, () => {}));
}

describe("stock that nobody was told of", () => {
  test("is given out by the sweep, were it to more orders than a page has", async () => {
    const both = await shop.place({
      lines: [
        { sku: "CUP", quantity: 1 },
        { sku: "POT", quantity: 1 },
      ],
    });
    const others = [];
    for (let index = 0; index < 55; index += 1) others.push(await order(1));
    await arriveUnheard(56);
    await arriveUnheard(1, "POT");
    expect(await unitsOf(both)).toEqual([0, 1]);
    await sweepBackorders(door()).run(currentTime());
    expect((await shop.client.getOrder(both.id)).lines).toMatchObject([{ allocated: 1 }, { allocated: 1 }]); // prettier-ignore
    expect(await Promise.all(others.map(unitsOf))).toEqual(others.map(() => [1, 0]));
  }, 30_000);

  test("is theirs who wait all the same: who comes later waits behind them", async () => {
    const waiting = await order(5);
    await arriveUnheard(7);
    const later = await order(3);
    expect(await unitsOf(later)).toEqual([2, 1]);
    const draft = await shop.place({ draft: true, lines: [{ sku: "CUP", quantity: 3 }] });
    expect((await shop.move(draft, "pending")).lines).toMatchObject([{ backordered: 3 }]);
    const other = await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] });
    const edits = [{ type: "add", sku: "CUP", quantity: 1 } as const];
    const set = await shop.client.beginChangeSet(other.id, { edits, reason: "They rang" });
    const preview = await shop.client.previewChangeSet(set.id);
    expect(preview.stock).toMatchObject([{ sku: "CUP", available: 0, backordered: 1 }]);
    const edited = await shop.client.applyChangeSet(set.id, { ifMatch: '"1"' });
    expect(edited.lines[1]).toMatchObject({ sku: "CUP", allocated: 0, backordered: 1 });
    await allocateBackorders(door(), shop.tenantUuid);
    expect(await unitsOf(waiting)).toEqual([5, 0]);
  });

  test("is not given to a later order while an earlier one cannot be reached", async () => {
    const [first, second] = [await order(2), await order(2)];
    const otherwise = await order(1, "POT");
    await arriveUnheard(2);
    await arriveUnheard(1, "POT");
    await shop.database.tenant(shop.tenantUuid, async (tx) => {
      await tx.query(sql`select from orders where id = ${decodeId(first.id)} for update`);
      await expect(allocateBackorders(door(), shop.tenantUuid)).rejects.toThrow("1 orders could");
    });
    expect(await Promise.all([first, second, otherwise].map(unitsOf))).toEqual([[0, 2], [0, 2], [1, 0]]); // prettier-ignore
    await allocateBackorders(door(), shop.tenantUuid);
    expect(await Promise.all([first, second].map(unitsOf))).toEqual([[2, 0], [0, 2]]); // prettier-ignore
  }, 15_000);

  test("is given out once by several workers at once", async () => {
    const orders = [await order(2), await order(2), await order(2)];
    await arriveUnheard(4);
    const workers = Array.from({ length: 4 }, () => allocateBackorders(door(), shop.tenantUuid));
    await Promise.all(workers);
    expect(await Promise.all(orders.map(unitsOf))).toEqual([[2, 0], [2, 0], [0, 2]]); // prettier-ignore
  });
});
