import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { openDatabase, sql, type Database } from "../src/platform/database.ts";
import { killUnderLoad } from "./kill-under-load.ts";
import { killWhilePlacing } from "./kill-while-placing.ts";
import { beginShop, type Shop } from "./open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { sendRequest } from "./send-request.ts";
import { serveInProcess } from "./served-process.ts";

let own: OwnDatabase;
let database: Database;
let dataDir: string;
beforeAll(async () => {
  own = await createOwnDatabase();
  database = openDatabase({ url: own.url, connections: 4, onError: () => {} });
  dataDir = await mkdtemp(join(tmpdir(), "waybill-stopped-"));
  return async () => {
    await database.close();
    await own.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
});

test("a server that is killed while it places orders loses none that it acknowledged", async () => {
  await killWhilePlacing({ databaseUrl: own.url, database, dataDir, kills: 1 });
}, 180_000);

test("three kills of the server under a mixed load lose no acknowledged change and double none", async () => {
  const victims = ["server", "server", "server"] as const;
  await killUnderLoad({ databaseUrl: own.url, database, dataDir, victims });
}, 180_000);

test("a server that is asked to stop finishes what it has begun, and takes nothing new", async () => {
  const served = await serveInProcess(own.url, dataDir);
  const shop = await beginShop({ baseUrl: served.baseUrl, database });
  await shop.client.createProduct({ sku: "A", title: "A", price: { amount: 1, currency: "USD" } });
  await shop.client.adjustStock({ sku: "A", quantity: 1, reason: "opening" });
  const stock = holdStock(shop);
  await stock.isHeld;
  const body = { sku: "A", quantity: 1, reason: "found" };
  const inFlight = sendRequest(shop, "adjustStock", { body });
  await expect.poll(waitingForStock).toBe(1);

  served.process.kill("SIGTERM");
  // It stops listening at once; until it has, requests are still answered in full.
  await expect
    .poll(() =>
      fetch(`${shop.baseUrl}/livez`).then(
        ({ status }) => status,
        () => "refused",
      ),
    ) // prettier-ignore
    .toBe("refused");
  expect(served.process.exitCode).toBeNull();
  stock.release();
  expect(await inFlight).toMatchObject({ status: 201 });
  expect(await served.exited).toBe(0);
}, 30_000);

/** Keeps a shop's stock locked, so that what wants it is in flight. */
function holdStock({ database, tenantUuid }: Shop) {
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  void database.tenant(tenantUuid, async (tx) => {
    await tx.query(sql`select from stock_levels for update`);
    hold();
    await released;
  });
  onTestFinished(() => release());
  return { isHeld, release };
}

/** How many sessions of the service wait for a lock. Its owner sees them; the roles that serve do not. */
async function waitingForStock(): Promise<number> {
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(`
    select count(*) from pg_stat_activity
    where wait_event_type = 'Lock' and application_name = 'waybill' and datname = current_database()`);
  await client.end();
  return Number(rows[0]?.count);
}
