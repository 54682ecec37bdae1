import { expect } from "vitest";
import type { Database } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import { expectConservation } from "./expect-conservation.ts";
import { beginShop, clientOf, type Shop } from "./open-shop.ts";
import { sendRequest, type RawAnswer } from "./send-request.ts";
import { serveInProcess } from "./served-process.ts";

interface Killing {
  databaseUrl: string;
  database: Database;
  dataDir: string;
  kills: number;
}

/** An intent, and what it was answered before the server died, if it was. */
interface Intent {
  key: string;
  answer: RawAnswer | undefined;
}

const callers = 8;
const body = { customer: { name: "Crowd" }, lines: [{ sku: "A", quantity: 1 }] };

/**
 * Kills the server with kill -9 while callers place orders, again and again. Then every intent is asked for once more:
 * what was acknowledged is answered the same, what was not is placed once, and the stock agrees.
 */
export async function killWhilePlacing({ databaseUrl, database, dataDir, kills }: Killing) {
  let served = await serveInProcess(databaseUrl, dataDir);
  const shop = await beginShop({ baseUrl: served.baseUrl, database });
  await shop.client.createProduct({ sku: "A", title: "A", price: { amount: 1, currency: "USD" } });
  await shop.client.adjustStock({ sku: "A", quantity: 100_000, reason: "opening" });
  const intents: Intent[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const at = { ...shop, baseUrl: served.baseUrl };
    const placing = Promise.all(Array.from({ length: callers }, () => placeUntilDead(at, intents)));
    const enough = intents.length + 40 + Math.floor(Math.random() * 40);
    await expect
      .poll(() => intents.length, { interval: 1, timeout: 20_000 })
      .toBeGreaterThan(enough);
    served.process.kill("SIGKILL");
    await placing;
    served = await serveInProcess(databaseUrl, dataDir);
  }
  await expectNothingLost({ ...shop, baseUrl: served.baseUrl }, intents);
}

async function placeUntilDead(shop: Shop, intents: Intent[]): Promise<void> {
  for (;;) {
    const intent: Intent = { key: newId(), answer: undefined };
    intents.push(intent);
    try {
      intent.answer = await place(shop, intent);
    } catch {
      return;
    }
  }
}

function place(shop: Shop, { key }: Intent): Promise<RawAnswer> {
  return sendRequest(shop, "placeOrder", { body, headers: { "idempotency-key": key } });
}

async function expectNothingLost(shop: Shop, intents: Intent[]): Promise<void> {
  const acknowledged = intents.filter(({ answer }) => answer?.status === 201);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.length).toBeLessThan(intents.length);
  for (const intent of intents) {
    const again = await place(shop, intent);
    expect(again.status).toBe(201);
    expect(again.text).toBe(intent.answer?.text ?? again.text);
  }
  const client = clientOf(shop.baseUrl, shop.tenantId, shop.apiKey);
  const [product] = (await client.listProducts({ sku: ["A"] })).items;
  expect(product).toMatchObject({ onHand: 100_000, reserved: intents.length });
  await expectConservation(shop);
}
