import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, openShop } from "./open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { deadlocksOf, stormManyProducts, stormOneProduct } from "./storm.ts";

// The full sizes are in races.long.test.ts.
let own: OwnDatabase;
beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
});
afterAll(() => own.drop());

test("24 callers who want 600 units of a stock of 150 get exactly 150", async () => {
  await stormOneProduct(await openShop(), 150, 600);
}, 60_000);

test("300 orders of four shuffled lines, cancelled and shipped meanwhile, never deadlock", async () => {
  await stormManyProducts(await openShop(), 300);
  expect(await deadlocksOf(own.url)).toBe(0);
}, 60_000);
