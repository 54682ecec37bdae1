import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { figuresOf, openFulfilmentShop, unitsOf, type FulfilmentShop } from "../../../test/fulfilment-shop.ts"; // prettier-ignore
import { openShop } from "../../../test/open-shop.ts";
import { refusalOf } from "../../../test/stocked-shop.ts";

let shop: FulfilmentShop;
beforeAll(async () => {
  shop = await openFulfilmentShop();
});

const five = { lines: [{ sku: "TEA", quantity: 5 }] };
const availableAt = async (at: FulfilmentShop["main"]) => {
  const { items } = await shop.client.listStockLevels({ locationId: at });
  return items.map(({ sku, available }) => [sku, available]);
};

describe("a split", () => {
  test("takes unpicked units first, then picked ones, and keeps the place in the queue", async () => {
    const { order, ful } = await shop.waiting(five);
    await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 4));
    const split = await shop.client.splitFulfilmentOrder(ful.id, unitsOf(ful, 3), { ifMatch: 2 });
    expect(split).toMatchObject({ version: 1, status: "in_progress", locationId: shop.main, queuedAt: ful.queuedAt }); // prettier-ignore
    expect(figuresOf(split)).toEqual([[3, 2, 0, 0]]);
    const rest = await shop.client.getFulfilmentOrder(ful.id);
    expect(rest).toMatchObject({ version: 3, status: "in_progress" });
    expect(figuresOf(rest)).toEqual([[2, 2, 0, 0]]);
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    await expectConservation(shop);
  });

  test("may take all of a line, and each part is shipped on its own", async () => {
    const { order, ful } = await shop.waiting();
    const split = await shop.client.splitFulfilmentOrder(ful.id, unitsOf(ful, 2, 1), { ifMatch: 1 }); // prettier-ignore
    expect([split.lines.map(({ sku }) => sku), (await shop.client.getFulfilmentOrder(ful.id)).lines.map(({ sku }) => sku)]).toEqual([["COFFEE"], ["TEA"]]); // prettier-ignore
    await shop.client.pickFulfilmentOrder(split.id, {});
    await shop.client.packFulfilmentOrder(split.id, {});
    const shipment = await shop.client.createShipment(order.id, { fulfilmentOrderId: split.id });
    expect(shipment.lines).toMatchObject([{ sku: "COFFEE", quantity: 2 }]);
    await expectConservation(shop);
  });

  test("is refused of packed units, of all units, and from a stale version", async () => {
    const { ful } = await shop.waiting(five);
    const { client } = shop;
    const all = await refusalOf(client.splitFulfilmentOrder(ful.id, unitsOf(ful, 5), { ifMatch: 1 })); // prettier-ignore
    expect(all).toMatchObject({ code: "conflict", message: expect.stringMatching(/At least one unit/) }); // prettier-ignore
    await client.pickFulfilmentOrder(ful.id, {});
    const packed = await client.packFulfilmentOrder(ful.id, unitsOf(ful, 3));
    const refusal = await refusalOf(client.splitFulfilmentOrder(ful.id, unitsOf(ful, 3), { ifMatch: 3 })); // prettier-ignore
    expect(refusal).toMatchObject({ code: "quantity_exceeded", message: "3 of TEA cannot be split off: 2 are not packed." }); // prettier-ignore
    const stale = await refusalOf(client.splitFulfilmentOrder(ful.id, unitsOf(ful, 1), { ifMatch: 1 })); // prettier-ignore
    expect(stale).toMatchObject({ status: 412, code: "version_mismatch", problem: { current: packed } }); // prettier-ignore
    expect(await client.getFulfilmentOrder(ful.id)).toEqual(packed);
  });
});

