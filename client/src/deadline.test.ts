import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendProblem } from "../test/raw-server.ts";
import type { ClientOptions } from "./connect.ts";

// Far below what there is to wait for, and generous for a busy machine; the benchmark holds the limit of 20 ms.
const atOnceMs = 2_000;

/** Aborts in the phase that the options lead into, once it is reached, and tells how long the call took to settle. */
async function abortIn(
  server: { url: string },
  reached: Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<{ error: unknown; settledMs: number }> {
  const controller = new AbortController();
  const call = quickClient(server, options).getOrder(orderId, { signal: controller.signal });
  const failed = call.then(
    () => undefined,
    (error: unknown) => error,
  );
  await reached;
  const before = performance.now();
  controller.abort(new Error("the page was left"));
  const error = await failed;
  return { error, settledMs: performance.now() - before };
}

test("a call that is aborted before it begins sends nothing", async () => {
  await using server = await rawServer(() => {});
  const failed = quickClient(server).getOrder(orderId, { signal: AbortSignal.abort("never mind") });
  await expect(failed).rejects.toMatchObject({ kind: "aborted", cause: "never mind" });
  expect(server.received).toEqual([]);
});

test("abort settles while the connection is made", async () => {
  const reached = Promise.withResolvers<void>();
  // It accepts, and never answers what begins a connection by TLS.
  const silent = createServer(() => reached.resolve());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const url = `https://127.0.0.1:${port}`;
  const { error, settledMs } = await abortIn({ url }, reached.promise);
  expect(error).toMatchObject({ kind: "aborted", cause: new Error("the page was left") });
  expect(settledMs).toBeLessThan(atOnceMs);
});

test("abort settles while the answer is awaited", async () => {
  const reached = Promise.withResolvers<void>();
  await using server = await rawServer(() => reached.resolve());
  const { error, settledMs } = await abortIn(server, reached.promise);
  expect(error).toMatchObject({ kind: "aborted", cause: new Error("the page was left") });
  expect(settledMs).toBeLessThan(atOnceMs);
});

test("abort settles while the body stalls", async () => {
  const reached = Promise.withResolvers<void>();
  await using server = await rawServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  });
  const hooks = { onResponse: () => reached.resolve() };
  const { error, settledMs } = await abortIn(server, reached.promise, { hooks });
  expect(error).toMatchObject({ kind: "aborted" });
  expect(settledMs).toBeLessThan(atOnceMs);
});

test("abort settles between two attempts", async () => {
  const reached = Promise.withResolvers<void>();
  await using server = await rawServer((_, response) =>
    sendProblem(response, 503, "unavailable", {}, { "retry-after": "10" }),
  );
  const { error, settledMs } = await abortIn(server, reached.promise, {
    hooks: { onRetry: () => reached.resolve() },
  });
  expect(error).toMatchObject({ kind: "aborted" });
  expect(settledMs).toBeLessThan(atOnceMs);
});

test("abort settles while a token is awaited", async () => {
  const reached = Promise.withResolvers<void>();
  await using server = await rawServer(() => {});
  const token = () => {
    reached.resolve();
    return new Promise<string>(() => {});
  };
  const { error, settledMs } = await abortIn(server, reached.promise, { auth: { token } });
  expect(error).toMatchObject({ kind: "aborted" });
  expect(settledMs).toBeLessThan(atOnceMs);
});

test("abort settles even when the given fetch does not listen", async () => {
  const reached = Promise.withResolvers<void>();
  const deaf: typeof fetch = () => {
    reached.resolve();
    return new Promise(() => {});
  };
  const { error } = await abortIn({ url: "http://127.0.0.1:9" }, reached.promise, { fetch: deaf });
  expect(error).toMatchObject({ kind: "aborted" });
});

test("one deadline covers the attempts and the waits between them", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 503, "unavailable"));
  const retry = { baseMs: 20, capMs: 20, maxAttempts: 1_000_000, budget: 1_000_000 };
  const client = quickClient(server, { retry, timeoutMs: 300 });
  const before = performance.now();
  // The time may run out between two attempts, which leaves the last refusal, or during one.
  await expect(client.getOrder(orderId)).rejects.toThrow(
    /^(It is unavailable|No answer within 300 ms)/,
  );
  expect(performance.now() - before).toBeLessThan(300 + atOnceMs);
  expect(server.received.length).toBeGreaterThan(1);
});

test("a body that stalls counts against the deadline", async () => {
  await using server = await rawServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  });
  const failed = quickClient(server).getOrder(orderId, { timeoutMs: 100 });
  await expect(failed).rejects.toMatchObject({
    kind: "timeout",
    message: "No answer within 100 ms",
  });
});

test("a call that is over keeps no listener on the caller's signal", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 404, "not_found"));
  const signal = new AbortController().signal;
  let listeners = 0;
  signal.addEventListener = () => void listeners++;
  signal.removeEventListener = () => void listeners--;
  await expect(quickClient(server).getOrder(orderId, { signal })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(listeners).toBe(0);
});

test("a request that the caller ends is also ended on the wire", async () => {
  const closed = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  await using server = await rawServer((_, response) => {
    reached.resolve();
    void once(response, "close").then(() => closed.resolve());
  });
  await abortIn(server, reached.promise);
  await expect(closed.promise).resolves.toBeUndefined();
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  "a limit of %d is refused",
  async (timeoutMs) => {
    await using server = await rawServer(() => {});
    const failed = quickClient(server).getOrder(orderId, { timeoutMs });
    await expect(failed).rejects.toMatchObject({ argument: "timeoutMs" });
  },
);
