import { paginate } from "@waybill/client";
import { describe, expect, test } from "vitest";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openShop } from "../../../../test/open-shop.ts";
import { refusalOf, usd } from "../../../../test/stocked-shop.ts";
import { twoPlaces } from "../../../../test/two-places.ts";

describe("a transfer from a location", () => {
  test("moves nothing until it is shipped, is on its way then, and is on hand when it arrives", async () => {
    const shop = await twoPlaces();
    const { client, main, branch, levelAt } = shop;
    const asked = await shop.ask(30);
    expect(asked).toMatchObject({ status: "requested", version: 1, shippedAt: null });
    expect(await levelAt(main.id)).toMatchObject({ onHand: 100, available: 100 });
    expect(await levelAt(branch.id)).toBeUndefined();
    const shipped = await client.shipTransfer(asked.id);
    expect(shipped).toMatchObject({ status: "in_transit", version: 2, closedAt: null });
    expect(shipped.shippedAt).not.toBeNull();
    expect(await levelAt(main.id)).toMatchObject({ onHand: 70, available: 70 });
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 0, available: 0, incoming: 30 });
    const received = await client.receiveTransfer(asked.id, {});
    expect(received).toMatchObject({
      status: "received",
      version: 3,
      lines: [{ sku: "TEA", quantity: 30, open: 0, received: 30, damaged: 0, cancelled: 0 }],
    });
    expect(received.closedAt).not.toBeNull();
    expect(await client.getTransfer(asked.id)).toEqual(received);
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 30, available: 30, incoming: 0 });
    const moved = (await client.listStockMovements()).items.slice(0, 2);
    expect(moved).toMatchObject([
      { type: "transferred_in", quantity: 30, onHandAfter: 30, transferId: asked.id },
      { type: "transferred_out", quantity: -30, onHandAfter: 70, transferId: asked.id },
    ]);
    const told = (await announcedEvents(shop)).filter((event) => "transferId" in event);
    expect(told).toMatchObject([
      { type: "transfer.created", version: 1 },
      { type: "transfer.updated", version: 2, fields: ["status", "lines"] },
      { type: "transfer.updated", version: 3, fields: ["status", "lines"] },
    ]);
    await expectConservation(shop);
  });

  test("arrives in parts, some of them damaged", async () => {
    const shop = await twoPlaces();
    const { client, branch, levelAt } = shop;
    const { id } = await shop.ask(30);
    await client.shipTransfer(id);
    const part = await client.receiveTransfer(id, {
      lines: [{ sku: "TEA", quantity: 12, damaged: 2 }],
      note: "A wet carton",
    });
    expect(part).toMatchObject({
      status: "in_transit",
      lines: [{ open: 18, received: 12, damaged: 2 }],
    });
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 10, damaged: 2, incoming: 18 });
    expect((await client.listStockMovements()).items[0]).toMatchObject({
      ...{ type: "transferred_in", quantity: 10, damagedQuantity: 2, note: "A wet carton" },
    });
    await expectConservation(shop);
    await client.receiveTransfer(id, { lines: [{ sku: "TEA", quantity: 18, damaged: 18 }] });
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 10, damaged: 20, incoming: 0 });
    const [tea] = (await client.listProducts({ sku: ["TEA"] })).items;
    expect(tea).toMatchObject({ onHand: 80, available: 80, damaged: 20, incoming: 0 });
    await expectConservation(shop);
  });

  test("that is cancelled on its way is on hand again where it left, but for what arrived", async () => {
    const shop = await twoPlaces();
    const { client, main, branch, levelAt } = shop;
    const { id } = await shop.ask(30);
    await client.shipTransfer(id);
    await client.receiveTransfer(id, { lines: [{ sku: "TEA", quantity: 10 }] });
    const cancelled = await client.cancelTransfer(id);
    expect(cancelled).toMatchObject({
      status: "received",
      lines: [{ open: 0, received: 10, cancelled: 20 }],
    });
    expect(await levelAt(main.id)).toMatchObject({ onHand: 90 });
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 10, incoming: 0 });
    await expectConservation(shop);
  });

  test("of which nothing arrived is cancelled, shipped or not", async () => {
    const shop = await twoPlaces();
    const { client, main, levelAt } = shop;
    const [asked, sent] = [await shop.ask(30), await shop.ask(40)];
    await client.shipTransfer(sent.id);
    expect(await client.cancelTransfer(asked.id)).toMatchObject({ status: "cancelled" });
    expect(await client.cancelTransfer(sent.id)).toMatchObject({ status: "cancelled" });
    expect(await levelAt(main.id)).toMatchObject({ onHand: 100 });
    await expectConservation(shop);
  });

  test("cannot take what orders were promised: every short SKU is named, and nothing leaves", async () => {
    const shop = await twoPlaces();
    const { client, main, branch, levelAt } = shop;
    await shop.place({ lines: [{ sku: "TEA", quantity: 80 }] });
    const { id } = await client.createTransfer({
      ...{ fromLocationId: main.id, toLocationId: branch.id },
      lines: [
        { sku: "COFFEE", quantity: 5 },
        { sku: "TEA", quantity: 21 },
      ],
    });
    const refusal = await refusalOf(client.shipTransfer(id));
    expect(refusal).toMatchObject({ code: "out_of_stock" });
    expect(refusal.problem.shortages).toEqual([{ sku: "TEA", requested: 21, available: 20 }]);
    expect(await levelAt(main.id, "COFFEE")).toMatchObject({ onHand: 100 });
    expect(await client.getTransfer(id)).toMatchObject({ status: "requested", version: 1 });
    await expectConservation(shop);
  });

  test("takes along what is left of an archived product", async () => {
    const shop = await twoPlaces();
    const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
    await shop.client.archiveProduct(tea?.id ?? "prd_");
    const { id } = await shop.ask(100);
    await shop.client.shipTransfer(id);
    expect(await shop.client.receiveTransfer(id, {})).toMatchObject({ status: "received" });
  });
});

