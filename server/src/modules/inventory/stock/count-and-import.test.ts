import { describe, expect, test } from "vitest";
import { announcedEvents } from "../../../../test/announced-events.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openShop } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd } from "../../../../test/stocked-shop.ts";

async function movementsOf({ client }: Pick<Awaited<ReturnType<typeof openShop>>, "client">) {
  return (await client.listStockMovements()).items.map(({ sku, type, quantity }) => [sku, type, quantity]); // prettier-ignore
}

describe("a count", () => {
  test("leaves a movement for each difference, and none for what was right", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    await shop.place({ lines: [{ sku: "TEA", quantity: 60 }] });
    await client.createProduct({ sku: "COCOA", title: "Cocoa", price: usd(900) });
    const count = await client.countStock({
      counts: [
        { sku: "TEA", quantity: 60 },
        { sku: "COFFEE", quantity: 100 },
        { sku: "COCOA", quantity: 7 },
      ],
      note: "Year's end",
    });
    expect(count.counted).toBe(3);
    expect(count.movements).toMatchObject([
      { sku: "TEA", type: "counted", quantity: -40, onHandAfter: 60, note: "Year's end" },
      { sku: "COCOA", type: "counted", quantity: 7, onHandAfter: 7 },
    ]);
    expect((await client.listStockLevels()).items).toMatchObject([
      { sku: "COCOA", onHand: 7, available: 7 },
      { sku: "COFFEE", onHand: 100, available: 100 },
      { sku: "TEA", onHand: 60, reserved: 60, available: 0 },
    ]);
    await expectConservation(shop);
  });

  test("below what orders were promised is refused, naming each SKU, and nothing is written", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    await shop.place({ lines: [{ sku: "TEA", quantity: 60 }, { sku: "COFFEE", quantity: 10 }] }); // prettier-ignore
    const before = await movementsOf(shop);
    await client.createProduct({ sku: "COCOA", title: "Cocoa", price: usd(900) });
    const refusal = await refusalOf(
      client.countStock({
        counts: [
          { sku: "TEA", quantity: 59 },
          { sku: "COCOA", quantity: 3 },
          { sku: "COFFEE", quantity: 0 },
        ],
      }),
    );
    expect(refusal).toMatchObject({
      code: "stock_reserved",
      status: 409,
      errors: [
        { pointer: "/counts/0/quantity", code: "reserved" },
        { pointer: "/counts/2/quantity", code: "reserved" },
      ],
    });
    expect(refusal.message).toContain("TEA, COFFEE");
    expect(await movementsOf(shop)).toEqual(before);
    expect((await client.listStockLevels()).items).toHaveLength(2);
  });

  test("of a SKU that stands there twice, is unknown, or is another tenant's is refused", async () => {
    const [shop, other] = [await openStockedShop(), await openShop()];
    await other.client.createProduct({ sku: "THEIRS", title: "Theirs", price: usd(1) });
    const [theirs] = (await other.client.listLocations()).items;
    const tea = { sku: "TEA", quantity: 1 };
    const wrong: [Parameters<typeof shop.client.countStock>[0], string, string][] = [
      [{ counts: [tea, { ...tea, quantity: 2 }] }, "/counts/1/sku", "duplicate_sku"],
      [{ counts: [tea, { ...tea, sku: "THEIRS" }] }, "/counts/1/sku", "unknown_sku"],
      [{ counts: [{ ...tea, quantity: -1 }] }, "/counts/0/quantity", "minimum"],
      [{ counts: [{ ...tea, quantity: 1e10 }] }, "/counts/0/quantity", "maximum"],
      [{ counts: [] }, "/counts", "minItems"],
      [{ counts: [tea], locationId: theirs?.id ?? null }, "/locationId", "unknown_location"],
    ];
    for (const [body, pointer, code] of wrong) {
      const refusal = await refusalOf(shop.client.countStock(body));
      expect(refusal).toMatchObject({ code: "invalid_request", errors: [{ pointer, code }] });
    }
    expect(await movementsOf(shop)).toHaveLength(2);
  });
});

