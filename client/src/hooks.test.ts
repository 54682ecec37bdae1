import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import type { Hooks } from "./hooks.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";

test("hooks see each attempt with its route, and may add a header", async () => {
  await using server = await rawServer(({ number }, response) =>
    number === 1
      ? sendProblem(response, 503, "unavailable")
      : sendJson(response, 200, { id: orderId }),
  );
  const seen: unknown[] = [];
  const client = quickClient(server, {
    hooks: {
      onRequest: ({ method, route, attempt, headers }) => {
        headers["traceparent"] = `00-trace-${attempt}-01`;
        seen.push(["request", method, route, attempt]);
      },
      onResponse: ({ attempt }, { status }) => void seen.push(["response", attempt, status]),
      onRetry: ({ attempt }, { error }) => void seen.push(["retry", attempt, error.message]),
      onError: () => void seen.push("error"),
    },
  });
  await client.getOrder(orderId);
  expect(seen).toEqual([
    ["request", "GET", "/orders/{orderId}", 1],
    ["response", 1, 503],
    ["retry", 1, "It is unavailable."],
    ["request", "GET", "/orders/{orderId}", 2],
    ["response", 2, 200],
  ]);
  expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual([
    "00-trace-1-01",
    "00-trace-2-01",
  ]);
});

test("a hook cannot read an order's body", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 201, { id: orderId }));
  const seen: object[] = [];
  const client = quickClient(server, {
    hooks: { onRequest: (attempt) => void seen.push(attempt) },
  });
  await client.placeOrder({ lines: [], note: "personal" });
  expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual([
    "attempt",
    "headers",
    "method",
    "route",
    "url",
  ]);
});

test("a hook that throws after the answer does not turn a placed order into an error", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 201, { id: orderId }));
  const onResponse = () => {
    throw new Error("the log is full");
  };
  expect(await quickClient(server, { hooks: { onResponse } }).placeOrder({ lines: [] })).toEqual({
    id: orderId,
  });
});

test("a hook that throws before the request keeps it from being sent", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 201, { id: orderId }));
  const onRequest = () => {
    throw new Error("not on Sundays");
  };
  await expect(
    quickClient(server, { hooks: { onRequest } }).placeOrder({ lines: [] }),
  ).rejects.toThrow("not on Sundays");
  expect(server.received).toEqual([]);
});

test("a final failure is told once", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 404, "not_found"));
  const errors: unknown[] = [];
  const onError: Hooks["onError"] = (error, attempt) => void errors.push(error, attempt);
  const client = quickClient(server, { hooks: { onError } });
  await expect(client.getOrder(orderId)).rejects.toMatchObject({ code: "not_found" });
  expect(errors).toMatchObject([{ code: "not_found" }, { attempt: 1, route: "/orders/{orderId}" }]);
});
