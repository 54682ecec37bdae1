import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../../test/open-test-sandbox.ts";
import { testCards } from "../payments/test-cards.ts";
import { moneyText } from "./money.ts";

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openTestSandbox();
});
afterAll(() => sandbox.close());

const visa = "4242 4242 4242 4242";
const card = { number: visa, expiry: "04/40", cvc: "123", name: "Grace Hopper", tries: "0" };

async function submit(url: string, fields: Record<string, string>) {
  const response = await fetch(url, {
    ...{ method: "POST", body: new URLSearchParams(fields), redirect: "manual" },
  });
  const { status, headers } = response;
  return { status, location: headers.get("location"), markup: await response.text() };
}

const read = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, markup: await response.text(), headers: response.headers };
};

const paymentOf = async (page: { payment: { id: string } }) =>
  (await sandbox.merchant.get(`/v1/payments/${page.payment.id}`)).body;

describe("a page", () => {
  test("takes a card and leads back to the shop", async () => {
    const page = await sandbox.openPage();
    const paid = await submit(`${page.url}/pay`, card);
    expect(paid).toMatchObject({ status: 303, location: "http://127.0.0.1:1/back" });
    expect(await paymentOf(page)).toMatchObject({ authorized: 10_000, card: { last4: "4242" } });
    const { status, markup } = await read(page.url);
    expect({ status, markup }).toMatchObject({
      status: 200,
      markup: expect.stringMatching(/You have paid €100\.00/),
    });
  });

  test("lets nobody pay twice by sending a form twice", async () => {
    const page = await sandbox.openPage();
    const declined = { ...card, number: "4000 0000 0000 0002" };
    expect(await submit(`${page.url}/pay`, declined)).toMatchObject({ status: 303 });
    expect(await submit(`${page.url}/pay`, declined)).toMatchObject({ status: 303 });
    expect((await paymentOf(page)).attempts).toHaveLength(1);
    const both = await Promise.all([1, 2].map(() => submit(`${page.url}/pay`, { ...card, tries: "1" }))); // prettier-ignore
    expect(both.map(({ location }) => location)).toEqual(Array(2).fill("http://127.0.0.1:1/back"));
    expect((await paymentOf(page)).attempts).toHaveLength(2);
  });

  test("says why a card was declined, and takes another", async () => {
    const page = await sandbox.openPage();
    await submit(`${page.url}/pay`, { token: "tok_insufficient_funds", tries: "0" });
    expect((await read(page.url)).markup).toMatch(/role="alert"[^<]*There is not enough money/);
    await submit(`${page.url}/pay`, { ...card, tries: "1" });
    expect(await paymentOf(page)).toMatchObject({ status: "authorized" });
  });

  test("marks what is wrong, and never shows a number again", async () => {
    const page = await sandbox.openPage();
    const wrong = { ...card, number: "4111 1111 1111 1111", expiry: "04/20", cvc: "1", name: "" };
    const { status, markup } = await submit(`${page.url}/pay`, wrong);
    expect(status).toBe(422);
    expect([...markup.matchAll(/aria-describedby="(\w+)-fault"/g)].map(([, name]) => name)).toEqual(
      ["number", "expiry", "cvc", "name"],
    );
    expect(markup).not.toMatch(/4111/);
    expect((await paymentOf(page)).attempts).toEqual([]);
  });

  test("leads to the bank where it asks, and back", async () => {
    const page = await sandbox.openPage();
    const asked = await submit(`${page.url}/pay`, { token: "tok_challenge", tries: "0" });
    expect(asked.location).toBe(`/pages/${page.id}/challenge`);
    const refused = await submit(`${page.url}/challenge`, { outcome: "fail" });
    expect(refused.location).toBe(`/pages/${page.id}`);
    await submit(`${page.url}/pay`, { token: "tok_challenge", tries: "1" });
    const confirmed = await submit(`${page.url}/challenge`, { outcome: "complete" });
    expect(confirmed.location).toBe("http://127.0.0.1:1/back");
    expect(await paymentOf(page)).toMatchObject({ status: "authorized" });
  });

  test("says that it is over, whatever ended it", async () => {
    const [closed, expired, slow] = await Promise.all([
      sandbox.openPage(),
      sandbox.openPage({ expiresAt: new Date(Date.now() + 30_000).toISOString() }),
      sandbox.openPage({ expiresAt: new Date(Date.now() + 30_000).toISOString() }),
    ]);
    await sandbox.merchant.post(`/v1/pages/${closed.id}/close`);
    await sandbox.control.pay(slow.id, "tok_slow_failure");
    await sandbox.control.advance(30);
    expect(await read(closed.url)).toMatchObject({
      status: 410,
      markup: expect.stringMatching(/The shop has closed it/),
    });
    expect(await read(expired.url)).toMatchObject({
      status: 410,
      markup: expect.stringMatching(/has expired/),
    });
    expect(await read(slow.url)).toMatchObject({
      status: 200,
      markup: expect.stringMatching(/being processed/),
    });
    for (const page of [closed, expired, slow]) {
      const late = await submit(`${page.url}/pay`, card);
      expect(late.status).toBe(303);
      expect(await paymentOf(page)).toMatchObject({ authorized: 0 });
    }
    expect(await read(`${sandbox.url}/pages/page_never`)).toMatchObject({ status: 404 });
  });

  test("is safe from what a merchant writes, and runs no script", async () => {
    const description = `<script>alert("x")</script> & 'more'`;
    const page = await sandbox.openPage({ description });
    const { markup, headers } = await read(page.url);
    expect(markup).not.toContain("<script");
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).not.toMatch(/\sstyle=|\son\w+=/);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' http://127.0.0.1:1; " +
        "base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test("answers a form that makes no sense with a page, not with a fault of its own", async () => {
    const page = await sandbox.openPage();
    for (const fields of [{}, { tries: "0", token: "tok_gold" }]) {
      const answer = await submit(`${page.url}/pay`, fields);
      expect(answer).toMatchObject({
        status: 400,
        markup: expect.stringMatching(/This did not work/),
      });
    }
    expect(await submit(`${page.url}/challenge`, { outcome: "maybe" })).toMatchObject({
      status: 400,
    });
  });
});

describe("the number of a card", () => {
  test("is kept nowhere, typed or picked", async () => {
    for (const { number, token } of testCards) {
      const typed = await sandbox.openPage();
      await submit(`${typed.url}/pay`, { ...card, number });
      const picked = await sandbox.openPage();
      await submit(`${picked.url}/pay`, { token, tries: "0" });
    }
    const files = readdirSync(sandbox.dataDir).map((name) => join(sandbox.dataDir, name));
    const kept = Buffer.concat(files.map((file) => readFileSync(file))).toString("latin1");
    expect(kept).toContain("tok_insufficient_funds");
    expect(testCards.filter(({ number }) => kept.includes(number))).toEqual([]);
    const told = sandbox.receiver.received.map(({ body }) => body).join();
    expect(testCards.filter(({ number }) => told.includes(number))).toEqual([]);
  });
});

describe("money", () => {
  test.each([
    [12_345, "EUR", "€123.45"],
    [5, "USD", "$0.05"],
    [1_500, "JPY", "¥1,500"],
    [1_234_567, "KWD", "KWD 1,234.567"],
    [99_999_999, "HUF", "HUF 999,999.99"],
    [900_719_925_474_099, "EUR", "€9,007,199,254,740.99"],
  ])("%d of %s is %s", (amount, currency, text) => {
    expect(moneyText(amount, currency).replaceAll("\u00a0", " ")).toBe(text);
  });
});