describe("what a supplier brings", () => {
  test("is expected from the start, and received when it comes", async () => {
    const shop = await twoPlaces();
    const { client, branch, levelAt } = shop;
    const asked = await client.createTransfer({
      ...{ fromLocationId: null, toLocationId: branch.id, reference: "PO-4711" },
      lines: [{ sku: "TEA", quantity: 50 }],
      expectedAt: "2030-01-01T00:00:00.000Z",
    });
    expect(asked).toMatchObject({
      ...{ status: "in_transit", fromLocationId: null, reference: "PO-4711", shippedAt: null },
      expectedAt: "2030-01-01T00:00:00.000Z",
    });
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 0, incoming: 50 });
    const [tea] = (await client.listProducts({ sku: ["TEA"] })).items;
    expect(tea).toMatchObject({ onHand: 100, available: 100, incoming: 50 });
    await client.receiveTransfer(asked.id, { lines: [{ sku: "TEA", quantity: 20 }] });
    expect((await client.listStockMovements()).items[0]).toMatchObject({
      ...{ type: "received", quantity: 20, onHandAfter: 20, transferId: asked.id },
    });
    await client.cancelTransfer(asked.id);
    expect(await levelAt(branch.id)).toMatchObject({ onHand: 20, incoming: 0 });
    await expectConservation(shop);
  });

  test("cannot be a product that is no longer sold", async () => {
    const shop = await twoPlaces();
    const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
    await shop.client.archiveProduct(tea?.id ?? "prd_");
    expect(await refusalOf(shop.ask(5, null))).toMatchObject({
      code: "product_archived",
      errors: [{ pointer: "/lines/0/sku", code: "archived" }],
    });
    expect((await shop.client.listTransfers()).items).toEqual([]);
  });
});

