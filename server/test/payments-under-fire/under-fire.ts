import { createClient } from "@waybill/client";
import { openPaymentSandbox } from "@waybill/payment-sandbox";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { openBooks } from "../../src/app.ts";
import {
  catchUpWithEvents,
  sweepOperations,
  sweepPayments,
  sweepWebhooks,
  type KillPoint,
} from "../../src/modules/payments/index.ts";
import { sql, type Database } from "../../src/platform/database.ts";
import { contractFetch } from "../contract-fetch.ts";
import { beginShop, type Shop } from "../open-shop.ts";
import { serveInProcess, type ServedProcess } from "../served-process.ts";
import { openStableDoor } from "../stable-door.ts";
import { testConfig } from "../test-config.ts";
import { expectSameBooks } from "./same-books.ts";
import { takePayment, type FireDesk, type Taken } from "./take-payment.ts";

interface Fire {
  databaseUrl: string;
  database: Database;
  dataDir: string;
  /** At least so many are taken. */
  payments: number;
  /** The server kills itself at each of them, one after the other. */
  points: readonly KillPoint[];
}

const callers = 8;
const secret = "a secret of the sandbox that is long enough";

/**
 * Takes payments while everything goes wrong that can: the gateway is slow, fails before and after it has done what it
 * was asked for, loses its answers, tells things twice, late and in any order, and the server dies at the worst of
 * moments. In the end our books are the gateway's: nothing is lost, nothing happened twice, nothing is stuck.
 */
export async function payUnderFire(fire: Fire): Promise<void> {
  const { database, dataDir, databaseUrl, points } = fire;
  const sandbox = await openPaymentSandbox({
    ...{ dataDir: join(dataDir, "payment-sandbox"), secret },
    webhooks: { retryDelaysMs: [50, 100, 200, 500], mostTries: 10_000, timeoutMs: 5_000 },
  });
  onTestFinished(() => sandbox.close());
  const door = await openStableDoor();
  onTestFinished(() => door.close());
  const paymentSandbox = { url: sandbox.url, secret };
  const serve = async (point?: KillPoint): Promise<ServedProcess> => {
    const killAt = point && { point, time: 1 + Math.floor((Math.random() * fire.payments) / 20) };
    const served = await serveInProcess(databaseUrl, dataDir, {
      ...{ role: "all", sandbox: paymentSandbox, address: door.url },
      ...(killAt && { killAt }),
    });
    door.leadTo(served.baseUrl);
    return served;
  };

  let served = await serve(points[0]);
  const shop = await openFireShop(door.url, database);
  const fate = sandboxControl({ ...paymentSandbox, account: shop.tenantUuid });
  await ignite(fate);
  const stop = new AbortController();
  const taken: Taken[] = [];
  const desk: FireDesk = { client: shop.client, fate, address: door.url };
  const acting = actTogether(desk, fire.payments, taken, stop.signal);
  // Looked at below; until then it must not end the process.
  acting.catch(() => {});
  for (const [index, point] of points.entries()) {
    await Promise.race([served.exited, acting]);
    expect(served.lines).toContain(`killed at ${point}`);
    served = await serve(points[index + 1]);
  }
  stop.abort();
  await acting;
  await fate.clearFaults();
  await comeToRest(fire, shop, fate, { ...paymentSandbox, publicUrl: sandbox.url });
  await expectSameBooks(shop, fate, taken);
  expectAllSorts(taken);
}

/** A shop whose client asks again until it is answered, wherever the server is by then. */
async function openFireShop(baseUrl: string, database: Database): Promise<Shop> {
  const shop = await beginShop({ baseUrl, database });
  const client = createClient({
    ...{ baseUrl, tenantId: shop.tenantId, auth: { apiKey: shop.apiKey } },
    timeoutMs: 300_000,
    retry: { maxAttempts: 10_000, baseMs: 20, capMs: 200, budget: 1_000_000 },
    fetch: contractFetch,
  });
  const price = { amount: 1999, currency: "USD" };
  await client.createProduct({ sku: "TEA", title: "Tea", price });
  await client.adjustStock({ sku: "TEA", quantity: 100_000, reason: "opening" });
  return { ...shop, client };
}

