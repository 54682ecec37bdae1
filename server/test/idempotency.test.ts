import { connect } from "node:net";
import { operations, type OperationId } from "@waybill/contract";
import { sandboxControl } from "@waybill/payment-sandbox/control";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { sql } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import { operationIds } from "./contract-places.ts";
import { furnish, type Furniture } from "./furnish.ts";
import { openDesk, openShop, type Shop } from "./open-shop.ts";
import { problemOf, sendRequest, type RawAnswer, type RawRequest } from "./send-request.ts";
import { snapshotOf, type Snapshot } from "./tenant-snapshot.ts";
import { prepareRequest } from "./valid-requests.ts";

const mutations = operationIds.filter((id) => !operations[id].safe);
/** An invitation is accepted before there is a tenant: its token is the key, once and for the same person. */
const ofTenant = mutations.filter((id) => operations[id].tenant);
const secrets = mutations.filter((id) => operations[id].sealed);

let shop: Shop;
let furniture: Furniture;

beforeAll(async () => {
  shop = await openShop();
  furniture = await furnish(shop, "Own");
  // Who counts rows wants none that a gateway tells of whenever it likes.
  const { sandbox } = await openDesk();
  await sandboxControl({ ...sandbox, account: shop.tenantUuid }).pauseWebhooks();
}, 60_000);

describe("sent by 8 callers at once with one key", () => {
  test.each(mutations)("%s has one effect and one answer", async (id) => {
    const lone = await effectOf(id, 1);
    const crowd = await effectOf(id, 8);
    expect(crowd.answers.map(({ status }) => status)).toEqual(Array(8).fill(operations[id].status));
    const [first, ...replays] = crowd.answers.map(comparable);
    for (const replay of replays) expect(replay).toEqual(first);
    expect(crowd.newRows).toEqual(lone.newRows);
  });

  /** The rows that some callers add together, and what each of them was answered. */
  async function effectOf(id: OperationId, callers: number) {
    const request = await prepareRequest(id, shop, furniture);
    const before = await snapshotOf(shop);
    const key = newId();
    const answers = await Promise.all(
      Array.from({ length: callers }, () => send(id, request, key)),
    );
    return { answers, newRows: newRows(before, await snapshotOf(shop)) };
  }
});

describe("a key that was used", () => {
  test.each(ofTenant)("answers another %s with 422, and does nothing", async (id) => {
    const request = await prepareRequest(id, shop, furniture);
    const key = newId();
    expect((await send(id, request, key)).status).toBe(operations[id].status);
    const another = await different(id, request);
    const before = await snapshotOf(shop);
    const other = await send(id, another, key);
    expect(other.status).toBe(422);
    expect(problemOf(other).code).toBe("idempotency_key_reused");
    expect(await snapshotOf(shop)).toEqual(before);
  });

  test("means nothing to another operation, caller or tenant", async () => {
    const key = newId();
    const customer = { body: { name: "Maria" } };
    const first = await send("createCustomer", customer, key);
    const method = { body: { name: newId(), price: { amount: 1, currency: "USD" } } };
    expect((await send("createShippingMethod", method, key)).status).toBe(201);
    const { secret } = await shop.client.createApiKey({ name: "Other", permissions: ["customers:write"] }); // prettier-ignore
    const byAnother = await send("createCustomer", customer, key, { ...shop, apiKey: secret });
    const inAnother = await send("createCustomer", customer, key, await openShop());
    const ids = [first, byAnother, inAnother].map(({ text }) => JSON.parse(text).id);
    expect(new Set(ids).size).toBe(3);
  });

  test("is free again when what it was used for was refused", async () => {
    const key = newId();
    const order = { body: { customerId: furniture.customerId, lines: [{ sku: "LATER-1", quantity: 1 }] } }; // prettier-ignore
    expect((await send("placeOrder", order, key)).status).toBe(400);
    await shop.client.createProduct({ sku: "LATER-1", title: "Later", price: { amount: 1, currency: "USD" } }); // prettier-ignore
    expect(problemOf(await send("placeOrder", order, key)).code).toBe("out_of_stock");
    await shop.client.adjustStock({ sku: "LATER-1", quantity: 1, reason: "opening" });
    expect((await send("placeOrder", order, key)).status).toBe(201);
  });

  test("replays nothing to a caller who has lost the permission", async () => {
    const { apiKey, secret } = await shop.client.createApiKey({ name: "Brief", permissions: ["customers:write"] }); // prettier-ignore
    const caller = { ...shop, apiKey: secret };
    const key = newId();
    expect((await send("createCustomer", { body: { name: "Maria" } }, key, caller)).status).toBe(201); // prettier-ignore
    await shop.client.revokeApiKey(apiKey.id);
    expect((await send("createCustomer", { body: { name: "Maria" } }, key, caller)).status).toBe(401); // prettier-ignore
  });

  test.each(["", "a b", "ä", "x".repeat(256)])("must have the right form: %j", async (key) => {
    const refused = problemOf(await send("createCustomer", { body: { name: "Maria" } }, key));
    expect(refused).toMatchObject({ status: 400, errors: [{ pointer: "header:Idempotency-Key" }] });
  });
});