describe("a transfer that is asked for wrongly", () => {
  test("is refused at the place that is wrong, and leaves nothing behind", async () => {
    const [shop, other] = [await twoPlaces(), await openShop()];
    const { client, main, branch } = shop;
    const closed = await client.createLocation({ code: "CLOSED", name: "Closed" });
    await client.updateLocation(closed.id, { isActive: false }, { ifMatch: 1 });
    await other.client.createProduct({ sku: "THEIRS", title: "Theirs", price: usd(1) });
    const [theirs] = (await other.client.listLocations()).items;
    const line = { sku: "TEA", quantity: 1 };
    const valid = { fromLocationId: main.id, toLocationId: branch.id, lines: [line] };
    const wrong: [object, string, string][] = [
      [{ toLocationId: main.id }, "/toLocationId", "same_location"],
      [{ toLocationId: closed.id }, "/toLocationId", "unknown_location"],
      [{ toLocationId: theirs?.id }, "/toLocationId", "unknown_location"],
      [{ fromLocationId: closed.id }, "/fromLocationId", "unknown_location"],
      [{ fromLocationId: theirs?.id }, "/fromLocationId", "unknown_location"],
      [{ lines: [line, line] }, "/lines/1/sku", "duplicate_sku"],
      [{ lines: [line, { ...line, sku: "THEIRS" }] }, "/lines/1/sku", "unknown_sku"],
      [{ lines: [{ ...line, quantity: 0 }] }, "/lines/0/quantity", "minimum"],
      [{ lines: [{ ...line, quantity: -3 }] }, "/lines/0/quantity", "minimum"],
      [{ lines: [{ ...line, quantity: 1e12 }] }, "/lines/0/quantity", "maximum"],
    ];
    for (const [change, pointer, code] of wrong) {
      expect(await refusalOf(client.createTransfer({ ...valid, ...change }))).toMatchObject({
        ...{ code: "invalid_request", errors: [{ pointer, code }] },
      });
    }
    expect((await client.listTransfers()).items).toEqual([]);
  });

  test("receives no more than is on its way, nothing twice, and nothing else", async () => {
    const shop = await twoPlaces();
    const { client } = shop;
    const { id } = await shop.ask(10);
    await client.shipTransfer(id);
    const before = await client.getTransfer(id);
    const tea = { sku: "TEA", quantity: 3 };
    const wrong: [object[], string, string, string][] = [
      [[{ ...tea, quantity: 11 }], "quantity_exceeded", "/lines/0/quantity", "maximum"],
      [[tea, tea], "invalid_request", "/lines/1/sku", "duplicate_sku"],
      [[tea, { ...tea, sku: "COFFEE" }], "invalid_request", "/lines/1/sku", "unknown_sku"],
      [[{ ...tea, damaged: 4 }], "invalid_request", "/lines/0/damaged", "maximum"],
      [[{ ...tea, quantity: 0 }], "invalid_request", "/lines/0/quantity", "minimum"],
    ];
    for (const [lines, code, pointer, rule] of wrong) {
      // Some of them are not what the type allows: that is what they are for.
      const refusal = await refusalOf(
        client.receiveTransfer(id, { lines: lines as (typeof tea)[] }),
      );
      expect(refusal).toMatchObject({ code, errors: [{ pointer, code: rule }] });
    }
    expect(await client.getTransfer(id)).toEqual(before);
    await expectConservation(shop);
  });
});

test("a location stays open while a transfer leads from or to it", async () => {
  const shop = await twoPlaces();
  const { client, branch } = shop;
  const close = () => client.updateLocation(branch.id, { isActive: false }, { ifMatch: 1 });
  const { id } = await shop.ask(5, null);
  expect(await refusalOf(close())).toMatchObject({ code: "location_in_use" });
  await client.cancelTransfer(id);
  expect(await close()).toMatchObject({ isActive: false });
});

test("transfers come newest first, by status and location, page after page", async () => {
  const shop = await twoPlaces();
  const { client, main, branch } = shop;
  const [one, two, three] = [await shop.ask(1), await shop.ask(2, null), await shop.ask(3)];
  await client.shipTransfer(three.id);
  const all = [];
  for await (const transfer of paginate(client.listTransfers, { limit: 2 })) all.push(transfer.id);
  expect(all).toEqual([three.id, two.id, one.id]);
  const idsOf = async (query: Parameters<typeof client.listTransfers>[0]) =>
    (await client.listTransfers(query)).items.map(({ id }) => id);
  expect(await idsOf({ status: ["in_transit"] })).toEqual([three.id, two.id]);
  expect(await idsOf({ status: ["requested", "cancelled"] })).toEqual([one.id]);
  expect(await idsOf({ locationId: main.id })).toEqual([three.id, one.id]);
  expect(await idsOf({ locationId: branch.id, status: ["requested"] })).toEqual([one.id]);
});

test("of 6 who receive the same transfer at once, one brings it in", async () => {
  const shop = await twoPlaces();
  const { client, branch, levelAt } = shop;
  const { id } = await shop.ask(10);
  await client.shipTransfer(id);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, () => client.receiveTransfer(id, {})),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  for (const { reason } of refused)
    expect(reason).toMatchObject({ code: "transition_not_allowed" });
  expect(await levelAt(branch.id)).toMatchObject({ onHand: 10, incoming: 0 });
  await expectConservation(shop);
});