describe("a merge", () => {
  test("makes one of several, and the others say where their units went", async () => {
    const { order, ful } = await shop.waiting();
    const split = await shop.client.splitFulfilmentOrder(ful.id, { lines: [...unitsOf(ful, 1).lines, ...unitsOf(ful, 2, 1).lines] }, { ifMatch: 1 }); // prettier-ignore
    await shop.client.pickFulfilmentOrder(split.id, {});
    await shop.client.packFulfilmentOrder(split.id, unitsOf(split, 1));
    const merged = await shop.client.mergeFulfilmentOrders({ fulfilmentOrderIds: [ful.id, split.id] }); // prettier-ignore
    expect(merged).toMatchObject({ id: ful.id, status: "in_progress", version: 3 });
    expect(figuresOf(merged)).toEqual([[3, 1, 1, 0], [2, 2, 0, 0]]); // prettier-ignore
    expect(await shop.client.getFulfilmentOrder(split.id)).toMatchObject({ status: "cancelled", mergedIntoId: ful.id }); // prettier-ignore
    expect((await shop.client.getOrder(order.id)).lines).toMatchObject([{ packed: 1 }, { packed: 0 }]); // prettier-ignore
    await expectConservation(shop);
  });

  test("is refused across orders and locations, of what has left, and of what is not there", async () => {
    const [one, other] = [await shop.waiting(five), await shop.waiting(five)];
    const { client } = shop;
    const split = await client.splitFulfilmentOrder(one.ful.id, unitsOf(one.ful, 2), {
      ifMatch: 1,
    });
    const moved = await client.moveFulfilmentOrder(split.id, { locationId: shop.north }, { ifMatch: 1 }); // prettier-ignore
    const third = await client.splitFulfilmentOrder(one.ful.id, unitsOf(one.ful, 1), {
      ifMatch: 2,
    });
    const merge = (...ids: (typeof split.id)[]) =>
      refusalOf(client.mergeFulfilmentOrders({ fulfilmentOrderIds: ids }));
    const refused = async (id: typeof split.id) => (await merge(one.ful.id, id)).message;
    expect(await refused(other.ful.id)).toBe(
      "They belong to different orders. Nothing was merged.",
    );
    expect(await refused(moved.id)).toBe("They are at different locations. Nothing was merged.");
    expect(await merge(one.ful.id, "ful_01h455vb4pex5vsknk084sn02q")).toMatchObject({ status: 400, errors: [{ pointer: "/fulfilmentOrderIds/1", code: "unknown_fulfilment_order" }] }); // prettier-ignore
    await client.pickFulfilmentOrder(one.ful.id, {});
    await client.packFulfilmentOrder(one.ful.id, unitsOf(one.ful, 1));
    await client.createShipment(one.order.id, { fulfilmentOrderId: one.ful.id });
    expect(await refused(third.id)).toBe("Part of them has been shipped. Nothing was merged.");
    await client.createShipment(one.order.id, {});
    expect(await refused(third.id)).toBe("The fulfilment order is shipped.");
    expect(await client.getFulfilmentOrder(third.id)).toMatchObject({ mergedIntoId: null });
    await expectConservation(shop);
  });
});