describe("an answer that is a secret", () => {
  test.each(secrets)("of %s is kept sealed, and nowhere in plain", async (id) => {
    const key = newId();
    const request = await prepareRequest(id, shop, furniture);
    const { text } = await send(id, request, key);
    const { secret, token, code } = JSON.parse(text) as Record<string, string | undefined>;
    const told = secret ?? token ?? code ?? "";
    expect(told.length).toBeGreaterThan(code ? 18 : 30);
    expect((await send(id, request, key)).text).toBe(text);
    const kept = await shop.database.tenant(shop.tenantUuid, async (tx) => {
      const [row] = await tx.query<{ answer: Buffer }>(sql`
        select answer from idempotency_keys where key = ${key}`);
      const [found] = await tx.query<{ rows: number }>(sql`
        select count(*) as rows from idempotency_keys where position(${Buffer.from(told)}::bytea in answer) > 0`);
      return { answer: row?.answer, plain: found?.rows };
    });
    expect(kept.plain).toBe(0);
    expect(kept.answer?.toString("latin1")).not.toContain(told.slice(3, 20));
  });
});

describe("a caller whose connection is cut", () => {
  test("in the middle of placing an order is answered with that order when it asks again", async () => {
    const request = await prepareRequest("placeOrder", shop, furniture);
    const before = await orderCount();
    const keys = Array.from({ length: 12 }, () => newId());
    // From cut off at once to just about answered.
    await Promise.all(keys.map((key, index) => sendAndCut(request, key, index * 3)));
    const answers = await Promise.all(keys.map((key) => send("placeOrder", request, key)));
    const again = await Promise.all(keys.map((key) => send("placeOrder", request, key)));
    expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 201));
    expect(again.map(({ text }) => text)).toEqual(answers.map(({ text }) => text));
    expect(await orderCount()).toBe(before + keys.length);
  });

  test("while the first still runs is told to wait, and is served when that has failed", async () => {
    const key = newId();
    const request = await prepareRequest("adjustStock", shop, furniture);
    const first = claimByHand(key);
    await first.isRunning;
    const waiting = await send("adjustStock", request, key);
    expect(problemOf(waiting)).toMatchObject({ code: "idempotency_in_flight", retryable: true });
    expect(waiting.headers.get("retry-after")).toBe("1");
    first.fail();
    await first.hasFailed;
    expect((await send("adjustStock", request, key)).status).toBe(201);
  });

  /** The transaction of a first caller that is slow, and then fails. */
  function claimByHand(key: string) {
    const { promise: isRunning, resolve: run } = Promise.withResolvers<void>();
    const { promise: failing, resolve: fail } = Promise.withResolvers<void>();
    onTestFinished(() => fail());
    const work = shop.database.tenant(shop.tenantUuid, async (tx) => {
      await tx.query(sql`
        insert into idempotency_keys (operation, caller_id, key, request_hash, created_at)
        select 'adjustStock', id, ${key}, ''::bytea, created_at from api_keys
        where prefix = ${shop.apiKey.slice(0, 9)}`);
      run();
      await failing;
      throw new Error("as expected");
    });
    return { isRunning, fail, hasFailed: work.catch(() => {}) };
  }

  async function orderCount(): Promise<number> {
    return (await snapshotOf(shop))["orders"]?.rows ?? 0;
  }
});

function send(
  id: OperationId,
  { headers, ...request }: RawRequest,
  key: string,
  by: Pick<Shop, "baseUrl" | "apiKey"> = shop,
): Promise<RawAnswer> {
  return sendRequest(by, id, { ...request, headers: { ...headers, "idempotency-key": key } });
}

/** Sends a whole request and destroys the socket some milliseconds later. */
function sendAndCut({ body }: RawRequest, key: string, afterMs: number): Promise<void> {
  const { hostname, port } = new URL(shop.baseUrl);
  const json = JSON.stringify(body);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        [
          "POST /v1/orders HTTP/1.1",
          `host: ${hostname}`,
          `authorization: Bearer ${shop.apiKey}`,
          "content-type: application/json",
          `content-length: ${Buffer.byteLength(json)}`,
          `idempotency-key: ${key}`,
          "",
          json,
        ].join("\r\n"),
        () => setTimeout(() => socket.destroy(), afterMs),
      );
    });
    socket.on("close", () => resolve());
    socket.on("error", () => resolve());
  });
}

/** A valid request of the same operation that asks for something else. */
async function different(id: OperationId, request: RawRequest): Promise<RawRequest> {
  const another = await prepareRequest(id, shop, furniture);
  if (JSON.stringify(another) !== JSON.stringify(request)) return another;
  const field = id === "createApiKey" ? "name" : "note";
  return { ...another, body: { ...(another.body as object), [field]: "something else" } };
}

function comparable({ status, headers, text }: RawAnswer) {
  return { status, text, etag: headers.get("etag"), type: headers.get("content-type") };
}

function newRows(before: Snapshot, after: Snapshot): Record<string, number> {
  const tables = Object.keys(after);
  const added = tables.map((name) => [name, (after[name]?.rows ?? 0) - (before[name]?.rows ?? 0)]);
  return Object.fromEntries(added.filter(([, rows]) => rows !== 0));
}
