import { operations, type OperationId } from "@waybill/contract";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../src/platform/database.ts";
import { deriveKey } from "../src/platform/seal.ts";
import { operationIds, takesBody } from "./contract-places.ts";
import { findInDatabase, isNumberIn } from "./find-in-database.ts";
import { beginShop, openDesk, type Shop } from "./open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { requestValues, type ValueSchema } from "./request-values.ts";
import { problemOf, sendRaw, sendRequest, type RawRequest } from "./send-request.ts";
import { serveInProcess, type ServedProcess } from "./served-process.ts";
import { testConfig } from "./test-config.ts";

const number = "4242424242424242";
const grouped = "4242 4242 4242 4242";

let own: OwnDatabase;
let served: ServedProcess;
let shop: Shop;

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

beforeAll(async () => {
  own = await createOwnDatabase();
  ends.push(() => own.drop());
  const database = openDatabase({ url: own.url, connections: 4, onError: () => {} });
  ends.push(() => database.close());
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-cards-"));
  ends.push(() => rm(dataDir, { recursive: true, force: true }));
  const atEnd = (end: () => Promise<void>) => ends.push(end);
  const { sandbox } = await openDesk();
  served = await serveInProcess(own.url, dataDir, { logLevel: "trace", sandbox, atEnd });
  shop = await beginShop({ baseUrl: served.baseUrl, database });
});

/** Nobody learns the number from what was answered, logged or kept. */
async function expectNoTrace(answers: readonly string[]): Promise<void> {
  expect(answers.filter((answer) => isNumberIn(answer, number))).toEqual([]);
  await logsAreWritten();
  expect(served.lines.filter((line) => isNumberIn(line, number))).toEqual([]);
  const { secret } = testConfig("", "");
  const sealKeys = ["seal", "payment accounts", "payment webhooks"].map((purpose) => deriveKey(secret, purpose)); // prettier-ignore
  expect(await findInDatabase(own.url, number, { sealKeys })).toEqual([]);
}

/** What is logged of an answer may be written after it was sent: until a later request's is there. */
async function logsAreWritten(): Promise<void> {
  const mark = `mark-${served.lines.length}`;
  await sendRaw(`${served.baseUrl}/livez`, { headers: { "x-request-id": mark } });
  await expect.poll(() => served.lines.filter((line) => line.includes(mark)).length).toBe(2);
}

/** A request whose path is in order: what is wrong with the rest is found before anything is looked up. */
function send(id: OperationId, { path = {}, ...rest }: RawRequest) {
  const named = values.filter((value) => value.operation === id && value.in === "path");
  const fitting = Object.fromEntries(named.map(({ at, schema }) => [at, fittingValue(schema)]));
  return sendRequest(shop, id, { ...rest, path: { ...fitting, ...path } });
}

function fittingValue({ "x-id-prefix": prefix, enum: [first] = [] }: ValueSchema): string {
  return prefix === undefined
    ? typeof first === "string"
      ? first
      : "1"
    : `${prefix}_01h455vb4pex5vsknk084sn02q`;
}

const values = requestValues();
const freeTexts = values.filter(({ schema }) => schema["x-free-text"] === true);

test("in every free text of every operation it is refused by name, and leaves no trace", async () => {
  const answers = [];
  for (const text of freeTexts) {
    const sent = text.in === "body" ? { body: text.bodyWith(grouped) } : { query: { [text.at]: grouped } }; // prettier-ignore
    const answer = await send(text.operation, sent);
    const told = problemOf(answer);
    const place = text.in === "body" ? text.at : `query:${text.at}`;
    expect([text.operation, told.code, told.status, told.errors?.map(({ pointer, code }) => [pointer, code])]) // prettier-ignore
      .toEqual([text.operation, "card_number_not_accepted", 400, [[place, "card_number"]]]);
    expect(told.detail).toContain("Take it out");
    answers.push(answer.text);
  }
  expect(answers.length).toBeGreaterThan(140);
  await expectNoTrace(answers);
}, 120_000);