describe("a move", () => {
  test("reserves the units at the other location, where they have to be picked anew", async () => {
    const [before, beforeNorth] = [await availableAt(shop.main), await availableAt(shop.north)];
    const { order, ful } = await shop.waiting(five);
    await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2));
    const moved = await shop.client.moveFulfilmentOrder(ful.id, { locationId: shop.north }, { ifMatch: 2 }); // prettier-ignore
    expect(moved).toMatchObject({ id: ful.id, version: 3, locationId: shop.north, status: "open", queuedAt: ful.queuedAt }); // prettier-ignore
    expect(figuresOf(moved)).toEqual([[5, 0, 0, 0]]);
    expect(await availableAt(shop.main)).toEqual(before);
    expect(await availableAt(shop.north)).toEqual(beforeNorth.map(([sku, units]) => [sku, Number(units) - (sku === "TEA" ? 5 : 0)])); // prettier-ignore
    const shipment = await shop.client.createShipment(order.id, {});
    expect(shipment).toMatchObject({ locationId: shop.north, fulfilmentOrderId: ful.id });
    await expectConservation(shop);
  });

  test("of what has left in part moves the rest, as a fulfilment order of its own", async () => {
    const { order, ful } = await shop.waiting(five);
    await shop.client.createShipment(order.id, { lines: unitsOf(ful, 2).lines });
    const moved = await shop.client.moveFulfilmentOrder(ful.id, { locationId: shop.north }, { ifMatch: 2 }); // prettier-ignore
    expect(moved.id).not.toBe(ful.id);
    expect([moved.version, figuresOf(moved)]).toEqual([1, [[3, 0, 0, 0]]]);
    const left = await shop.client.getFulfilmentOrder(ful.id);
    expect([left.status, figuresOf(left)]).toEqual(["shipped", [[2, 2, 2, 2]]]);
    await expectConservation(shop);
  });

  test("is refused of packed units, to where it is, to nowhere, and to where there is too little", async () => {
    const { ful } = await shop.waiting(five);
    const empty = await shop.client.createLocation({ code: "EMPTY", name: "Empty" });
    const move = (locationId: typeof empty.id, ifMatch: number) =>
      refusalOf(shop.client.moveFulfilmentOrder(ful.id, { locationId }, { ifMatch }));
    expect(await move(empty.id, 1)).toMatchObject({ code: "out_of_stock", problem: { shortages: [{ sku: "TEA", requested: 5, available: 0 }] } }); // prettier-ignore
    expect(await move(shop.main, 1)).toMatchObject({ code: "conflict", message: "It is at this location already." }); // prettier-ignore
    expect(await move("loc_01h455vb4pex5vsknk084sn02q", 1)).toMatchObject({ status: 400, errors: [{ pointer: "/locationId" }] }); // prettier-ignore
    await shop.client.pickFulfilmentOrder(ful.id, {});
    const packed = await shop.client.packFulfilmentOrder(ful.id, unitsOf(ful, 2));
    expect(await move(shop.north, 3)).toMatchObject({ code: "conflict", message: "2 of TEA are packed. Unpack them first." }); // prettier-ignore
    expect(await shop.client.getFulfilmentOrder(ful.id)).toEqual(packed);
    await expectConservation(shop);
  });

  test("while somebody picks: one of them comes first, and the other is told", async () => {
    const { ful } = await shop.waiting(five);
    const [pick, move] = await Promise.allSettled([
      shop.client.pickFulfilmentOrder(ful.id, {}),
      shop.client.moveFulfilmentOrder(ful.id, { locationId: shop.north }, { ifMatch: 1 }),
    ]);
    const after = await shop.client.getFulfilmentOrder(ful.id);
    expect(pick.status).toBe("fulfilled");
    const isMoved = move.status === "fulfilled";
    const told: unknown = isMoved ? "moved" : move.reason.code;
    expect(["moved", "version_mismatch"]).toContain(told);
    expect([after.locationId, figuresOf(after)]).toEqual([isMoved ? shop.north : shop.main, [[5, 5, 0, 0]]]); // prettier-ignore
    await expectConservation(shop);
  });
});

