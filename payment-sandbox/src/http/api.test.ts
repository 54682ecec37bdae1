import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { merchantOf } from "../../test/merchant.ts";
import {
  openTestSandbox,
  pageRequest,
  secret,
  type TestSandbox,
} from "../../test/open-test-sandbox.ts";
import { apiKeyOf } from "../keys.ts";

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openTestSandbox();
});
afterAll(() => sandbox.close());

const refusal = (status: number, code: string) => ({ status, body: { error: { code } } });
const send = async (path: string, init: RequestInit) => {
  const response = await fetch(sandbox.url + path, init);
  return { status: response.status, body: await response.json() };
};

describe("accounts", () => {
  test("see their own payments alone: another's is answered like one that never was", async () => {
    const page = await sandbox.openPage();
    const other = merchantOf({ url: sandbox.url, secret, account: randomUUID() });
    const money = { amount: 1, currency: "EUR" };
    for (const id of [page.payment.id, "pmt_never"]) {
      expect(await other.get(`/v1/payments/${id}`)).toMatchObject(refusal(404, "not_found"));
      for (const verb of ["captures", "refunds", "void"]) {
        const answer = await other.post(`/v1/payments/${id}/${verb}`, verb === "void" ? {} : money);
        expect(answer).toMatchObject(refusal(404, "not_found"));
      }
    }
    expect(await other.get(`/v1/pages/${page.id}`)).toMatchObject(refusal(404, "not_found"));
    expect(await other.post(`/v1/pages/${page.id}/close`)).toMatchObject(refusal(404, "not_found"));
    expect((await other.get("/v1/payments")).body).toEqual({ items: [], nextCursor: null });
    expect((await other.get("/v1/events")).body).toEqual({ items: [], nextCursor: null });
  });

  test("are known by their key alone", async () => {
    const right = apiKeyOf(secret, sandbox.account);
    const wrong = [
      "",
      "Bearer",
      `Bearer ${right}x`,
      `Bearer ${right.slice(0, -1)}`,
      `Basic ${right}`,
    ];
    wrong.push(`Bearer ${apiKeyOf("another secret", sandbox.account)}`);
    for (const authorization of wrong) {
      const headers = { authorization };
      expect(await send("/v1/payments", { headers })).toMatchObject(
        refusal(401, "unauthenticated"),
      );
      expect(await send("/control/ledger", { headers })).toMatchObject(
        refusal(401, "unauthenticated"),
      );
    }
  });
});

describe("a key", () => {
  test("asked with twice is answered twice, and done once", async () => {
    const body = pageRequest(sandbox.receiver.url);
    const first = await sandbox.merchant.post("/v1/pages", body, "key-of-a-page");
    expect(await sandbox.merchant.post("/v1/pages", body, "key-of-a-page")).toEqual(first);
    const path = `/v1/payments?merchantReference=${body.merchantReference}`;
    expect((await sandbox.merchant.get(path)).body.items).toHaveLength(1);
  });

  test("tells the first answer again, even when more has happened since", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_visa");
    const path = `/v1/payments/${page.payment.id}/captures`;
    const part = { amount: 1_000, currency: "EUR" };
    const first = await sandbox.merchant.post(path, part, "part-1");
    await sandbox.merchant.post(path, part, "part-2");
    expect(await sandbox.merchant.post(path, part, "part-1")).toEqual(first);
    expect((await sandbox.merchant.get(`/v1/payments/${page.payment.id}`)).body.captured).toBe(
      2_000,
    );
  });

  test("tells the same refusal again", async () => {
    const page = await sandbox.openPage();
    const path = `/v1/payments/${page.payment.id}/captures`;
    const part = { amount: 1_000, currency: "EUR" };
    const refused = refusal(409, "not_authorized");
    expect(await sandbox.merchant.post(path, part, "too-early")).toMatchObject(refused);
    await sandbox.control.pay(page.id, "tok_visa");
    expect(await sandbox.merchant.post(path, part, "too-early")).toMatchObject(refused);
    expect(await sandbox.merchant.post(path, part, "now")).toMatchObject({ status: 200 });
  });

  test("is refused for anything else than what it was first used for", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_visa");
    const path = `/v1/payments/${page.payment.id}`;
    await sandbox.merchant.post(`${path}/captures`, { amount: 1_000, currency: "EUR" }, "one");
    const reused = refusal(422, "idempotency_key_reused");
    const more = { amount: 1_001, currency: "EUR" };
    expect(await sandbox.merchant.post(`${path}/captures`, more, "one")).toMatchObject(reused);
    expect(await sandbox.merchant.post(`${path}/void`, {}, "one")).toMatchObject(reused);
  });

  test("is an account's own", async () => {
    const other = merchantOf({ url: sandbox.url, secret, account: randomUUID() });
    const body = pageRequest(sandbox.receiver.url);
    const mine = await sandbox.merchant.post("/v1/pages", body, "shared");
    const theirs = await other.post("/v1/pages", body, "shared");
    expect(theirs.status).toBe(200);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  test("is needed", async () => {
    const headers = {
      authorization: sandbox.merchant.authorization,
      "content-type": "application/json",
    };
    const body = JSON.stringify(pageRequest(sandbox.receiver.url));
    expect(await send("/v1/pages", { method: "POST", headers, body })).toMatchObject(
      refusal(400, "idempotency_key_required"),
    );
    const long = { ...headers, "idempotency-key": "k".repeat(256) };
    expect(await send("/v1/pages", { method: "POST", headers: long, body })).toMatchObject(
      refusal(400, "idempotency_key_required"),
    );
  });
});

