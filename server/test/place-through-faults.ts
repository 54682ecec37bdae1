import {
  createClient,
  keepIntent,
  paginate,
  type CustomerId,
  type TenantFacade,
} from "@waybill/client";
import fc from "fast-check";
import { expect } from "vitest";
import { expectConservation } from "./expect-conservation.ts";
import { faults, openFaultyNetwork, type Fault } from "./faulty-network.ts";
import { openShop } from "./open-shop.ts";

const callers = 8;

/**
 * Places an order through each of so many random schedules of faults, as a person would who tries again until there is
 * an answer, and expects that the service has placed each exactly once.
 */
export async function placeThroughFaults(count: number, seed: number): Promise<void> {
  const shop = await openShop();
  const price = { amount: 1800, currency: "USD" };
  await shop.client.createProduct({ sku: "CHAI-1", title: "Chai", price });
  await shop.client.adjustStock({ sku: "CHAI-1", quantity: count, reason: "opening" });
  const { id: customerId } = await shop.client.createCustomer({ name: "Maria Anders" });
  const schedule = fc.array(fc.constantFrom<Fault>(...faults), { maxLength: 7 });
  const schedules = fc.sample(schedule, { numRuns: count, seed });
  await using network = await openFaultyNetwork(shop.baseUrl, schedules);
  const client = createClient({
    baseUrl: network.url,
    tenantId: shop.tenantId,
    auth: { apiKey: shop.apiKey },
    retry: { baseMs: 2, capMs: 10, maxAttempts: 3, budget: 1_000_000 },
  });
  const placed: string[] = [];
  const waiting = schedules.keys();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (const index of waiting) placed[index] = await insist(client, customerId, index);
    }),
  );
  const stored: string[] = [];
  for await (const { id } of paginate(shop.client.listOrders, { limit: 100 })) stored.push(id);
  expect(stored.toSorted()).toEqual(placed.toSorted());
  expect(new Set(stored).size).toBe(count);
  // Every fault was met, and a request that met none came after it.
  const met = network.met.map((seen, index) => seen > (schedules[index]?.length ?? 0));
  expect(met.every(Boolean)).toBe(true);
  const { items } = await shop.client.listProducts({ sku: ["CHAI-1"] });
  expect(items[0]?.available).toBe(0);
  await expectConservation(shop);
}

/** Each call is given up soon, and made again with the key that was kept. */
async function insist(
  client: TenantFacade,
  customerId: CustomerId,
  index: number,
): Promise<string> {
  const entries = new Map<string, string>();
  const store = {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, key: string) => void entries.set(name, key),
    removeItem: (name: string) => void entries.delete(name),
  };
  const headers = { "x-schedule": String(index) };
  for (;;) {
    try {
      const order = await keepIntent({ client, store, name: "order" }, (options) =>
        client.placeOrder(
          { customerId, lines: [{ sku: "CHAI-1", quantity: 1 }] },
          // Soon enough for a stall to cost little; a slow service is only asked again.
          { ...options, headers, timeoutMs: 1_000 },
        ),
      );
      return order.id;
    } catch (error) {
      // No fault is final: after each of them the key is still there.
      if (entries.size === 0) throw error;
    }
  }
}
