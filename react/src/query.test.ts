import { QueryClient } from "@tanstack/react-query";
import { createClient, type TenantFacade } from "@waybill/client";
import { expect, test } from "vitest";

import { rawServer, sendJson, sendProblem, type RawServer } from "../../client/test/raw-server.ts";
import { orderId, otherTenantId, tenantId } from "../../client/test/ids.ts";
import { pages, query } from "./query.ts";

const clientOf = (server: RawServer): TenantFacade =>
  createClient({ baseUrl: server.url, auth: { token: () => "token" }, tenantId });

test("a query's key begins with its tenant, so that another tenant never sees its answer", async () => {
  await using server = await rawServer(({ headers }, response) =>
    sendJson(response, 200, { id: headers["x-tenant-id"] }),
  );
  const client = clientOf(server);
  const queries = new QueryClient();
  const first = await queries.fetchQuery(query(client, "getOrder", orderId));
  const second = await queries.fetchQuery(
    query(client.withTenant(otherTenantId), "getOrder", orderId),
  );
  expect([first.id, second.id]).toEqual([tenantId, otherTenantId]);
  expect(query(client, "getOrder", orderId).queryKey).toEqual([tenantId, "getOrder", orderId]);
});

test("what is the same for every tenant is read once", async () => {
  await using server = await rawServer((_, response) =>
    sendJson(response, 200, { memberships: [] }),
  );
  const client = clientOf(server);
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  await queries.fetchQuery(query(client, "getSession"));
  await queries.fetchQuery(query(client.withTenant(otherTenantId), "getSession"));
  expect(server.received).toHaveLength(1);
});

test("a list takes its filters, or none", async () => {
  await using server = await rawServer((_, response) =>
    sendJson(response, 200, { items: [], nextCursor: null }),
  );
  const client = clientOf(server);
  const queries = new QueryClient();
  await queries.fetchQuery(query(client, "listOrders", { status: ["pending"] }));
  await queries.fetchQuery(query(client, "listOrders"));
  await queries.fetchQuery(query(client, "listOrderHistory", orderId, { limit: 5 }));
  expect(server.received.map(({ path }) => path)).toEqual([
    "/v1/orders?status=pending",
    "/v1/orders",
    `/v1/orders/${orderId}/history?limit=5`,
  ]);
});

test("a query that nobody waits for any longer is ended on the wire", async () => {
  const reached = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<string>();
  await using server = await rawServer((_, response) => {
    response.on("close", () => closed.resolve("closed"));
    reached.resolve();
  });
  const queries = new QueryClient();
  const options = query(clientOf(server), "listOrders");
  const fetched = queries.fetchQuery(options).catch(() => {});
  await reached.promise;
  await queries.cancelQueries({ queryKey: options.queryKey });
  await fetched;
  expect(await closed.promise).toBe("closed");
});

test("the client retries, and the query does not retry again on top", async () => {
  await using server = await rawServer((_, response) =>
    sendProblem(response, 500, "internal_error"),
  );
  const retry = { maxAttempts: 2, baseMs: 1, capMs: 1 };
  const client = createClient({
    baseUrl: server.url,
    auth: { token: () => "token" },
    tenantId,
    retry,
  });
  const failed = new QueryClient().fetchQuery(query(client, "getOrder", orderId));
  await expect(failed).rejects.toMatchObject({ code: "internal_error" });
  expect(server.received).toHaveLength(2);
});

test("a long list is read page by page, below the list's own key", async () => {
  await using server = await rawServer(({ path }, response) => {
    const cursor = new URL(path, "http://x").searchParams.get("cursor");
    sendJson(response, 200, {
      items: [{ id: cursor ?? "first" }],
      nextCursor: cursor === null ? "second" : null,
    });
  });
  const client = clientOf(server);
  const options = pages(client, "listOrders", { limit: 1 });
  const data = await new QueryClient().fetchInfiniteQuery({ ...options, pages: 5 });
  expect(data.pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(["first", "second"]);
  expect(server.received.map(({ path }) => path)).toEqual([
    "/v1/orders?limit=1",
    "/v1/orders?limit=1&cursor=second",
  ]);
  expect(options.queryKey).toEqual([tenantId, "listOrders", { limit: 1 }, "pages"]);
});

test("a list below an order is read page by page as well", async () => {
  await using server = await rawServer((_, response) =>
    sendJson(response, 200, { items: [], nextCursor: null }),
  );
  await new QueryClient().fetchInfiniteQuery(pages(clientOf(server), "listOrderHistory", orderId));
  expect(server.received[0]?.path).toBe(`/v1/orders/${orderId}/history`);
});
