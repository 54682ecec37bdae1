import { beforeAll, describe, expect, test } from "vitest";
import { openDesk, openShop, type Shop } from "./open-shop.ts";
import { problemOf, sendRaw, sendRequest } from "./send-request.ts";

let shop: Shop;
beforeAll(async () => {
  await openDesk({ rateLimitPerMinute: 20 });
  shop = await openShop();
});

describe("a credential that asks too often", () => {
  test("sees its limit come, is told to wait, and keeps nobody else from asking", async () => {
    const { secret } = await shop.client.createApiKey({ name: "Busy", permissions: ["orders:read"] }); // prettier-ignore
    const busy = { ...shop, apiKey: secret };
    const standings = [];
    for (let count = 0; count < 20; count++) {
      const answer = await sendRequest(busy, "listOrders", {});
      expect(answer.status).toBe(200);
      expect(answer.headers.get("ratelimit-policy")).toBe('"default";q=20;w=60');
      standings.push(Number(/;r=(\d+);/.exec(answer.headers.get("ratelimit") ?? "")?.[1]));
    }
    expect(standings).toEqual(Array.from({ length: 20 }, (_, index) => 19 - index));

    const refused = await sendRequest(busy, "listOrders", {});
    expect(problemOf(refused)).toMatchObject({
      status: 429,
      code: "rate_limited",
      retryable: true,
    });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit")).toMatch(/^"default";r=0;t=\d+$/);
    expect((await sendRequest(shop, "listOrders", {})).status).toBe(200);
  });

  test("finds no second window behind another tenant's name", async () => {
    const { secret } = await shop.client.createApiKey({
      name: "Sly",
      permissions: ["orders:read"],
    });
    const sly = { ...shop, apiKey: secret };
    const statuses = [];
    for (let count = 0; count < 30; count++) {
      const headers = count % 2 === 0 ? {} : { "x-tenant-id": shop.tenantId };
      statuses.push((await sendRequest(sly, "listOrders", { headers })).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });
});

test("an address that tries out credentials is told to wait", async () => {
  const statuses = [];
  for (let count = 0; count < 25; count++) {
    const apiKey = `wb_${String(count).padStart(43, "x")}`;
    statuses.push((await sendRequest({ ...shop, apiKey }, "listOrders", {})).status);
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
  expect(statuses.slice(20)).toEqual(Array(5).fill(429));
});

test("the figures are served on a port of their own, and nowhere else", async () => {
  const { metricsUrl, baseUrl } = await openDesk();
  const figures = await sendRaw(`${metricsUrl}/metrics`);
  expect(figures.status).toBe(200);
  expect(figures.text).toMatch(/waybill_request_duration_seconds_count\{operation="listOrders",status="200"\} \d+/); // prettier-ignore
  expect(figures.text).toContain('waybill_database_connections{state="waiting"} 0');
  expect(figures.text).not.toContain(shop.tenantId);
  for (const accept of ["*/*", "text/html"]) {
    const elsewhere = await sendRaw(`${baseUrl}/metrics`, { headers: { accept } });
    expect(elsewhere.text).not.toContain("waybill_request_duration");
  }
  expect((await sendRaw(`${metricsUrl}/v1/orders`)).status).toBe(404);
});
