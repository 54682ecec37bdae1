import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { discardCluster, startEmbeddedPostgres, type EmbeddedPostgres } from "../src/platform/embedded-postgres/index.ts"; // prettier-ignore
import { newId } from "../src/platform/ids.ts";
import { migrate } from "../src/platform/migrate.ts";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectConservation } from "./expect-conservation.ts";
import { openDesk, openShop, type Shop } from "./open-shop.ts";
import { problemOf, sendRaw, sendRequest, type RawAnswer } from "./send-request.ts";
import { snapshotOf } from "./tenant-snapshot.ts";

let dataDir: string;
let postgres: EmbeddedPostgres;
let shop: Shop;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), `waybill-test-${process.pid}-`));
  postgres = await startEmbeddedPostgres({ dataDir, report: () => {} });
  await migrate(postgres.url);
  await openDesk({ databaseUrl: postgres.url });
  shop = await openShop();
  await shop.client.createProduct({ sku: "A", title: "A", price: { amount: 1, currency: "USD" } });
  await shop.client.adjustStock({ sku: "A", quantity: 100_000, reason: "opening" });
  return async () => {
    await postgres.stop();
    await discardCluster(dataDir);
  };
}, 60_000);

describe("while PostgreSQL is stopped under load", () => {
  test("requests are answered 503, the process lives, and it serves again by itself", async () => {
    const intents = Array.from({ length: 400 }, () => newId());
    const answered = new Map<string, RawAnswer>();
    const queue = [...intents];
    const caller = async () => {
      for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        answered.set(key, await place(key));
      }
    };
    const load = Promise.all(Array.from({ length: 8 }, caller));
    await expect.poll(() => answered.size, { interval: 1, timeout: 20_000 }).toBeGreaterThan(40);
    await postgres.stop();
    await load;

    const statuses = new Set([...answered.values()].map(({ status }) => status));
    expect(statuses).toEqual(new Set([201, 503]));
    for (const answer of answered.values()) expectUnavailable(answer);
    expect((await sendRaw(`${shop.baseUrl}/livez`)).status).toBe(200);
    const readiness = await sendRaw(`${shop.baseUrl}/readyz`);
    expect(readiness.status).toBe(503);
    expect(readiness.headers.get("retry-after")).not.toBeNull();

    const port = Number(new URL(postgres.url).port);
    postgres = await startEmbeddedPostgres({ dataDir, report: () => {}, choosePort: async () => port }); // prettier-ignore
    await expect
      .poll(async () => (await sendRaw(`${shop.baseUrl}/readyz`)).status, { timeout: 10_000 })
      .toBe(200);
    for (const key of intents) {
      const again = await place(key);
      const before = answered.get(key);
      expect(again.status).toBe(201);
      expect(again.text).toBe(before?.status === 201 ? before.text : again.text);
    }
    const [product] = (await shop.client.listProducts({ sku: ["A"] })).items;
    expect(product).toMatchObject({ reserved: intents.length });
    await expectConservation(shop);
  }, 60_000);
});

describe("a failure in the middle of a transaction is never acknowledged:", () => {
  const failures = {
    "a row that the last statement may not write": "before insert on outbox for each row",
    "a constraint that is checked at the commit":
      "after insert on outbox deferrable initially deferred for each row",
  };

  test.each(Object.entries(failures))("%s", async (_, when) => {
    const key = newId();
    const before = await snapshotOf(shop);
    const constraint = when.includes("deferrable") ? "constraint" : "";
    await asOwner(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create ${constraint} trigger fail ${when} execute function fail()`);
    const refused = await place(key);
    await asOwner("drop function fail() cascade");
    expect(problemOf(refused)).toMatchObject({ status: 500, code: "internal_error" });
    expect(refused.text).not.toContain("outbox");
    expect(await snapshotOf(shop)).toEqual(before);
    expect((await place(key)).status).toBe(201);
  });

  async function asOwner(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});

function place(key: string): Promise<RawAnswer> {
  const body = { customer: { name: "Crowd" }, lines: [{ sku: "A", quantity: 1 }] };
  return sendRequest(shop, "placeOrder", { body, headers: { "idempotency-key": key } });
}

function expectUnavailable(answer: RawAnswer): void {
  if (answer.status === 201) return;
  expect(problemOf(answer)).toMatchObject({ code: "unavailable", retryable: true });
  expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
}
