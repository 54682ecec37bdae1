import { http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";

import { createClient, type TenantFacade } from "../index.ts";
import { example, exampleId, fakeClock, fakeTransport, mswHandlers, problem } from "./index.ts";

const order = { lines: [{ sku: "CHAI-1", quantity: 1 }] };
const clientOf = (fetch?: typeof globalThis.fetch): TenantFacade =>
  createClient({
    baseUrl: "https://waybill.test",
    auth: { apiKey: "wb_test" },
    ...(fetch && { fetch }),
  });

test("a handler gets its operation's request as the service would give it", async () => {
  const seen: unknown[] = [];
  const { fetch, calls } = fakeTransport({
    listOrders: async ({ query }) => {
      seen.push(query);
      return { items: [example("OrderSummary", { number: "7" })], nextCursor: null };
    },
    searchOrders: async ({ query }) => {
      seen.push(query.q);
      return { items: [], nextCursor: null };
    },
    updateOrder: async ({ path, body, ifMatch }) => {
      seen.push(path, body, ifMatch);
      return example("Order", { id: path.orderId, version: 4 });
    },
    revokeApiKey: async () => {},
  });
  const client = clientOf(fetch);
  expect((await client.listOrders({ status: ["pending"], limit: 5 })).items[0]?.number).toBe("7");
  await client.searchOrders({ q: "a b" });
  const id = exampleId("ord");
  const { etag, body } = await client.updateOrder(id, { note: "x" }, { ifMatch: 3 }).withResponse();
  expect({ etag, id: body.id }).toEqual({ etag: '"4"', id });
  expect(await client.revokeApiKey(exampleId("key"))).toBeUndefined();
  expect(seen).toEqual([
    expect.objectContaining({ status: ["pending"], limit: 5 }),
    "a b",
    { orderId: id },
    { note: "x" },
    '"3"',
  ]);
  expect(calls.map(({ operation }) => operation)).toEqual([
    "listOrders",
    "searchOrders",
    "updateOrder",
    "revokeApiKey",
  ]);
});

test("a refusal is the contract's, and a missing handler says what is missing", async () => {
  const shortages = [{ sku: "CHAI-1", requested: 2, available: 1 }];
  const { fetch } = fakeTransport({
    placeOrder: () => Promise.reject(problem("out_of_stock", { shortages })),
    getOrder: () => Promise.reject(new Error("a bug")),
  });
  const client = clientOf(fetch);
  await expect(client.placeOrder(order)).rejects.toMatchObject({
    status: 409,
    code: "out_of_stock",
    problem: { shortages },
  });
  await expect(client.getOrder(exampleId("ord"))).rejects.toThrow(
    "The handler of getOrder failed: Error: a bug",
  );
  await expect(client.listOrders()).rejects.toThrow("This test has no handler for listOrders");
});

test("a transport loses what it is told to lose, and time passes only when it is told to", async () => {
  const keys: (string | null)[] = [];
  const transport = fakeTransport({
    placeOrder: async (_, { headers }) => {
      keys.push(headers.get("idempotency-key"));
      return example("Order");
    },
  });
  using clock = fakeClock();
  transport.interrupt("request lost", "answer lost");
  const placed = clientOf(transport.fetch).placeOrder(order).withResponse();
  await clock.advance(10_000);
  expect((await placed).attempts).toBe(3);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("a call that stalls is ended by its deadline, and an hour is over at once", async () => {
  const transport = fakeTransport({});
  using clock = fakeClock();
  transport.interrupt("stall");
  const failed = clientOf(transport.fetch).getOrder(exampleId("ord"), { timeoutMs: 3_600_000 });
  failed.catch(() => {});
  await clock.advance(3_599_999);
  expect(clock.now()).toBe(3_599_999);
  await clock.advance(1);
  await expect(failed).rejects.toMatchObject({ kind: "timeout" });
});

test("the clock gives back what it took", () => {
  const { setTimeout } = globalThis;
  const now = Date.now;
  {
    using clock = fakeClock(0);
    expect(Date.now()).toBe(clock.now());
    expect(globalThis.setTimeout).not.toBe(setTimeout);
  }
  expect([globalThis.setTimeout, Date.now]).toEqual([setTimeout, now]);
});

test("Mock Service Worker answers by the same handlers", async () => {
  const handlers = {
    getOrder: async ({ path }: { path: { orderId: `ord_${string}` } }) =>
      example("Order", { id: path.orderId }),
    searchOrders: async () => ({ items: [], nextCursor: null }),
  };
  const server = setupServer(...mswHandlers(http, handlers));
  server.listen();
  onTestFinished(() => server.close());
  const id = exampleId("ord");
  expect((await clientOf().getOrder(id)).id).toBe(id);
  expect(await clientOf().searchOrders({ q: "x" })).toEqual({ items: [], nextCursor: null });
});

test("an example can be changed without changing the next one", () => {
  const one = example("Order", { note: "mine" });
  one.lines.pop();
  expect(example("Order").lines).toHaveLength(1);
  expect(one.note).toBe("mine");
  expect(exampleId("ord")).toMatch(/^ord_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
});