test("it is refused before whatever else is wrong, and every place is named", async () => {
  const body = { customer: { name: grouped }, lines: [], note: `a ${number}`, tags: [number], surprise: 1 }; // prettier-ignore
  const told = problemOf(await send("placeOrder", { body }));
  expect(told.code).toBe("card_number_not_accepted");
  expect(told.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(["/customer/name", "/note", "/tags/0"]); // prettier-ignore
});

describe("no trace is left of it", () => {
  test("in a body that is refused for another reason", async () => {
    const bodies: Record<string, unknown> = {
      "that is no JSON": `{"note": "${number}`,
      "that begins with it": `${number}x`,
      "that is it": number,
      "that is a text": JSON.stringify(grouped),
      "with a field of this name": { [number]: 1 },
      "with a field of this name in groups": { [grouped]: { [grouped]: 1 } },
      "with a number where a text belongs": { note: Number(number), name: Number(number) },
      "with a list where a text belongs": { note: [number], name: [number], tags: number },
      "nested without end": `${'{"a":'.repeat(20)}"${number}"${"}".repeat(20)}`,
      "with a NUL": { note: `${number}\0`, name: `${number}\0` },
      "that is too large": { note: number.repeat(20_000) },
    };
    const answers = [];
    for (const [name, body] of Object.entries(bodies)) {
      for (const id of operationIds.filter(takesBody)) {
        const { status, text } = await send(id, { body });
        expect([name, id, status >= 400 && status < 500]).toEqual([name, id, true]);
        answers.push(text);
      }
    }
    for (const provider of ["sandbox", "stripe", number]) {
      const url = `${served.baseUrl}/v1/webhooks/payments/${provider}?tenant=${shop.tenantId}`;
      const headers = { "content-type": "application/json", "stripe-signature": `t=1,v1=${number}`, "webhook-id": number }; // prettier-ignore
      const body = JSON.stringify({ id: number, type: grouped, data: { card: number } });
      answers.push((await sendRaw(url, { method: "POST", headers, body })).text);
    }
    for (const type of ["text/plain", "application/x-www-form-urlencoded", `text/${number}`]) {
      const headers = { "content-type": type };
      answers.push((await send("placeOrder", { body: `note=${number}`, headers })).text);
    }
    await expectNoTrace(answers);
  }, 60_000);

  test("in a path, however it is written", async () => {
    const written = [number, "4242-4242-4242-4242", encodeURIComponent(grouped), "4242%25204242%252042424242", "4242+4242+4242+4242", "4242/4242/4242/4242", encodeURIComponent("４２４２４２４２４２４２４２４２"), `${number}%zz`, `x%0a${number}`]; // prettier-ignore
    const headers = { authorization: `Bearer ${shop.apiKey}` };
    const answers = [];
    for (const path of written) {
      for (const base of [
        "/v1/orders",
        "/v1/customers",
        "/v1",
        "",
        "/northwind/orders",
        "/docs",
        "/assets",
        "/auth",
        "/oidc",
        "/oidc/interaction",
        "/pay",
      ]) {
        for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
          const answer = await sendRaw(`${served.baseUrl}${base}/${path}`, { method, headers });
          expect([base, path, answer.status < 500]).toEqual([base, path, true]);
          // Where the console is, its one page answers every address.
          answers.push(answer.text);
        }
      }
    }
    for (const { operation, at } of values.filter((value) => value.in === "path")) {
      answers.push((await send(operation, { path: { [at]: number } })).text);
    }
    await expectNoTrace(answers);
    expect(served.lines.some((line) => line.includes('"path":"/v1/orders/****"'))).toBe(true);
  }, 60_000);

  test("in a query", async () => {
    const answers = [];
    for (const id of operationIds.filter((one) => operations[one].safe)) {
      for (const query of [
        { cursor: number },
        { [number]: "1" },
        { [grouped]: grouped },
        { sort: number },
      ]) {
        answers.push((await send(id, { query })).text);
      }
    }
    const sent = { card: grouped, state: number, code: number, return_to: `/${number}`, login_hint: number, error: number, error_description: grouped, client_id: number, request_uri: number }; // prettier-ignore
    const query = new URLSearchParams({ ...sent, tenant: number, look: number }).toString();
    for (const path of [
      "/auth/login",
      "/auth/callback",
      "/oidc/auth",
      "/oidc/jwks",
      "/docs",
      "/livez",
      "/northwind/orders",
      "/pay/x",
      "/v1/webhooks/payments/sandbox",
    ]) {
      answers.push((await sendRaw(`${served.baseUrl}${path}?${query}`)).text);
    }
    await expectNoTrace(answers);
  }, 60_000);

  test("in a header", async () => {
    const names = ["x-request-id", "x-tenant-id", "idempotency-key", "if-match", "user-agent", "referer", "origin", "cookie", "accept", "accept-language", "traceparent", "x-forwarded-for", "prefer", "x-waybill-console", number]; // prettier-ignore
    const answers = [];
    for (const name of names) {
      for (const value of [number, "4242-4242-4242-4242", `card.${number}`]) {
        const headers = { [name]: value };
        const { text, headers: answered } = await send("createCustomer", { headers });
        answers.push(text, JSON.stringify([...answered]));
        const { text: listed, headers: told } = await send("listOrders", { headers });
        answers.push(listed, JSON.stringify([...told]));
      }
    }
    for (const authorization of [`Bearer ${number}`, `Bearer wb_${number}`, grouped]) {
      answers.push((await send("listOrders", { headers: { authorization } })).text);
    }
    await expectNoTrace(answers);
  });

  test("in what is no request", async () => {
    const answers = [];
    for (const bytes of [
      `${number} / HTTP/1.1\r\n\r\n`,
      `GET ${number} HTTP/1.1\r\nhost: a\r\n\r\n`,
      `GET /${number} HTTP/1.1\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: a\r\n${grouped}\r\n\r\n`,
    ]) {
      answers.push(await exchange(bytes));
    }
    await expectNoTrace(answers);
  });

  test("in a sign-in", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams({ email: `${number}@example.com`, password: number, name: grouped }).toString(); // prettier-ignore
    const answers = [];
    for (const path of ["/oidc/interaction/x", "/oidc/token", "/oidc/auth", "/auth/logout"]) {
      const { text } = await sendRaw(`${served.baseUrl}${path}`, { method: "POST", headers, body });
      answers.push(text);
    }
    await expectNoTrace(answers);
  });
});

