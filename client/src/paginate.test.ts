import type { ListOrderHistoryQuery } from "@waybill/contract";
import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { paginate } from "./paginate.ts";

const pages: Record<string, { items: { id: string }[]; nextCursor: string | null }> = {
  "": { items: [{ id: "ord_1" }, { id: "ord_2" }], nextCursor: "b" },
  b: { items: [], nextCursor: "c" },
  c: { items: [{ id: "ord_3" }], nextCursor: null },
};

const pagingServer = () =>
  rawServer(({ path }, response) => {
    const query = new URL(path, "http://x").searchParams;
    sendJson(response, 200, pages[query.get("cursor") ?? ""]);
  });

test("a list is walked to its end, with its filters on every page", async () => {
  await using server = await pagingServer();
  const client = quickClient(server);
  const ids: string[] = [];
  for await (const order of paginate(client.listOrders, { status: ["pending"], limit: 2 }))
    ids.push(order.id);
  expect(ids).toEqual(["ord_1", "ord_2", "ord_3"]);
  expect(server.received.map(({ path }) => path)).toEqual([
    "/v1/orders?status=pending&limit=2",
    "/v1/orders?status=pending&limit=2&cursor=b",
    "/v1/orders?status=pending&limit=2&cursor=c",
  ]);
});

test("whoever stops early asks for no more pages", async () => {
  await using server = await pagingServer();
  for await (const order of paginate(quickClient(server).listOrders, {})) {
    expect(order.id).toBe("ord_1");
    break;
  }
  expect(server.received).toHaveLength(1);
});

test("pages come one by one for whoever wants them", async () => {
  await using server = await pagingServer();
  const sizes: number[] = [];
  for await (const page of paginate(quickClient(server).listOrders, {}).pages())
    sizes.push(page.items.length);
  expect(sizes).toEqual([2, 0, 1]);
});

test("a list below an order is walked with a function around it", async () => {
  await using server = await pagingServer();
  const client = quickClient(server);
  const history = paginate(
    (query: ListOrderHistoryQuery) => client.listOrderHistory(orderId, query),
    {
      limit: 2,
    },
  );
  expect(await collect(history)).toHaveLength(3);
});

test("a cursor that leads back to itself ends the walk", async () => {
  await using server = await rawServer((_, response) =>
    sendJson(response, 200, { items: [{}], nextCursor: "same" }),
  );
  expect(await collect(paginate(quickClient(server).listOrders, {}))).toHaveLength(2);
});

test("a failure in the middle is thrown to whoever walks", async () => {
  await using server = await rawServer(({ number }, response) =>
    number === 1 ? sendJson(response, 200, pages[""]) : sendProblem(response, 403, "forbidden"),
  );
  const walk = collect(paginate(quickClient(server).listOrders, {}));
  await expect(walk).rejects.toMatchObject({ code: "forbidden" });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