describe("an import", () => {
  test("sets and adds in many places at once", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    await client.createLocation({ code: "SHOP", name: "Shop", priority: 200 });
    const outcome = await client.importStock({
      rows: [
        { sku: "TEA", locationCode: "MAIN", quantity: 70, mode: "set" },
        { sku: "TEA", locationCode: "SHOP", quantity: 8, mode: "set" },
        { sku: "COFFEE", quantity: -25, mode: "add" },
        { sku: "COFFEE", locationCode: "SHOP", quantity: 0, mode: "set" },
      ],
    });
    expect(outcome).toEqual({ rows: 4, changed: 3 });
    const products = (await client.listProducts()).items.map(({ sku, onHand }) => [sku, onHand]);
    expect(products).toEqual([["COFFEE", 75], ["TEA", 78]]); // prettier-ignore
    expect((await movementsOf(shop)).filter(([, type]) => type === "imported")).toHaveLength(3);
    const told = (await announcedEvents(shop)).slice(-2);
    expect(told).toMatchObject([{ type: "stock.adjusted" }, { type: "stock.adjusted" }]);
    await expectConservation(shop);
  });

  test("names every wrong row, and writes none of the right ones", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    const before = await movementsOf(shop);
    const refusal = await refusalOf(
      client.importStock({
        rows: [
          { sku: "TEA", quantity: 1, mode: "set" },
          { sku: "NOBODYS", quantity: 1, mode: "set" },
          { sku: "COFFEE", locationCode: "NOWHERE", quantity: 1, mode: "set" },
          { sku: "COFFEE", quantity: -1, mode: "set" },
          { sku: "TEA", locationCode: "MAIN", quantity: 2, mode: "add" },
          { sku: "NOBODYS", locationCode: "NOWHERE", quantity: 0, mode: "add" },
        ],
      }),
    );
    expect(refusal).toMatchObject({ code: "invalid_request" });
    expect(refusal.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/rows/1/sku", "unknown_sku"],
      ["/rows/2/locationCode", "unknown_location"],
      ["/rows/3/quantity", "minimum"],
      ["/rows/4", "duplicate_row"],
      ["/rows/5/sku", "unknown_sku"],
      ["/rows/5/locationCode", "unknown_location"],
      ["/rows/5/quantity", "not"],
    ]);
    expect(await movementsOf(shop)).toEqual(before);
  });

  test("takes away no more than there is, and nothing that orders were promised", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    await shop.place({ lines: [{ sku: "TEA", quantity: 60 }] });
    const row = { sku: "TEA", quantity: -41, mode: "add" } as const;
    expect(await refusalOf(client.importStock({ rows: [row] }))).toMatchObject({
      ...{ code: "stock_reserved", errors: [{ pointer: "/rows/0/quantity" }] },
    });
    const below = { ...row, sku: "COFFEE", quantity: -101 };
    expect(await refusalOf(client.importStock({ rows: [below] }))).toMatchObject({
      ...{ code: "invalid_request", errors: [{ pointer: "/rows/0/quantity", code: "minimum" }] },
    });
    expect(await client.importStock({ rows: [{ ...row, quantity: -40 }] })).toMatchObject({ changed: 1 }); // prettier-ignore
    await expectConservation(shop);
  });

  test("of 1,000 rows is one change, and of 1,001 none", async () => {
    const shop = await openShop();
    const { client } = shop;
    const skus = Array.from({ length: 1001 }, (_, index) => `SKU-${index}`);
    for (let from = 0; from < skus.length; from += 50) {
      const some = skus.slice(from, from + 50);
      await Promise.all(
        some.map((sku) => client.createProduct({ sku, title: sku, price: usd(100) })),
      );
    }
    const rows = skus.map((sku, index) => ({ sku, quantity: index + 1, mode: "set" as const }));
    expect(await refusalOf(client.importStock({ rows }))).toMatchObject({
      ...{ code: "invalid_request", errors: [{ pointer: "/rows", code: "maxItems" }] },
    });
    expect(await client.importStock({ rows: rows.slice(0, 1000) })).toEqual({ rows: 1000, changed: 1000 }); // prettier-ignore
    const [last] = (await client.listProducts({ sku: ["SKU-999"] })).items;
    expect(last).toMatchObject({ onHand: 1000 });
    await expectConservation(shop);
  }, 60_000);
});

