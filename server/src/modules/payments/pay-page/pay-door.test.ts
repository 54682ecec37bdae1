import { beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../../../../test/open-shop.ts";
import { openStockedShop, type StockedShop } from "../../../../test/stocked-shop.ts";
import { newId } from "../../../platform/ids.ts";
import { linkToken } from "./link-token.ts";

let shop: StockedShop;
let token: string;
beforeAll(async () => {
  await openDesk({ rateLimitPerMinute: 6000 });
  shop = await openStockedShop();
  const order = await shop.place();
  const { link } = await shop.client.requestPayment(order.id, { method: "card" });
  token = link?.url.split("/").at(-1) ?? "";
});

const send = (path: string, init: RequestInit = {}) =>
  fetch(shop.baseUrl + path, { redirect: "manual", headers: { accept: "text/html" }, ...init });

describe("the door of customers", () => {
  test("knows a token of ours alone, and says the same of every other", async () => {
    const { tenantUuid: tenantId } = shop;
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const changed = [...token].map((character, at) => {
      const other = alphabet[(alphabet.indexOf(character) + 1) % alphabet.length] ?? "";
      return token.slice(0, at) + other + token.slice(at + 1);
    });
    const wrong = [
      ...changed,
      ...["", "/", `/${token}`, token.slice(1), token.slice(0, -1), `${token}A`, `${token}/x`],
      ...[`${token}%3D`, `${token}%00`, token.toUpperCase(), "%F0%9F%92%B3", "..%2Fv1"],
      // Made with another key, or for a payment that is not there.
      linkToken(Buffer.alloc(32), { tenantId, paymentId: newId() }),
    ];
    const answers = await Promise.all(
      wrong.map(async (each) => {
        const response = await send(`/pay/${each}`);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect([...new Set(answers)]).toEqual([expect.stringMatching(/^404 .*\n[^]*There is no such page/)]); // prettier-ignore
    expect(answers[0]).not.toContain(shop.slug);
    expect((await send("/pay")).status).toBe(404);
    expect((await send(`/pay/${token.slice(1)}`, { method: "POST" })).status).toBe(404);
  });

  test("answers every method as it should", async () => {
    const head = await send(`/pay/${token}`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const refused = await send(`/pay/${token}`, { method });
      expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
      expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  test("reads nothing of what a form sends, and refuses what no button sends", async () => {
    const body = (text: string, type: string) => ({
      ...{ method: "POST", body: text, headers: { "content-type": type } },
    });
    const form = "application/x-www-form-urlencoded";
    for (const init of [
      body("amount=1", form),
      body("{", "application/json"),
      { method: "POST" },
    ]) {
      expect((await send(`/pay/${token}`, init)).status).toBe(303);
    }
    const large = await send(`/pay/${token}`, body("x".repeat(2000), form));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain("<h1>This does not work</h1>");
  });

  test("opens so often a minute for one address, and then says when to come back", async () => {
    const statuses: number[] = [];
    let last = await send("/pay/nothing");
    while (last.status !== 429 && statuses.length < 200) {
      statuses.push(last.status);
      last = await send("/pay/nothing");
    }
    expect(new Set(statuses)).toEqual(new Set([404]));
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last.text()).toContain("<h1>Too many at once</h1>");
  });
});
