import { connect } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { openShop, type Shop } from "./open-shop.ts";
import { problemOf, sendRaw, type RawAnswer } from "./send-request.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});

const orders = "/v1/orders";
const json = { "content-type": "application/json" };

/** One request for each kind of answer, and its status. */
const kinds: Record<string, { path: string; status: number; init?: RequestInit; keyless?: true }> =
  {
    "an answer": { path: orders, status: 200 },
    "a HEAD": { path: orders, status: 200, init: { method: "HEAD" } },
    "the contract": { path: "/v1/openapi.json", status: 200, keyless: true },
    "a refusal": { path: `${orders}?limit=0`, status: 400 },
    "an unknown caller": { path: orders, status: 401, keyless: true },
    "an unknown id": { path: `${orders}/ord_01h455vb4pex5vsknk084sn02q`, status: 404 },
    "an unknown path": { path: "/v1/nothing", status: 404 },
    "a path with a slash at its end": { path: "/v1/tenant/", status: 404 },
    "a wrong method": { path: orders, status: 405, init: { method: "DELETE" } },
    "a body that is too large": { path: orders, status: 413, init: { method: "POST", headers: json, body: `"${"x".repeat(300_000)}"` } }, // prettier-ignore
    "a body that is no JSON": { path: orders, status: 400, init: { method: "POST", headers: json, body: "{" } }, // prettier-ignore
    "a body of another type": { path: orders, status: 415, init: { method: "POST", headers: { "content-type": "text/xml" }, body: "<a/>" } }, // prettier-ignore
    "an address that cannot be decoded": { path: `${orders}/%zz`, status: 400 },
    "an address of broken UTF-8": { path: `${orders}/%ed%a0%80`, status: 400 },
    "an id of 9,000 characters": { path: `${orders}/${"x".repeat(9000)}`, status: 400 },
    liveness: { path: "/livez", status: 200, keyless: true },
    readiness: { path: "/readyz", status: 200, keyless: true },
    "the reference": { path: "/docs", status: 200, keyless: true },
    "an unknown file": { path: "/assets/nothing.js", status: 404, keyless: true },
  };

async function ask(name: string): Promise<RawAnswer> {
  const { path, init = {}, keyless } = kinds[name] ?? { path: "" };
  const authorization = keyless ? {} : { authorization: `Bearer ${shop.apiKey}` };
  const headers = { ...(init.headers as Record<string, string>), ...authorization };
  return sendRaw(`${shop.baseUrl}${path}`, { ...init, headers });
}

describe.each(Object.keys(kinds))("%s", (name) => {
  test("carries the security headers and its request's id", async () => {
    const { status, headers } = await ask(name);
    expect(status).toBe(kinds[name]?.status);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": expect.stringMatching(
        /default-src 'none'.*frame-ancestors 'none'/,
      ),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-request-id": expect.stringMatching(/^req_[0-9a-f-]{36}$/),
    });
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|http:/);
    expect(headers.has("x-powered-by")).toBe(false);
    expect(headers.has("server")).toBe(false);
  });
});

const refusals = Object.keys(kinds).filter((name) => (kinds[name]?.status ?? 0) >= 400);

test.each(refusals)("%s is a problem that names itself", async (name) => {
  const answer = await ask(name);
  const told = problemOf(answer);
  expect(told.status).toBe(answer.status);
  expect(told.requestId).toBe(answer.headers.get("x-request-id"));
  expect(told.detail.length).toBeGreaterThan(10);
  expect(told.instance).toBe(kinds[name]?.path.split("?")[0]);
});

describe("a request's id", () => {
  const ask = (id: string) => sendRaw(`${shop.baseUrl}/livez`, { headers: { "x-request-id": id } });

  test("is the caller's own when it is harmless", async () => {
    expect((await ask("job-7.a_B")).headers.get("x-request-id")).toBe("job-7.a_B");
  });

  test.each(["a b", "<script>", "x".repeat(65), '"', "ä"])("is never %j", async (id) => {
    expect((await ask(id)).headers.get("x-request-id")).toMatch(/^req_/);
  });
});

describe("a wrong method", () => {
  const wrongs = {
    "DELETE /v1/orders": "GET, POST",
    "POST /v1/orders/search": "GET, PUT",
    "PATCH /v1/orders/ord_01h455vb4pex5vsknk084sn02q": "GET, PUT",
    "GET /v1/orders/ord_01h455vb4pex5vsknk084sn02q/status": "PATCH",
    "OPTIONS /v1/customers": "GET, POST",
    "PUT /v1/products": "GET, POST",
    "PROPFIND /v1/products": "GET, POST",
  };

  test.each(Object.entries(wrongs))("%s is told what the path takes", async (request, allow) => {
    const [method = "", path = ""] = request.split(" ");
    const answer = await sendRaw(`${shop.baseUrl}${path}`, { method });
    expect(problemOf(answer).code).toBe("method_not_allowed");
    expect(answer.headers.get("allow")).toBe(allow);
  });
});

describe("what is no request", () => {
  const raw: Record<string, { bytes: string; status: string }> = {
    "headers of 64 KB": { bytes: `GET /v1/orders HTTP/1.1\r\nhost: a\r\nx-large: ${"x".repeat(65_536)}\r\n\r\n`, status: "431" }, // prettier-ignore
    "another protocol": { bytes: "EHLO mail.example\r\n\r\n", status: "400" },
    "two lengths": { bytes: "POST /v1/orders HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}", status: "400" }, // prettier-ignore
    "a length and chunks": { bytes: "POST /v1/orders HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", status: "400" }, // prettier-ignore
    "a NUL in a header": { bytes: "GET /v1/orders HTTP/1.1\r\nhost: a\r\nx-a: a\0b\r\n\r\n", status: "400" }, // prettier-ignore
  };

  test.each(Object.entries(raw))("%s is answered as a problem, and let go", async (_, sent) => {
    const answered = await exchange(sent.bytes);
    expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${sent.status} `));
    expect(answered).toContain("content-type: application/problem+json");
    expect(answered).toContain("x-content-type-options: nosniff");
    const [, body = ""] = answered.split("\r\n\r\n");
    expect(JSON.parse(body)).toMatchObject({
      status: Number(sent.status),
      code: "invalid_request",
    });
  });

  /** All bytes that come back until the other side closes. */
  function exchange(bytes: string): Promise<string> {
    const { hostname, port } = new URL(shop.baseUrl);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
      let received = "";
      socket.on("data", (chunk) => (received += chunk.toString("latin1")));
      socket.on("close", () => resolve(received));
      socket.on("error", reject);
    });
  }
});
