import { expect, test } from "vitest";

import { orderId, otherTenantId, tenantId } from "../test/ids.ts";
import { rawServer, sendJson } from "../test/raw-server.ts";
import { connect, withTenant } from "./connect.ts";
import { createClient } from "./create-client.ts";
import { getOrder, getSession } from "./operations.ts";

const auth = { apiKey: "wb_test" };

test.each([
  "waybill.example",
  "ftp://waybill.example",
  "//waybill.example",
  "",
  "https://",
  "http://x/?a=b",
  "http://x#y",
])("the base URL %j is refused by name", (baseUrl) => {
  expect(() => connect({ baseUrl, auth })).toThrow(
    expect.objectContaining({ argument: "baseUrl" }),
  );
});

test.each([
  "http://localhost:4100",
  "http://localhost:4100/",
  "http://localhost:4100/v1",
  "http://localhost:4100/v1/",
])("%s leads to the contract's version once", (baseUrl) => {
  expect(connect({ baseUrl, auth }).connection.baseUrl).toBe("http://localhost:4100/v1");
});

test("a path in front of the API is kept", () => {
  expect(connect({ baseUrl: "https://x.example/shop/", auth }).connection.baseUrl).toBe(
    "https://x.example/shop/v1",
  );
});

test("a tenant's id of another shape is refused by name", () => {
  const refused = expect.objectContaining({ argument: "tenantId" });
  expect(() => connect({ baseUrl: "http://x", auth, tenantId: "ten_1" })).toThrow(refused);
  // @ts-expect-error: an order's id is not a tenant's.
  expect(() => createClient({ baseUrl: "http://x", auth }).withTenant(orderId)).toThrow(refused);
});

test("a key that no header can carry is refused without repeating it", () => {
  expect(() => connect({ baseUrl: "http://x", auth: { apiKey: "wb_\r\nsecret" } })).toThrow(
    /^auth must be visible ASCII$/,
  );
});

test("the tenant, the key and the caller's own headers go with the call, ours last", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, {}));
  const client = connect({ baseUrl: server.url, auth, tenantId });
  await getOrder(client, orderId, {
    headers: { "x-request-id": "req_mine", "X-Tenant-Id": otherTenantId },
  });
  expect(server.received[0]?.headers).toMatchObject({
    authorization: "Bearer wb_test",
    "x-tenant-id": tenantId,
    "x-request-id": "req_mine",
    accept: "application/json",
  });
});

test("clients of two tenants in one process stay apart, and the first one as it was", async () => {
  await using server = await rawServer(({ headers }, response) =>
    sendJson(response, 200, { id: headers["x-tenant-id"] }),
  );
  const first = createClient({ baseUrl: server.url, auth: { token: () => "t" }, tenantId });
  const second = first.withTenant(otherTenantId);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? first : second).getOrder(orderId)),
  );
  expect(answers.map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? tenantId : otherTenantId)),
  );
});

test("without a tenant, a tenant's operation is refused before anything is sent", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, {}));
  const client = connect({ baseUrl: server.url, auth: { token: () => "t" } });
  // @ts-expect-error: what TypeScript refuses is what a JavaScript caller may do.
  await expect(getOrder(client, orderId)).rejects.toMatchObject({ argument: "tenantId" });
  expect(server.received).toEqual([]);
  await getSession(client);
  await getOrder(withTenant(client, tenantId), orderId);
  expect(server.received.map(({ headers }) => headers["x-tenant-id"])).toEqual([
    undefined,
    tenantId,
  ]);
});

test("an API key is bound to its tenant without naming it", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, { id: orderId }));
  await createClient({ baseUrl: server.url, auth }).getOrder(orderId);
  expect(server.received[0]?.headers["x-tenant-id"]).toBeUndefined();
});

test("the console sends its cookie and its own header, and no token", async () => {
  const seen: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    seen.push(init);
    return Response.json({});
  };
  await createClient({ baseUrl: "http://x", auth: { cookie: true }, tenantId, fetch }).getOrder(
    orderId,
  );
  expect(seen[0]?.credentials).toBe("include");
  const headers = new Headers(seen[0]?.headers);
  expect(headers.get("x-waybill-console")).toBe("1");
  expect(headers.has("authorization")).toBe(false);
});

test("a version or key of the wrong shape is refused by name", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, {}));
  const client = createClient({ baseUrl: server.url, auth });
  // @ts-expect-error: any text is not an ETag.
  const failed = client.updateOrder(orderId, { note: "x" }, { ifMatch: "latest" });
  await expect(failed).rejects.toMatchObject({ argument: "ifMatch" });
  await expect(client.updateOrder(orderId, {}, { ifMatch: 1.5 })).rejects.toMatchObject({
    argument: "ifMatch",
  });
  for (const idempotencyKey of ["", "a b", "é", "x".repeat(256)]) {
    const refused = client.placeOrder({ lines: [] }, { idempotencyKey });
    await expect(refused).rejects.toMatchObject({ argument: "idempotencyKey" });
  }
  expect(server.received).toEqual([]);
});

test("a header that cannot be sent is refused before anything is", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, {}));
  const client = createClient({ baseUrl: server.url, auth });
  const failed = client.getOrder(orderId, { headers: { "x-note": "two\nlines" } });
  await expect(failed).rejects.toThrow(TypeError);
  expect(server.received).toEqual([]);
});