describe("a cancelled fulfilment order", () => {
  test("is sent from elsewhere by the tenant's rule, with its place in the queue", async () => {
    const { order, ful } = await shop.waiting(five);
    await shop.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 2));
    const cancelled = await shop.client.cancelFulfilmentOrder(ful.id, { reason: "The shelf was empty" }, { ifMatch: 2 }); // prettier-ignore
    expect(cancelled).toMatchObject({ id: ful.id, version: 3, status: "cancelled", cancelReason: "The shelf was empty" }); // prettier-ignore
    expect(figuresOf(cancelled)).toEqual([[5, 2, 0, 0]]);
    const others = (await shop.of(order.id)).filter(({ id }) => id !== ful.id);
    expect(others).toMatchObject([{ locationId: shop.north, status: "open", queuedAt: ful.queuedAt, lines: [{ quantity: 5 }] }]); // prettier-ignore
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    await expectConservation(shop);
  });

  test("keeps what has left", async () => {
    const { order, ful } = await shop.waiting(five);
    await shop.client.createShipment(order.id, { lines: unitsOf(ful, 2).lines });
    const cancelled = await shop.client.cancelFulfilmentOrder(ful.id, {}, { ifMatch: 2 });
    expect([cancelled.status, figuresOf(cancelled)]).toEqual(["shipped", [[2, 2, 2, 2]]]);
    await shop.client.createShipment(order.id, {});
    expect((await shop.client.getOrder(order.id)).fulfillmentStatus).toBe("shipped");
    await expectConservation(shop);
  });

  test("is refused when no other location has enough, or units of it are packed", async () => {
    const own = await openFulfilmentShop();
    const { order, ful } = await own.waiting({ lines: [{ sku: "TEA", quantity: 90 }] });
    await own.client.adjustStock({ sku: "TEA", quantity: -50, reason: "lost", locationId: own.north }); // prettier-ignore
    const short = await refusalOf(own.client.cancelFulfilmentOrder(ful.id, {}, { ifMatch: 1 }));
    expect(short).toMatchObject({ code: "out_of_stock", problem: { shortages: [{ sku: "TEA", requested: 90, available: 50 }] } }); // prettier-ignore
    expect(await own.of(order.id)).toEqual([ful]);
    await own.client.pickFulfilmentOrder(ful.id, unitsOf(ful, 1));
    await own.client.packFulfilmentOrder(ful.id, {});
    const packed = await refusalOf(own.client.cancelFulfilmentOrder(ful.id, {}, { ifMatch: 3 }));
    expect(packed.message).toBe("1 of TEA are packed. Unpack them first.");
    await expectConservation(own);
  });
});

describe("the queue", () => {
  test("gives what has waited longest first, page after page, by location and status", async () => {
    const own = await openFulfilmentShop();
    const one = await own.waiting(five);
    const two = await own.waiting(five);
    const three = await own.waiting(five);
    await own.client.moveFulfilmentOrder(two.ful.id, { locationId: own.north }, { ifMatch: 1 });
    const split = await own.client.splitFulfilmentOrder(one.ful.id, unitsOf(one.ful, 1), { ifMatch: 1 }); // prettier-ignore
    await own.client.createShipment(three.order.id, {});
    const ids = async (query: Parameters<typeof own.client.listFulfilmentOrders>[0]) => {
      const found: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await own.client.listFulfilmentOrders({ ...query, limit: 1, ...(cursor && { cursor }) }); // prettier-ignore
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      return found;
    };
    expect(await ids({})).toEqual([one.ful.id, split.id, two.ful.id, three.ful.id]);
    expect(await ids({ status: ["open"] })).toEqual([one.ful.id, split.id, two.ful.id]);
    expect(await ids({ status: ["shipped", "open", "open"], locationId: own.main })).toEqual([one.ful.id, split.id, three.ful.id]); // prettier-ignore
    expect(await ids({ locationId: own.north })).toEqual([two.ful.id]);
    expect(await ids({ orderId: three.order.id })).toEqual([three.ful.id]);
    expect(await ids({ status: ["packed"] })).toEqual([]);
  });

  test("holds nothing of another tenant's", async () => {
    const { order, ful } = await shop.waiting(five);
    const { client } = await openShop();
    const said = { status: 404, code: "not_found", message: "There is no fulfilment order with this id." }; // prettier-ignore
    const calls = [
      client.getFulfilmentOrder(ful.id),
      client.pickFulfilmentOrder(ful.id, {}),
      client.packFulfilmentOrder(ful.id, {}),
      client.unpackFulfilmentOrder(ful.id, {}),
      client.splitFulfilmentOrder(ful.id, unitsOf(ful, 1), { ifMatch: 1 }),
      client.moveFulfilmentOrder(ful.id, { locationId: shop.north }, { ifMatch: 1 }),
      client.cancelFulfilmentOrder(ful.id, {}, { ifMatch: 1 }),
    ];
    for (const refusal of await Promise.all(calls.map(refusalOf))) {
      expect(refusal).toMatchObject(said);
    }
    expect((await client.listFulfilmentOrders({ orderId: order.id })).items).toEqual([]);
    expect(await shop.client.getFulfilmentOrder(ful.id)).toEqual(ful);
  });
});