describe("a page", () => {
  test("is closed once and for all, and nobody pays on it then", async () => {
    const page = await sandbox.openPage();
    const { body } = await sandbox.merchant.post(`/v1/pages/${page.id}/close`);
    expect(body).toMatchObject({ status: "closed" });
    expect(await sandbox.merchant.post(`/v1/pages/${page.id}/close`)).toMatchObject({
      status: 200,
    });
    await expect(sandbox.control.pay(page.id, "tok_visa")).rejects.toThrow("page_closed");
  });

  test("is not closed when somebody has paid on it", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_visa");
    await expect(sandbox.control.pay(page.id, "tok_visa")).rejects.toThrow("page_complete");
    expect(await sandbox.merchant.post(`/v1/pages/${page.id}/close`)).toMatchObject(
      refusal(409, "page_complete"),
    );
  });

  test("is over when its time is", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.advance(60 * 60);
    await expect(sandbox.control.pay(page.id, "tok_visa")).rejects.toThrow("page_expired");
    expect((await sandbox.merchant.get(`/v1/pages/${page.id}`)).body.status).toBe("expired");
  });
});

describe("lists", () => {
  test("show every payment and event of a time once, page by page", async () => {
    const own = await openTestSandbox();
    try {
      const ids: string[] = [];
      for (let index = 0; index < 7; index += 1) ids.push((await own.openPage()).payment.id);
      const seen: string[] = [];
      let cursor = "0";
      for (let pages = 0; pages < 4 && cursor; pages += 1) {
        const { body } = await own.merchant.get(`/v1/payments?limit=3&after=${cursor}`);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor;
      }
      expect(seen).toEqual(ids);
      expect(cursor).toBeNull();
      const past = `until=${new Date(Date.now() - 60_000).toISOString()}`;
      expect((await own.merchant.get(`/v1/payments?${past}`)).body.items).toEqual([]);
      const { body } = await own.merchant.get(`/v1/events?limit=100`);
      expect(body.items).toHaveLength(7);
      expect((await own.merchant.get(`/v1/events?${past}`)).body.items).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe("bad input", () => {
  const wrongPages = [
    ...[{ amount: 0 }, { amount: -1 }, { amount: 1.5 }, { amount: 1e15 }, { amount: "100" }],
    ...[{ amount: Number.MAX_SAFE_INTEGER }, { currency: "EURO" }, { currency: "eur" }],
    ...[{ currency: "__proto__" }, { capture: "later" }, { description: "" }],
    ...[{ returnUrl: "javascript:alert(1)" }, { returnUrl: "/back" }, { webhookUrl: "file:///x" }],
    ...[{ expiresAt: "tomorrow" }, { expiresAt: "2001-01-01T00:00:00Z" }, { extra: true }],
    ...[{ expiresAt: "9999-01-01T00:00:00Z" }, { merchantReference: "" }, { orderReference: null }],
    ...[{ description: "x".repeat(501) }, { merchantReference: "a b" }],
  ];
  test.each(wrongPages)("%j opens no page", async (changes) => {
    const body = pageRequest(sandbox.receiver.url, changes);
    expect(await sandbox.merchant.post("/v1/pages", body)).toMatchObject(
      refusal(400, "invalid_request"),
    );
  });

  test("a body that is no JSON, too large, or of another kind is refused by name", async () => {
    const headers = {
      authorization: sandbox.merchant.authorization,
      "idempotency-key": "hostile",
      "content-type": "application/json",
    };
    const post = (body: string, more: object = {}) =>
      send("/v1/pages", { method: "POST", headers: { ...headers, ...more }, body });
    expect(await post("{")).toMatchObject(refusal(400, "invalid_request"));
    expect(await post("null")).toMatchObject(refusal(400, "invalid_request"));
    expect(await post('{"__proto__":{"x":1}}')).toMatchObject(refusal(400, "invalid_request"));
    expect(await post(`"${"x".repeat(70_000)}"`)).toMatchObject(refusal(413, "invalid_request"));
    expect(await post("a=b", { "content-type": "text/xml" })).toMatchObject(
      refusal(415, "invalid_request"),
    );
    expect(await send("/v1/nothing", {})).toMatchObject(refusal(404, "not_found"));
  });

  test.each([0, -5, 1.5, 1e13, "7", null])("an amount of %j captures nothing", async (amount) => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_visa");
    const path = `/v1/payments/${page.payment.id}/captures`;
    expect(await sandbox.merchant.post(path, { amount, currency: "EUR" })).toMatchObject(
      refusal(400, "invalid_request"),
    );
  });

  test("an unknown token and an unknown page pay nothing", async () => {
    const page = await sandbox.openPage();
    await expect(sandbox.control.pay(page.id, "tok_gold")).rejects.toThrow("unknown_token");
    await expect(sandbox.control.pay("page_never", "tok_visa")).rejects.toThrow("not_found");
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body).toMatchObject({ status: "open", attempts: [] });
  });

  test("queries that make no sense are refused", async () => {
    for (const query of [
      "limit=0",
      "limit=101",
      "limit=x",
      "after=-1",
      "from=yesterday",
      "all=1",
    ]) {
      expect(await sandbox.merchant.get(`/v1/payments?${query}`)).toMatchObject(
        refusal(400, "invalid_request"),
      );
    }
  });
});
