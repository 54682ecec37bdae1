import { createClient } from "@waybill/client";
import fc from "fast-check";
import { expect } from "vitest";
import type { Database } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import { contractFetch } from "./contract-fetch.ts";
import { beginShop } from "./open-shop.ts";
import { expectAgreement } from "./order-life/agreement.ts";
import { anyAct } from "./order-life/any-act.ts";
import { perform } from "./order-life/deed.ts";
import { look } from "./order-life/look.ts";
import { furnishRun, knowingNothing, type Run } from "./order-life/run.ts";
import { openTally } from "./order-life/tally.ts";
import { serveInProcess, type ServedProcess } from "./served-process.ts";

interface Killing {
  databaseUrl: string;
  database: Database;
  dataDir: string;
  /** What is killed, one after the other. PostgreSQL is killed by whoever started it. */
  victims: readonly ("server" | "PostgreSQL")[];
  killPostgres?: () => Promise<void>;
}

const actors = 6;
const nowhere = "http://waybill.invalid";

/**
 * Kills the server or PostgreSQL with -9, again and again, while actors do to orders whatever they may. Each sends an
 * intent by the same key until it is answered. In the end the service has come to exactly what it acknowledged: nothing
 * is lost, nothing happened twice, and no law is broken.
 */
export async function killUnderLoad(killing: Killing): Promise<void> {
  const { databaseUrl, dataDir, victims } = killing;
  const at: At = { served: await serveInProcess(databaseUrl, dataDir), broken: 0 };
  const run = await openRunAt(at, killing);
  const answered = { count: 0 };
  const stop = new AbortController();
  const untilAnswered = async (enough: number) => {
    const count = () => answered.count;
    await expect.poll(count, { interval: 1, timeout: 60_000 }).toBeGreaterThan(enough);
  };
  const acting = Promise.all(
    Array.from({ length: actors }, () => actUntil(stop.signal, run, answered)),
  );
  // Looked at below; until then it must not end the process.
  acting.catch(() => {});
  for (const victim of victims) {
    const enough = answered.count + 15 + Math.floor(Math.random() * 30);
    await Promise.race([acting, untilAnswered(enough)]);
    if (victim === "PostgreSQL") await killing.killPostgres?.();
    else {
      at.served.process.kill("SIGKILL");
      at.served = await serveInProcess(databaseUrl, dataDir);
    }
  }
  stop.abort();
  const lives = await acting;
  // Kills that nobody noticed would show nothing.
  expect(at.broken).toBeGreaterThanOrEqual(victims.filter((one) => one === "server").length);
  // Asked to stop, it finishes what follows by itself from what was done.
  at.served.process.kill("SIGTERM");
  await at.served.exited;
  at.served = await serveInProcess(databaseUrl, dataDir);
  for (const { orders } of lives) for (const [id, order] of orders) run.orders.set(id, order);
  await expectAgreement(run);
}

/** Where the server is now, and how many requests were never answered. */
interface At {
  served: ServedProcess;
  broken: number;
}

/** The client knows nothing of processes: it asks again until it is answered, wherever the server is by then. */
async function openRunAt(at: At, { database }: Killing): Promise<Run> {
  const shop = await beginShop({ baseUrl: at.served.baseUrl, database });
  const client = createClient({
    ...{ baseUrl: nowhere, tenantId: shop.tenantId, auth: { apiKey: shop.apiKey } },
    timeoutMs: 120_000,
    retry: { maxAttempts: 1_000, baseMs: 20, capMs: 200, budget: 1_000_000 },
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      try {
        return await contractFetch(`${at.served.baseUrl}${url.pathname}${url.search}`, init);
      } catch (error) {
        at.broken += 1;
        throw error;
      }
    },
  });
  return furnishRun({
    shop: { ...shop, client },
    client,
    settled: async () => {},
    mostOrders: 40,
    happened: openTally(),
  });
}

/** One actor with orders of its own, in the shop that it shares with the others. */
async function actUntil(
  stopped: AbortSignal,
  shared: Run,
  answered: { count: number },
): Promise<Run> {
  const run: Run = { ...shared, ...knowingNothing() };
  while (!stopped.aborted) {
    for (const act of fc.sample(anyAct, 100)) {
      if (stopped.aborted) break;
      const deed = act.aim(run);
      if (!deed) continue;
      const outcome = await perform(deed, newId());
      answered.count += 1;
      if (outcome.is === "done") deed.learn(outcome.answer);
      await look(run, deed.orders);
    }
  }
  return run;
}
