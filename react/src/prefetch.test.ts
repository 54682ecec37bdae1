import { QueryClient } from "@tanstack/react-query";
import { createClient } from "@waybill/client";
import { expect, test } from "vitest";

import { orderId, tenantId } from "../../client/test/ids.ts";
import { rawServer, sendJson, sendProblem } from "../../client/test/raw-server.ts";
import { prefetch } from "./prefetch.ts";
import { pages, query } from "./query.ts";

test("a loader reads all that its page needs at once, and nothing twice", async () => {
  await using server = await rawServer(({ path }, response) =>
    path.includes("ord_")
      ? sendJson(response, 200, { id: orderId })
      : sendJson(response, 200, { items: [], nextCursor: null }),
  );
  const client = createClient({ baseUrl: server.url, auth: { token: () => "token" }, tenantId });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const order = query(client, "getOrder", orderId);
  const orders = pages(client, "listOrders", { limit: 5 });
  await prefetch(queries, order, orders);
  await prefetch(queries, order, orders);
  expect(queries.getQueryData(order.queryKey)).toEqual({ id: orderId });
  expect(queries.getQueryData(orders.queryKey)?.pages).toHaveLength(1);
  expect(server.received).toHaveLength(2);
});

test("what a loader cannot read is left for the page to show", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 404, "not_found"));
  const client = createClient({ baseUrl: server.url, auth: { token: () => "token" }, tenantId });
  const queries = new QueryClient();
  const order = query(client, "getOrder", orderId);
  await prefetch(queries, order);
  expect(queries.getQueryState(order.queryKey)?.error).toMatchObject({ code: "not_found" });
});
