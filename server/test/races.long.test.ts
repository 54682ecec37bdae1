import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, openShop } from "./open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { deadlocksOf, stormManyProducts, stormOneProduct } from "./storm.ts";

let own: OwnDatabase;
beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
});
afterAll(() => own.drop());

test("24 callers who want 2,000 units of a stock of 500 get exactly 500", async () => {
  await stormOneProduct(await openShop(), 500, 2000);
});

test("1,500 orders of four shuffled lines, cancelled and shipped meanwhile, never deadlock", async () => {
  await stormManyProducts(await openShop(), 1500);
  expect(await deadlocksOf(own.url)).toBe(0);
});