test("an idempotency key that holds it is a key as any other", async () => {
  const headers = { "idempotency-key": `order-${number}` };
  const first = await send("createCustomer", { body: { name: "Maria" }, headers });
  expect(first.status).toBe(201);
  const again = await send("createCustomer", { body: { name: "Maria" }, headers });
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(again.text).toBe(first.text);
  const other = await send("createCustomer", { body: { name: "Ana" }, headers });
  expect(problemOf(other).code).toBe("idempotency_key_reused");
  const another = { "idempotency-key": `shop-${number}` };
  expect((await send("createCustomer", { body: { name: "Ana" }, headers: another })).status).toBe(201); // prettier-ignore
  await expectNoTrace([]);
});

// The last of the file: from here on the number is there.
test("where the contract has a form of its own it is kept, and still not logged", async () => {
  const externalId = number;
  const made = await shop.client.createCustomer({ name: "Maria", externalId, phone: number });
  expect(made.externalId).toBe(number);
  const found = await findInDatabase(own.url, number);
  expect(found).toEqual(expect.arrayContaining(["public.customers.external_id", "public.customers.phone"])); // prettier-ignore
  await logsAreWritten();
  expect(served.lines.filter((line) => isNumberIn(line, number))).toEqual([]);
});

/** All bytes that come back until the other side closes. */
function exchange(bytes: string): Promise<string> {
  const { hostname, port } = new URL(served.baseUrl);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes, "latin1"));
    let received = "";
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}
