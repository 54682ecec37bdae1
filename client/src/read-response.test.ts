import type { ServerResponse } from "node:http";

import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { isApiError } from "./api-error.ts";

const json = { "content-type": "application/json" };

test.each<[string, (response: ServerResponse) => void, object]>([
  [
    "a page of HTML with status 200",
    (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Log in</h1>"),
    { kind: "decode", status: 200, excerpt: "<h1>Log in</h1>" },
  ],
  [
    "JSON that ends too early",
    (response) => response.writeHead(200, json).end('{"id":'),
    { kind: "decode", status: 200, excerpt: '{"id":' },
  ],
  [
    "an empty body",
    (response) => response.writeHead(200, json).end(),
    { kind: "decode", status: 200, excerpt: "" },
  ],
  [
    "no content where there should be some",
    (response) => response.writeHead(204).end(),
    { kind: "decode", status: 204 },
  ],
  [
    "a redirect",
    (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
    { kind: "decode", status: 302 },
  ],
  [
    "an error without a problem",
    (response) => response.writeHead(400, { "content-type": "text/plain" }).end("nginx"),
    { kind: "decode", status: 400, excerpt: "nginx" },
  ],
])("%s is not an answer", async (_, answer, expected) => {
  await using server = await rawServer((_request, response) => answer(response));
  await expect(quickClient(server).getOrder(orderId)).rejects.toMatchObject({
    name: "TransportError",
    ...expected,
  });
  expect(server.received).toHaveLength(1);
});

test("a body cut off by the connection is asked for again", async () => {
  await using server = await rawServer(({ number }, response) => {
    if (number > 1) return sendJson(response, 200, { id: orderId });
    response.writeHead(200, { ...json, "content-length": "100" }).write('{"id":');
    setTimeout(() => response.destroy(), 5);
  });
  expect(await quickClient(server).getOrder(orderId)).toEqual({ id: orderId });
});

test("a proxy's error page is asked about again like the service's own", async () => {
  await using server = await rawServer(({ number }, response) => {
    if (number > 1) return sendJson(response, 200, { id: orderId });
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  });
  expect(await quickClient(server).getOrder(orderId)).toEqual({ id: orderId });
});

test("fields and values that this client does not know are kept", async () => {
  const order = { id: orderId, status: "frozen", giftWrap: { colour: "red" } };
  await using server = await rawServer((_, response) => sendJson(response, 200, order));
  expect(await quickClient(server).getOrder(orderId)).toEqual(order);
});

test("a problem tells what to do about it", async () => {
  const errors = [
    { pointer: "/lines/0/sku", detail: "There is no such SKU.", code: "unknown_sku" },
  ];
  await using server = await rawServer((_, response) =>
    sendProblem(response, 400, "invalid_request", { errors, extra: 1 }),
  );
  const failed = await quickClient(server)
    .placeOrder({ lines: [] })
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({
    name: "ApiError",
    message: "It is invalid_request.",
    status: 400,
    code: "invalid_request",
    requestId: "req_1",
    retryable: false,
    errors,
    problem: { extra: 1 },
  });
  expect(isApiError(failed)).toBe(true);
  expect(isApiError(failed, "invalid_request", "out_of_stock")).toBe(true);
  expect(isApiError(failed, "out_of_stock")).toBe(false);
});

test("a code that this client does not know is still an ApiError", async () => {
  await using server = await rawServer((_, response) =>
    sendProblem(response, 409, "sold_to_the_moon"),
  );
  await expect(quickClient(server).getOrder(orderId)).rejects.toMatchObject({
    name: "ApiError",
    code: "sold_to_the_moon",
  });
});

test("an operation without an answer gives undefined", async () => {
  await using server = await rawServer((_, response) => void response.writeHead(204).end());
  const client = quickClient(server);
  expect(await client.revokeApiKey("key_01jd3k8q9wf2m5x7v0c4b6n8ta")).toBeUndefined();
  expect(server.received[0]).toMatchObject({
    method: "DELETE",
    path: "/v1/api-keys/key_01jd3k8q9wf2m5x7v0c4b6n8ta",
  });
});

test("the response is there for whoever asks", async () => {
  await using server = await rawServer((_, response) =>
    sendJson(
      response,
      200,
      { id: orderId },
      { etag: '"7"', "x-request-id": "req_9", "x-else": "y" },
    ),
  );
  const answer = await quickClient(server).getOrder(orderId).withResponse();
  expect(answer).toMatchObject({
    body: { id: orderId },
    status: 200,
    etag: '"7"',
    requestId: "req_9",
    attempts: 1,
  });
  expect(answer.headers.get("x-else")).toBe("y");
});

test("a failure seen through withResponse is not reported a second time as unhandled", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 404, "not_found"));
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", listen);
  await expect(quickClient(server).getOrder(orderId).withResponse()).rejects.toMatchObject({
    code: "not_found",
  });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
