import { createClient, isApiError, type TenantFacade } from "@waybill/client";
import pg from "pg";
import { expect } from "vitest";
import { expectConservation } from "./expect-conservation.ts";
import type { Shop } from "./open-shop.ts";

/** The shop's client without the contract's check of each answer: storms are about the server's time, not ours. */
export function quickClientOf({ baseUrl, tenantId, apiKey }: Shop): TenantFacade {
  return createClient({
    baseUrl,
    tenantId,
    auth: { apiKey },
    retry: { maxAttempts: 8, budget: 1000 },
  });
}

/** Runs `count` calls, `callers` at a time. */
export async function callConcurrently(
  callers: number,
  count: number,
  call: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const caller = async () => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

/** `attempts` to buy one unit of a stock of `stock`, by 24 callers at once: exactly the stock is granted. */
export async function stormOneProduct(shop: Shop, stock: number, attempts: number): Promise<void> {
  const sku = "HOT-1";
  await shop.client.createProduct({ sku, title: "Hot", price: { amount: 100, currency: "USD" } });
  await shop.client.adjustStock({ sku, quantity: stock, reason: "opening" });
  const { id: customerId } = await shop.client.createCustomer({ name: "Crowd" });
  const client = quickClientOf(shop);
  let granted = 0;
  let refused = 0;
  await callConcurrently(24, attempts, async () => {
    try {
      await client.placeOrder({ customerId, lines: [{ sku, quantity: 1 }] });
      granted += 1;
    } catch (error) {
      if (!isApiError(error, "out_of_stock")) throw error;
      refused += 1;
      expect(error.problem.shortages).toEqual([{ sku, requested: 1, available: 0 }]);
    }
  });
  expect({ granted, refused }).toEqual({ granted: stock, refused: attempts - stock });
  const [product] = (await shop.client.listProducts({ sku: [sku] })).items;
  expect(product).toMatchObject({ onHand: stock, reserved: stock, available: 0 });
  await expectConservation(shop);
}

/**
 * `count` orders of four lines in random order by 24 callers, among which orders are cancelled and shipped and stock is
 * counted: whoever locks in another order than the rest deadlocks here.
 */
export async function stormManyProducts(shop: Shop, count: number): Promise<void> {
  const skus = Array.from({ length: 8 }, (_, index) => `SKU-${index}`);
  for (const sku of skus) {
    await shop.client.createProduct({ sku, title: sku, price: { amount: 100, currency: "USD" } });
    await shop.client.adjustStock({ sku, quantity: 100_000, reason: "opening" });
  }
  const { id: customerId } = await shop.client.createCustomer({ name: "Crowd" });
  const client = quickClientOf(shop);
  await callConcurrently(24, count, async (index) => {
    const lines = shuffled(skus)
      .slice(0, 4)
      .map((sku) => ({ sku, quantity: 1 }));
    const { id } = await client.placeOrder({ customerId, lines });
    if (index % 4 === 0) {
      await client.changeOrderStatus(id, { status: "cancelled", reason: "storm" }, { ifMatch: '"1"' }); // prettier-ignore
    } else if (index % 4 === 1) {
      await client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: '"1"' });
      await client.createShipment(id, {});
    } else if (index % 4 === 2) {
      await client.adjustStock({ sku: lines[0]?.sku ?? "", quantity: 1, reason: "found" });
    }
  });
  await expectConservation(shop);
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/**
 * How many deadlocks a database has seen. Other sessions are ended first, which makes them report theirs; then one
 * deadlock is made on purpose, so that a counter that counts nothing is noticed.
 */
export async function deadlocksOf(databaseUrl: string): Promise<number> {
  const [watcher, one, other] = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  if (!watcher || !one || !other) throw new Error("three were opened");
  await watcher.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'waybill'`);
  await lockCrosswise(one, other);
  await Promise.all([one.end(), other.end()]);
  const read = async () => {
    const { rows } = await watcher.query<{ deadlocks: string }>(
      "select deadlocks from pg_stat_database where datname = current_database()",
    );
    return Number(rows[0]?.deadlocks);
  };
  await expect.poll(read, { timeout: 10_000 }).toBeGreaterThan(0);
  const seen = (await read()) - 1;
  await watcher.end();
  return seen;
}

async function lockCrosswise(one: pg.Client, other: pg.Client): Promise<void> {
  await one.query("begin; select pg_advisory_xact_lock(1)");
  await other.query("begin; select pg_advisory_xact_lock(2)");
  const locks = await Promise.allSettled([
    one.query("select pg_advisory_xact_lock(2)"),
    other.query("select pg_advisory_xact_lock(1)"),
  ]);
  expect(locks.filter(({ status }) => status === "rejected")).toHaveLength(1);
}
