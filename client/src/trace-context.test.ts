import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { allHooks } from "./all-hooks.ts";
import { traceContext } from "./trace-context.ts";

const traceparent = /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/;
const answering = () =>
  rawServer(({ number }, response) =>
    number === 1
      ? sendProblem(response, 503, "unavailable")
      : sendJson(response, 200, { id: orderId }),
  );

test("each sending begins a trace in the form that W3C gave it", async () => {
  await using server = await answering();
  await quickClient(server, { hooks: traceContext() }).getOrder(orderId);
  const sent = server.received.map(({ headers }) => String(headers["traceparent"]));
  expect(sent).toHaveLength(2);
  for (const each of sent) expect(each).toMatch(traceparent);
  expect(new Set(sent).size).toBe(2);
});

test("a request that is being served is the parent, with its flags", async () => {
  await using server = await answering();
  const parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
  await quickClient(server, { hooks: traceContext(() => parent) }).getOrder(orderId);
  for (const { headers } of server.received) {
    expect(headers["traceparent"]).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
    expect(headers["traceparent"]).not.toContain("00f067aa0ba902b7");
  }
});

test.each([
  "nonsense",
  "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
  "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
])("the parent %s is refused before anything is sent", async (parent) => {
  await using server = await answering();
  const failed = quickClient(server, { hooks: traceContext(() => parent) }).getOrder(orderId);
  await expect(failed).rejects.toMatchObject({ argument: "traceparent" });
  expect(server.received).toEqual([]);
});

test("several hooks are all called, and one that fails keeps no other from hearing", async () => {
  await using server = await answering();
  const heard: string[] = [];
  const failing = {
    onResponse: () => {
      throw new Error("the log is full");
    },
    onRetry: () => {
      throw new Error("the log is full");
    },
  };
  const hooks = allHooks(traceContext(), failing, {
    onResponse: (_, { status }) => void heard.push(`${status}`),
    onRetry: () => void heard.push("retry"),
    onError: () => void heard.push("error"),
  });
  await quickClient(server, { hooks }).getOrder(orderId);
  expect(heard).toEqual(["503", "retry", "200"]);
  expect(server.received[0]?.headers["traceparent"]).toMatch(traceparent);
  await quickClient({ url: "http://127.0.0.1:9" }, { hooks, retry: { maxAttempts: 1 } })
    .getOrder(orderId)
    .catch(() => {});
  expect(heard.at(-1)).toBe("error");
});
