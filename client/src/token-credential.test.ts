import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem, type RawServer } from "../test/raw-server.ts";

/** Accepts one token only, which the test may change. */
async function guardedServer(accepted: { token: string }): Promise<RawServer> {
  return rawServer(({ headers }, response) =>
    headers.authorization === `Bearer ${accepted.token}`
      ? sendJson(response, 200, { id: orderId })
      : sendProblem(response, 401, "unauthenticated"),
  );
}

/** Gives `token-1`, `token-2` and so on, a turn of the event loop later. */
function countingSource(): {
  token: (refused?: string) => Promise<string>;
  refusals: (string | undefined)[];
} {
  const refusals: (string | undefined)[] = [];
  return {
    refusals,
    token: async (refused) => {
      refusals.push(refused);
      const token = `token-${refusals.length}`;
      await new Promise((resolve) => setImmediate(resolve));
      return token;
    },
  };
}

test("many calls that begin together ask for one token", async () => {
  await using server = await guardedServer({ token: "token-1" });
  const { token, refusals } = countingSource();
  const client = quickClient(server, { auth: { token } });
  await Promise.all(Array.from({ length: 20 }, () => client.getOrder(orderId)));
  expect(refusals).toEqual([undefined]);
});

test("50 calls that are refused together cause one refresh, and all succeed", async () => {
  const accepted = { token: "token-1" };
  await using server = await guardedServer(accepted);
  const { token, refusals } = countingSource();
  const client = quickClient(server, { auth: { token } });
  await client.getOrder(orderId);
  accepted.token = "token-2";
  const orders = await Promise.all(Array.from({ length: 50 }, () => client.getOrder(orderId)));
  expect(orders).toHaveLength(50);
  expect(refusals).toEqual([undefined, "token-1"]);
});

test("a mutation keeps its idempotency key when it proves itself anew", async () => {
  await using server = await guardedServer({ token: "token-2" });
  const client = quickClient(server, { auth: countingSource() });
  await client.placeOrder({ lines: [{ sku: "CHAI-1", quantity: 1 }] });
  expect(server.received).toHaveLength(2);
  expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
});

test("a new token that is refused as well is the end of it", async () => {
  await using server = await guardedServer({ token: "another" });
  const { token, refusals } = countingSource();
  await expect(quickClient(server, { auth: { token } }).getOrder(orderId)).rejects.toMatchObject({
    status: 401,
  });
  expect(refusals).toEqual([undefined, "token-1"]);
  expect(server.received).toHaveLength(2);
});

test("a refresh that fails rejects every waiting call with its cause, and the next call asks again", async () => {
  const cause = new Error("the provider is down");
  let isDown = true;
  await using server = await guardedServer({ token: "token" });
  const token = async () => {
    if (isDown) throw cause;
    return "token";
  };
  const client = quickClient(server, { auth: { token } });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => client.getOrder(orderId)),
  );
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { kind: "credential", cause } });
  }
  expect(server.received).toEqual([]);
  isDown = false;
  expect(await client.getOrder(orderId)).toEqual({ id: orderId });
});

test("a source that throws at once fails one call, not all that follow", async () => {
  let isFirst = true;
  await using server = await guardedServer({ token: "token" });
  const token = () => {
    if (!isFirst) return "token";
    isFirst = false;
    throw new Error("not yet");
  };
  const client = quickClient(server, { auth: { token } });
  await expect(client.getOrder(orderId)).rejects.toMatchObject({ kind: "credential" });
  expect(await client.getOrder(orderId)).toEqual({ id: orderId });
});

test("a refresh that never ends is ended by the deadline", async () => {
  await using server = await guardedServer({ token: "token" });
  const client = quickClient(server, { auth: { token: () => new Promise<string>(() => {}) } });
  await expect(client.getOrder(orderId, { timeoutMs: 50 })).rejects.toMatchObject({
    kind: "timeout",
  });
});

test("what is not a token is refused without repeating it", async () => {
  await using server = await guardedServer({ token: "token" });
  const failed = await quickClient(server, { auth: { token: () => "se\ncret" } })
    .getOrder(orderId)
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ kind: "credential", cause: { name: "ArgumentError" } });
  expect(String((failed as Error).cause)).not.toContain("cret");
});

test("an API key that is refused is not tried again", async () => {
  await using server = await guardedServer({ token: "another" });
  await expect(quickClient(server).getOrder(orderId)).rejects.toMatchObject({
    code: "unauthenticated",
  });
  expect(server.received).toHaveLength(1);
});
