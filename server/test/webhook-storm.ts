import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Payment } from "@waybill/contract";
import fc from "fast-check";
import { expect } from "vitest";
import { openApp } from "../src/app.ts";
import { sweepWebhooks } from "../src/modules/payments/index.ts";
import { sql } from "../src/platform/database.ts";
import { expectConservation } from "./expect-conservation.ts";
import { openDesk } from "./open-shop.ts";
import { eventAbout, sandboxVoice, sayTo, signedBy } from "./payment-webhooks.ts";
import type { ReconcilingShop } from "./reconciling-shop.ts";
import { callConcurrently, quickClientOf } from "./storm.ts";
import type { StockedShop } from "./stocked-shop.ts";
import { testConfig } from "./test-config.ts";

const eventsOfPayment = 10;

/**
 * So many events of a tenth as many payments, half of them told twice, shuffled, by 16 senders at once, to two instances
 * of the service on one database. None is lost, each is applied once, and the money is what the gateway says.
 */
export async function stormWebhooks(life: ReconcilingShop, count: number): Promise<void> {
  const { shop } = life;
  const payments = await requestMany(shop, count / eventsOfPayment);
  const events = payments.flatMap(eventsOf);
  expect(events).toHaveLength(count);
  const { secret } = await sandboxVoice(shop);
  const second = await openSecond(life);
  try {
    const told = shuffled([...events, ...events.filter((_, index) => index % 2 === 0)]);
    const doors = [shop, { ...shop, baseUrl: second.baseUrl }];
    await callConcurrently(16, told.length, async (index) => {
      const body = JSON.stringify(told[index]);
      const door = doors[index % doors.length] ?? shop;
      expect((await sayTo(door, { body, headers: signedBy(secret, body) })).status).toBe(200);
    });
    await Promise.all([(await openDesk()).settled(), second.settled()]);
    await sweepUntilDone(life);
  } finally {
    await second.close();
  }
  expect(await statesOf(shop)).toEqual([{ state: "applied", count }]);
  expect(await sumsOf(shop)).toEqual(
    ["authorized", "captured", "refunded"].map((type) => ({
      type,
      payments: payments.length,
      amount: (type === "refunded" ? 500 : 8000) * payments.length,
    })),
  );
  for (const { id } of [payments[0], payments.at(-1)].filter((one) => one !== undefined)) {
    expect(await shop.client.getPayment(id)).toMatchObject({ status: "partially_refunded" });
  }
  await expectConservation(shop);
}

async function requestMany(shop: StockedShop, count: number): Promise<Payment[]> {
  await shop.client.adjustStock({ sku: "TEA", quantity: count * 8, reason: "opening" });
  const client = quickClientOf(shop);
  const payments: Payment[] = [];
  await callConcurrently(8, count, async () => {
    const lines = [{ sku: "TEA", quantity: 8 }];
    const order = await client.placeOrder({ customerId: shop.customerId, lines });
    payments.push(await client.requestPayment(order.id, { method: "card", capture: "manual" }));
  });
  return payments;
}

/** Authorised, captured in eight parts, and paid back in part by somebody at the gateway. */
function eventsOf({ id }: Payment): object[] {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((part) => {
    return eventAbout(id, { authorized: 8000, captured: part * 1000 }, { type: "payment.captured" }); // prettier-ignore
  });
  const refund = eventAbout(id, { authorized: 8000, captured: 8000 }, { type: "refund.updated" });
  const refunds = [
    ...[{ id: `re_${id}`, merchantReference: null, amount: 500, status: "succeeded", failure: null }], // prettier-ignore
  ];
  return [...steps, { ...refund, data: { payment: { ...refund.data.payment, refunds } } }];
}

/** The same every time. */
function shuffled<T>(things: T[]): T[] {
  const [order] = fc.sample(
    fc.shuffledSubarray(things, { minLength: things.length, maxLength: things.length }),
    { seed: 20_261_122, numRuns: 1 },
  );
  return order ?? [];
}

/** Another instance of the service on the same database, with the same sandbox. */
async function openSecond({ databaseUrl }: Pick<ReconcilingShop, "databaseUrl">) {
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-second-"));
  const { sandbox } = await openDesk();
  const app = await openApp({
    ...testConfig(databaseUrl, dataDir),
    paymentSandbox: { ...sandbox, publicUrl: sandbox.url },
  });
  const { address } = await app.listen();
  return {
    baseUrl: address,
    settled: app.settled,
    async close() {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What had to wait because too many wanted the same order at once. */
async function sweepUntilDone({ shop, books, run }: ReconcilingShop): Promise<void> {
  const sweep = sweepWebhooks(books.gateway);
  for (let round = 0; round < 10; round += 1) {
    const states = await statesOf(shop);
    if (!states.some(({ state }) => state === "received")) return;
    await run(sweep, 60);
  }
}

async function statesOf({ database, tenantUuid }: StockedShop) {
  return database.tenant(tenantUuid, (tx) =>
    tx.query<{ state: string; count: number }>(sql`
      select state, count(*) as count from payment_webhooks group by state order by state`),
  );
}

async function sumsOf({ database, tenantUuid }: StockedShop) {
  return database.tenant(tenantUuid, (tx) =>
    tx.query(sql`
      select type, count(distinct payment_id) as payments, sum(amount)::bigint as amount
      from payment_entries group by type order by type`),
  );
}
