import { expect, test } from "vitest";

import { otherTenantId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { forgetIntent, keepIntent, type KeyStore } from "./keep-intent.ts";

/** A store as a browser has it: it knows nothing of the page that was there before. */
function storage(): KeyStore & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, key) => void entries.set(name, key),
    removeItem: (name) => void entries.delete(name),
  };
}

const order = { lines: [{ sku: "CHAI-1", quantity: 1 }] };

test("an order whose answer was lost with the page is placed once, and the next one is another", async () => {
  const orders = new Map<unknown, { id: string }>();
  await using server = await rawServer(({ number, headers }, response) => {
    const key = headers["idempotency-key"];
    const placed = orders.get(key) ?? { id: `ord_${orders.size + 1}` };
    orders.set(key, placed);
    if (number === 1) return void response.destroy();
    return sendJson(response, 201, placed);
  });
  const store = storage();
  const place = () => {
    const client = quickClient(server, { retry: { maxAttempts: 1 } });
    return keepIntent({ client, store, name: "form" }, (options) =>
      client.placeOrder(order, options),
    );
  };
  await expect(place()).rejects.toMatchObject({ kind: "network" });
  expect(store.entries.size).toBe(1);
  expect(await place()).toEqual({ id: "ord_1" });
  expect(store.entries.size).toBe(0);
  expect(await place()).toEqual({ id: "ord_2" });
  expect(orders.size).toBe(2);
});

test.each([
  [409, "out_of_stock", {}, 0],
  [400, "invalid_request", {}, 0],
  [409, "idempotency_in_flight", { retryable: true }, 1],
  [422, "idempotency_key_reused", {}, 1],
  [500, "internal_error", {}, 1],
  [503, "unavailable", {}, 1],
])("after a %i %s, the key is kept only if something may have happened", async (...row) => {
  const [status, code, members, kept] = row;
  await using server = await rawServer((_, response) =>
    sendProblem(response, status, code, members),
  );
  const client = quickClient(server, { retry: { maxAttempts: 1 } });
  const store = storage();
  const intent = { client, store, name: "form" };
  const failed = keepIntent(intent, (options) => client.placeOrder(order, options));
  await expect(failed).rejects.toMatchObject({ code });
  expect(store.entries.size).toBe(kept);
  forgetIntent(intent);
  expect(store.entries.size).toBe(0);
});

test("tenants do not share an intent of the same name", async () => {
  const pending = Promise.withResolvers<never>();
  const store = storage();
  const client = quickClient({ url: "http://127.0.0.1:9" });
  const keys: string[] = [];
  for (const each of [client, client.withTenant(otherTenantId), client]) {
    void keepIntent({ client: each, store, name: "form" }, ({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      return pending.promise;
    });
  }
  expect(keys[2]).toBe(keys[0]);
  expect(keys[1]).not.toBe(keys[0]);
});
