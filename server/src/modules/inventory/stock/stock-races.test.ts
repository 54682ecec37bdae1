import { isApiError } from "@waybill/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openDesk, openShop, type Shop } from "../../../../test/open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "../../../../test/own-database.ts";
import { callConcurrently, deadlocksOf, quickClientOf } from "../../../../test/storm.ts";

// A database of its own: its deadlocks are counted.
let own: OwnDatabase;
beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
});
afterAll(() => own.drop());

test("orders, transfers, counts, imports and adjustments of the same stock never deadlock, and add up", async () => {
  const shop = await openShop();
  const skus = Array.from({ length: 6 }, (_, index) => `SKU-${index}`);
  const places = await stockUp(shop, skus);
  const client = quickClientOf(shop);
  const { id: customerId } = await client.createCustomer({ name: "Crowd" });
  const outcomes = new Map<string, number>();
  const some = (turn: number, count: number) =>
    skus.map((_, index) => skus[(turn * 5 + index * 7) % skus.length] ?? "").slice(0, count);
  const between = (turn: number) => [places[turn % 3], places[(turn + 1) % 3]] as const;
  const acts = [
    async (turn: number) => {
      const lines = some(turn, 4).map((sku) => ({ sku, quantity: 1 + (turn % 3) }));
      const { id } = await client.placeOrder({ customerId, lines });
      if (turn % 2 === 0) return;
      await client.changeOrderStatus(id, { status: "cancelled", reason: "storm" }, { ifMatch: '"1"' }); // prettier-ignore
    },
    async (turn: number) => {
      const [from, to] = between(turn);
      const lines = some(turn, 3).map((sku) => ({ sku, quantity: 5 }));
      const asked = { fromLocationId: from?.id ?? null, toLocationId: to?.id ?? "loc_", lines };
      const { id } = await client.createTransfer(asked);
      await client.shipTransfer(id);
      await client.receiveTransfer(id, { lines: lines.map((line) => ({ ...line, quantity: 3, damaged: 1 })) }); // prettier-ignore
      if (turn % 2 === 0) await client.cancelTransfer(id);
    },
    async (turn: number) => {
      const counts = some(turn, 5).map((sku, index) => ({
        sku,
        quantity: 60 + index + (turn % 9),
      }));
      await client.countStock({ locationId: places[turn % 3]?.id ?? null, counts });
    },
    async (turn: number) => {
      const rows = some(turn, 6).map((sku, index) => ({
        ...{ sku, locationCode: places[(turn + index) % 3]?.code ?? null },
        ...{ quantity: index % 2 === 0 ? 2 : -2, mode: "add" as const },
      }));
      await client.importStock({ rows });
    },
    async (turn: number) => {
      const [sku = ""] = some(turn, 1);
      const locationId = places[turn % 3]?.id ?? null;
      await client.adjustStock({ sku, locationId, quantity: -1, reason: "damaged" });
      await client.adjustStock({ sku, locationId, quantity: 1, reason: "damaged" });
    },
  ];
  await callConcurrently(20, 200, async (index) => {
    const outcome = await acts[index % acts.length]?.(index).then(
      () => "done",
      (error: unknown) => {
        // What the others took meanwhile is no fault.
        if (isApiError(error) && expected.has(error.code)) return error.code;
        throw error;
      },
    );
    outcomes.set(outcome ?? "", (outcomes.get(outcome ?? "") ?? 0) + 1);
  });
  expect(outcomes.get("done")).toBeGreaterThan(100);
  await expectConservation(shop);
  expect(await deadlocksOf(own.url)).toBe(0);
}, 120_000);

const expected = new Set(["out_of_stock", "stock_reserved", "quantity_exceeded"]);

/** Three locations with 100 of everything, but for one that has no level of some yet. */
async function stockUp({ client }: Shop, skus: readonly string[]) {
  await client.createLocation({ code: "EAST", name: "East", priority: 200 });
  await client.createLocation({ code: "WEST", name: "West", priority: 300 });
  const { items: places } = await client.listLocations();
  for (const sku of skus) {
    await client.createProduct({ sku, title: sku, price: { amount: 100, currency: "USD" } });
  }
  const rows = places.flatMap(({ code: locationCode }, place) =>
    skus
      .filter((_, index) => place < 2 || index % 2 === 0)
      .map((sku) => ({ sku, locationCode, quantity: 100, mode: "set" as const })),
  );
  await client.importStock({ rows });
  return places;
}
