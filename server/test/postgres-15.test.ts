import { operations } from "@waybill/contract";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../src/platform/migrate.ts";
import { catalogFaults } from "./catalog-faults.ts";
import { operationIds } from "./contract-places.ts";
import { expectConservation } from "./expect-conservation.ts";
import { furnish } from "./furnish.ts";
import { openDesk, openShop } from "./open-shop.ts";
import { hasPostgres15, startPostgres15, type OldPostgres } from "./postgres-15.ts";
import { sendRequest } from "./send-request.ts";
import { prepareRequest } from "./valid-requests.ts";

if (!hasPostgres15) console.warn("SKIPPED: PostgreSQL 15 is not installed, so it is not tried.");

describe.skipIf(!hasPostgres15)("on PostgreSQL 15", () => {
  let postgres: OldPostgres;
  beforeAll(async () => {
    postgres = await startPostgres15();
  }, 60_000);
  afterAll(() => postgres.stop());

  test("the migrations run, once, and leave no table without its tenant", async () => {
    expect(await migrate(postgres.url)).toBeGreaterThan(5);
    expect(await migrate(postgres.url)).toBe(0);
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    const faults = await catalogFaults(client);
    await client.end();
    expect(rows[0]?.server_version).toMatch(/^15\./);
    expect(faults).toEqual([]);
  });

  test("every operation works, from the first order to its payment", async () => {
    await openDesk({ databaseUrl: postgres.url });
    const shop = await openShop();
    const furniture = await furnish(shop, "Own");
    for (const id of operationIds) {
      const request = await prepareRequest(id, shop, furniture);
      const { status, text } = await sendRequest(shop, id, request);
      expect([id, status, text.slice(0, 200)]).toEqual([
        id,
        operations[id].status,
        expect.anything(),
      ]);
    }
    await expectConservation(shop);
  });
});