/** Every fault there is, each so often that every payment meets some. */
async function ignite(fate: SandboxControl): Promise<void> {
  await fate.setPace({ settlementSeconds: 0.3, refundSeconds: 0.1 });
  const seed = Math.floor(Math.random() * 1_000_000);
  const faults = [
    { kind: "latency", ms: 50, rate: 0.1 },
    { kind: "slow_answer", ms: 100, rate: 0.05 },
    { kind: "error_before", rate: 0.05 },
    { kind: "error_after", rate: 0.05 },
    { kind: "lost_request", rate: 0.03 },
    { kind: "lost_answer", rate: 0.05 },
    { kind: "unreadable_answer", rate: 0.03 },
    { kind: "in_flight", rate: 0.03 },
    { kind: "webhook_duplicate", copies: 3, rate: 0.3 },
    { kind: "webhook_delay", ms: 300, rate: 0.2 },
    { kind: "webhook_reorder", ms: 500, rate: 0.3 },
  ] as const;
  for (const [index, fault] of faults.entries()) {
    await fate.injectFault({ ...fault, seed: seed + index });
  }
}

/** Until so many payments are taken, and it is told to stop. */
async function actTogether(
  desk: FireDesk,
  payments: number,
  taken: Taken[],
  stopped: AbortSignal,
): Promise<void> {
  let begun = 0;
  const act = async () => {
    while (begun < payments || !stopped.aborted) {
      const number = begun;
      begun += 1;
      taken.push(await takePayment(desk, number));
    }
  };
  await Promise.all(Array.from({ length: callers }, act));
}

/** What is still on its way arrives, and the reconciler looks after the rest. */
async function comeToRest(
  { database, databaseUrl }: Fire,
  shop: Shop,
  fate: SandboxControl,
  paymentSandbox: { url: string; publicUrl: string; secret: string },
): Promise<void> {
  const { gateway } = openBooks(database, { ...testConfig(databaseUrl, ""), paymentSandbox });
  const sweeps = [sweepWebhooks, sweepOperations, sweepPayments, catchUpWithEvents];
  // Customers' banks settle, and dispute.
  await fate.advance(60 * 60);
  const undelivered = async () =>
    (await fate.listWebhooks()).items.filter(({ state }) => state === "pending").length;
  await expect.poll(undelivered).toBe(0);
  const stuck = async () => {
    // As if it were later: what was in somebody's hand is taken over.
    const later = new Date(Date.now() + 20 * 60_000);
    for (const sweep of sweeps) await sweep(gateway).run(later);
    return countStuck(shop);
  };
  await expect.poll(stuck).toEqual({ operations: 0, webhooks: 0, unknown: 0 });
}

async function countStuck({ database, tenantUuid }: Shop) {
  const [row] = await database.tenant(
    tenantUuid,
    (tx) =>
      tx.query<{ operations: number; webhooks: number; unknown: number }>(sql`
        select
          (select count(*) from payment_operations where state in ('requested', 'unknown')) as operations,
          (select count(*) from payment_webhooks where state in ('received', 'dead')) as webhooks,
          (select count(*) from payments where status = 'unknown') as unknown`),
    { readOnly: true },
  );
  return row;
}

/** A run in which nobody got far would show nothing. */
function expectAllSorts(taken: readonly Taken[]): void {
  const some = (isSo: (one: Taken) => boolean) => taken.filter(isSo).length;
  expect(some(({ captured }) => captured > 0)).toBeGreaterThan(taken.length / 5);
  expect(some(({ refunded }) => refunded > 0)).toBeGreaterThan(taken.length / 20);
  expect(some(({ isVoided }) => isVoided)).toBeGreaterThan(0);
}