describe("availability", () => {
  test("is told for many SKUs at once, by location, with what is on its way and what is unknown", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    const branch = await client.createLocation({ code: "SHOP", name: "Shop", priority: 50 });
    const [main] = (await client.listLocations()).items.filter(({ code }) => code === "MAIN");
    await client.adjustStock({ sku: "TEA", quantity: 5, reason: "found", locationId: branch.id });
    await client.createTransfer({
      ...{ fromLocationId: null, toLocationId: branch.id },
      lines: [{ sku: "COFFEE", quantity: 40 }],
    });
    await client.createProduct({ sku: "COCOA", title: "Cocoa", price: usd(900), allowBackorder: true }); // prettier-ignore
    await shop.place({ lines: [{ sku: "TEA", quantity: 15 }] });
    const asked = await client.checkAvailability({ sku: ["TEA", "NOBODYS", "COCOA", "COFFEE"] });
    const at = (locationId: unknown, code: string, available: number, incoming: number) => ({ locationId, code, available, incoming }); // prettier-ignore
    expect(asked.unknown).toEqual(["NOBODYS"]);
    expect(asked.items).toMatchObject([
      { sku: "TEA", status: "active", available: 90, incoming: 0, allowBackorder: false, locations: [at(main?.id, "MAIN", 90, 0)] }, // prettier-ignore
      { sku: "COCOA", available: 0, incoming: 0, allowBackorder: true, locations: [] },
      { sku: "COFFEE", available: 100, incoming: 40, locations: [at(branch.id, "SHOP", 0, 40), at(main?.id, "MAIN", 100, 0)] }, // prettier-ignore
    ]);
  });

  test("is asked for 1 to 100 SKUs, each once", async () => {
    const { client } = await openStockedShop();
    const many = Array.from({ length: 100 }, (_, index) => `SKU-${index}`);
    expect((await client.checkAvailability({ sku: many })).unknown).toEqual(many);
    for (const sku of [[...many, "TEA"], ["TEA", "TEA"], ["not a sku"]]) {
      const refusal = await refusalOf(client.checkAvailability({ sku }));
      expect(refusal).toMatchObject({ code: "invalid_request" });
    }
  });
});

describe("damaged stock", () => {
  test("is not on hand, can be mended, and is thrown away at last", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    const adjust = (quantity: number, reason: "damaged" | "discarded") =>
      client.adjustStock({ sku: "TEA", quantity, reason });
    const level = async () => (await client.listStockLevels()).items.find(({ sku }) => sku === "TEA"); // prettier-ignore
    expect(await adjust(-10, "damaged")).toMatchObject({
      ...{ type: "damaged", quantity: -10, damagedQuantity: 10, discardedQuantity: 0 },
      onHandAfter: 90,
    });
    expect(await level()).toMatchObject({ onHand: 90, available: 90, damaged: 10 });
    await adjust(3, "damaged");
    expect(await level()).toMatchObject({ onHand: 93, damaged: 7 });
    expect(await adjust(-7, "discarded")).toMatchObject({
      ...{ type: "discarded", quantity: 0, damagedQuantity: -7, discardedQuantity: 7 },
      onHandAfter: 93,
    });
    expect(await level()).toMatchObject({ onHand: 93, damaged: 0 });
    const [tea] = (await client.listProducts({ sku: ["TEA"] })).items;
    expect(tea).toMatchObject({ onHand: 93, damaged: 0 });
    await expectConservation(shop);
  });

  test("is never more mended or thrown away than there is", async () => {
    const shop = await openStockedShop();
    const { client } = shop;
    await client.adjustStock({ sku: "TEA", quantity: -10, reason: "damaged" });
    for (const [quantity, reason] of [
      [11, "damaged"],
      [-11, "discarded"],
    ] as const) {
      // prettier-ignore
      const refusal = await refusalOf(client.adjustStock({ sku: "TEA", quantity, reason }));
      expect(refusal).toMatchObject({
        ...{ code: "quantity_exceeded", errors: [{ pointer: "/quantity", code: "maximum" }] },
      });
    }
    const found = client.adjustStock({ sku: "TEA", quantity: 1, reason: "discarded" });
    expect(await refusalOf(found)).toMatchObject({
      ...{ code: "invalid_request", errors: [{ pointer: "/quantity" }] },
    });
    const lost = client.adjustStock({ sku: "TEA", quantity: -91, reason: "damaged" });
    expect(await refusalOf(lost)).toMatchObject({ code: "out_of_stock" });
    await expectConservation(shop);
  });

  test("keeps a location open", async () => {
    const { client } = await openStockedShop();
    const branch = await client.createLocation({ code: "SHOP", name: "Shop" });
    const adjust = (quantity: number, reason: "found" | "damaged" | "discarded") =>
      client.adjustStock({ sku: "TEA", quantity, reason, locationId: branch.id });
    await adjust(2, "found");
    await adjust(-2, "damaged");
    const close = () => client.updateLocation(branch.id, { isActive: false }, { ifMatch: 1 });
    expect(await refusalOf(close())).toMatchObject({ code: "location_in_use" });
    await adjust(-2, "discarded");
    expect(await close()).toMatchObject({ isActive: false });
  });
});
