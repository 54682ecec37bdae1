import { expect, test } from "vitest";

import { quickClient } from "../test/quick-client.ts";
import { orderId } from "../test/ids.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";

const order = { lines: [{ sku: "CHAI-1", quantity: 1 }] };

test("a mutation keeps one idempotency key across its attempts, and the next one has another", async () => {
  await using server = await rawServer(({ number }, response) => {
    if (number === 1) return void response.destroy();
    if (number === 2) return sendProblem(response, 503, "unavailable");
    return sendJson(response, 201, { id: orderId });
  });
  const client = quickClient(server);
  const { attempts, status } = await client.placeOrder(order).withResponse();
  await client.placeOrder(order);
  const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
  expect({ attempts, status }).toEqual({ attempts: 3, status: 201 });
  expect(keys).toHaveLength(4);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(new Set(keys).size).toBe(2);
  expect(new Set(server.received.map(({ body }) => body))).toEqual(
    new Set([JSON.stringify(order)]),
  );
});

test("a key given by the caller is the one that is sent", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 201, { id: orderId }));
  await quickClient(server).placeOrder(order, { idempotencyKey: "form-7" });
  expect(server.received[0]?.headers["idempotency-key"]).toBe("form-7");
});

test("reading sends no key", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, { id: orderId }));
  await quickClient(server).getOrder(orderId);
  expect(server.received[0]?.headers["idempotency-key"]).toBeUndefined();
});

test("the first request still in flight is waited for; any other conflict is the answer", async () => {
  await using server = await rawServer(({ number, path }, response) => {
    if (path === "/v1/customers") return sendProblem(response, 409, "duplicate");
    if (number === 1)
      return sendProblem(
        response,
        409,
        "idempotency_in_flight",
        { retryable: true },
        { "retry-after": "0" },
      );
    return sendJson(response, 201, { id: orderId });
  });
  const client = quickClient(server);
  expect((await client.placeOrder(order).withResponse()).attempts).toBe(2);
  await expect(client.createCustomer({ name: "Maria" })).rejects.toMatchObject({
    status: 409,
    code: "duplicate",
  });
  expect(server.received).toHaveLength(3);
});

test("a stale version is never sent again", async () => {
  const current = { id: orderId, version: 4 };
  await using server = await rawServer((_, response) =>
    sendProblem(
      response,
      412,
      "version_mismatch",
      { current, retryable: true },
      { "retry-after": "0" },
    ),
  );
  const failed = quickClient(server).updateOrder(orderId, { note: "x" }, { ifMatch: 3 });
  await expect(failed).rejects.toMatchObject({ status: 412, problem: { current } });
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.headers["if-match"]).toBe('"3"');
});

test("the last failure is thrown when the attempts are used up", async () => {
  await using server = await rawServer((_, response) =>
    sendProblem(response, 500, "internal_error"),
  );
  const failed = quickClient(server, { retry: { maxAttempts: 3 } }).getOrder(orderId);
  await expect(failed).rejects.toMatchObject({ status: 500, code: "internal_error" });
  expect(server.received).toHaveLength(3);
});

test("Retry-After is honoured", async () => {
  const times: number[] = [];
  await using server = await rawServer(({ number }, response) => {
    times.push(performance.now());
    if (number === 1) return sendProblem(response, 503, "unavailable", {}, { "retry-after": "1" });
    return sendJson(response, 200, { id: orderId });
  });
  await quickClient(server).getOrder(orderId);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
});

test("a Retry-After beyond the deadline is not waited for", async () => {
  await using server = await rawServer((_, response) =>
    sendProblem(response, 503, "unavailable", {}, { "retry-after": "3600" }),
  );
  const before = performance.now();
  await expect(quickClient(server).getOrder(orderId)).rejects.toMatchObject({
    code: "unavailable",
  });
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(server.received).toHaveLength(1);
});

test("a spent budget stops retries, so that clients do not multiply the load of a service that is down", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 503, "unavailable"));
  const client = quickClient(server, { retry: { budget: 5, maxAttempts: 3 } });
  await Promise.allSettled(Array.from({ length: 10 }, () => client.getOrder(orderId)));
  expect(server.received).toHaveLength(10 + 5);
});

test("after a 429 the tenant's other calls wait, and another tenant's do not", async () => {
  const times: Record<string, number> = {};
  await using server = await rawServer(({ number, path }, response) => {
    times[path] = performance.now();
    if (number === 1) return sendProblem(response, 429, "rate_limited", {}, { "retry-after": "1" });
    return sendJson(response, 200, { items: [], nextCursor: null });
  });
  const client = quickClient(server, { retry: { maxAttempts: 1 } });
  await expect(client.listOrders()).rejects.toMatchObject({ code: "rate_limited" });
  const gatedSince = performance.now();
  await Promise.all([
    client.listCustomers(),
    client.withTenant("ten_01jd3k8q9wf2m5x7v0c4b6n8tb").listProducts(),
  ]);
  expect(times["/v1/products"]).toBeLessThan(times["/v1/customers"] ?? 0);
  expect((times["/v1/customers"] ?? 0) - gatedSince).toBeGreaterThan(900);
});

test("those who waited for the gate come through apart from each other, and stop again when it is shut again", async () => {
  const times: number[] = [];
  await using server = await rawServer(({ number }, response) => {
    times.push(performance.now());
    if (number <= 2)
      return sendProblem(response, 429, "rate_limited", {}, { "retry-after": "0.3" });
    return sendJson(response, 200, { id: orderId });
  });
  const client = quickClient(server, { retry: { maxAttempts: 1, baseMs: 300 } });
  await expect(client.getOrder(orderId)).rejects.toMatchObject({ code: "rate_limited" });
  const waiting = Array.from({ length: 12 }, () => client.getOrder(orderId));
  const outcomes = await Promise.allSettled(waiting);
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(1);
  const came = times.slice(1);
  expect(Math.max(...came) - Math.min(...came)).toBeGreaterThan(20);
  // The first to come was refused, and whoever had not come yet waited for what it was told.
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
});
