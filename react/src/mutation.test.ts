import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/react-query";
import { createClient, type TenantFacade } from "@waybill/client";
import { expect, test } from "vitest";

import { orderId, otherTenantId, tenantId } from "../../client/test/ids.ts";
import { rawServer, sendJson, sendProblem, type RawServer } from "../../client/test/raw-server.ts";
import { mutation } from "./mutation.ts";
import { query } from "./query.ts";
import { updateOptimistically } from "./update-optimistically.ts";

const clientOf = (server: RawServer): TenantFacade =>
  createClient({ baseUrl: server.url, auth: { token: () => "token" }, tenantId });

const shopServer = () =>
  rawServer(({ method, path }, response) => {
    if (method === "GET" && path.includes("ord_"))
      return sendJson(response, 200, { id: orderId, note: "old", version: 1 });
    if (method === "GET") return sendJson(response, 200, { items: [], nextCursor: null });
    return sendJson(response, 201, { id: orderId });
  });

test("placing an order reads again what it made stale, of its tenant and nothing else", async () => {
  await using server = await shopServer();
  const client = clientOf(server);
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  const orders = query(client, "listOrders", { limit: 5 });
  const members = query(client, "listMembers");
  const elsewhere = query(client.withTenant(otherTenantId), "listOrders", { limit: 5 });
  const stops = [
    new QueryObserver(queries, orders).subscribe(() => {}),
    new QueryObserver(queries, members).subscribe(() => {}),
    new QueryObserver(queries, elsewhere).subscribe(() => {}),
  ];
  await Promise.all([
    queries.ensureQueryData(orders),
    queries.ensureQueryData(members),
    queries.ensureQueryData(elsewhere),
  ]);
  const before = server.received.length;
  await new MutationObserver(queries, mutation(client, "placeOrder")).mutate([{ lines: [] }]);
  const after = server.received
    .slice(before)
    .map(({ method, path, headers }) => [method, path, headers["x-tenant-id"]]);
  for (const stop of stops) stop();
  expect(after).toEqual([
    ["POST", "/v1/orders", tenantId],
    ["GET", "/v1/orders?limit=5", tenantId],
  ]);
});

test("a mutation that fails invalidates nothing, and its error is the client's", async () => {
  await using server = await rawServer(({ method }, response) =>
    method === "GET"
      ? sendJson(response, 200, { items: [] })
      : sendProblem(response, 409, "out_of_stock"),
  );
  const client = clientOf(server);
  const queries = new QueryClient();
  const list = query(client, "listOrders");
  await queries.fetchQuery(list);
  const placed = new MutationObserver(queries, mutation(client, "placeOrder")).mutate([
    { lines: [] },
  ]);
  await expect(placed).rejects.toMatchObject({ code: "out_of_stock" });
  expect(queries.getQueryState(list.queryKey)?.isInvalidated).toBe(false);
});

test("an update says which version it was made from, and an intent brings its key", async () => {
  await using server = await shopServer();
  const observer = new MutationObserver(
    new QueryClient(),
    mutation(clientOf(server), "updateOrder"),
  );
  await observer.mutate([orderId, { note: "new" }, { ifMatch: 3, idempotencyKey: "intent-1" }]);
  expect(server.received[0]?.headers).toMatchObject({
    "if-match": '"3"',
    "idempotency-key": "intent-1",
  });
});

test("an optimistic change is shown at once and taken back when it fails", async () => {
  await using server = await shopServer();
  const queries = new QueryClient();
  const options = query(clientOf(server), "getOrder", orderId);
  await queries.fetchQuery(options);
  const takeBack = await updateOptimistically(queries, options, (order) => ({
    ...order,
    note: "mine",
  }));
  expect(queries.getQueryData(options.queryKey)?.note).toBe("mine");
  takeBack();
  expect(queries.getQueryData(options.queryKey)?.note).toBe("old");
});

test("taking back does not undo what arrived meanwhile", async () => {
  await using server = await shopServer();
  const queries = new QueryClient();
  const options = query(clientOf(server), "getOrder", orderId);
  const order = await queries.fetchQuery(options);
  const takeBack = await updateOptimistically(queries, options, (current) => ({
    ...current,
    note: "mine",
  }));
  queries.setQueryData(options.queryKey, { ...order, note: "theirs" });
  takeBack();
  expect(queries.getQueryData(options.queryKey)?.note).toBe("theirs");
});

test("what has not been read yet is not made up", async () => {
  await using server = await shopServer();
  const queries = new QueryClient();
  const options = query(clientOf(server), "getOrder", orderId);
  await updateOptimistically(queries, options, (order) => ({ ...order, note: "mine" }));
  expect(queries.getQueryData(options.queryKey)).toBeUndefined();
});

test("what a mutation shows is taken back when it fails, and stays until it is read again when it succeeds", async () => {
  const answer = Promise.withResolvers<"fail" | "succeed">();
  await using server = await rawServer(async ({ method }, response) => {
    if (method === "GET") return sendJson(response, 200, { id: orderId, note: "old", version: 1 });
    if ((await answer.promise) === "fail") return sendProblem(response, 412, "version_mismatch");
    return sendJson(response, 200, { id: orderId, note: "mine", version: 2 });
  });
  const client = clientOf(server);
  const queries = new QueryClient();
  const order = query(client, "getOrder", orderId);
  await queries.fetchQuery(order);
  const options = mutation(client, "updateOrder", {
    show: (queries, [, change]) => [
      updateOptimistically(queries, order, (current) => ({
        ...current,
        note: change.note ?? null,
      })),
    ],
  });
  const noteShown = () => queries.getQueryData(order.queryKey)?.note;
  const seen: unknown[] = [];
  const stop = queries.getQueryCache().subscribe(() => void seen.push(noteShown()));
  const update = new MutationObserver(queries, options);
  const failed = update.mutate([orderId, { note: "mine" }, { ifMatch: 1 }]);
  answer.resolve("fail");
  await expect(failed).rejects.toMatchObject({ code: "version_mismatch" });
  expect(seen).toContain("mine");
  expect(noteShown()).toBe("old");
  stop();
});
