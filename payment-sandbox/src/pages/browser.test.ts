import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../../../e2e/axe.ts";
import {
  chromiumPath,
  desktop,
  openBrowser,
  phone,
  watchFaults,
} from "../../../e2e/open-browser.ts";
import { openTestSandbox, type TestSandbox } from "../../test/open-test-sandbox.ts";

if (chromiumPath === undefined) {
  console.warn("SKIPPED: there is no Chromium, so nobody looked at the sandbox's pages.");
}

let sandbox: TestSandbox;
let browser: Browser;
const shop = createServer((_request, response) => {
  response.setHeader("content-type", "text/html").end("<title>shop</title><h1>Back</h1>");
});
let returnUrl: string;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [sandbox, browser] = await Promise.all([openTestSandbox(), openBrowser()]);
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  returnUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/pay/token`;
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
  shop.close();
});

const looks = [desktop, phone].flatMap((viewport) =>
  (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

describe.skipIf(chromiumPath === undefined)("in a browser", () => {
  test.each(looks)(
    "every page is fit for everybody, $colorScheme, $viewport.width px",
    async (look) => {
      const context = await browser.newContext(look);
      const { complaints } = watchFaults(context);
      const page = await context.newPage();
      const found: string[] = [];
      const lookAt = async (name: string) => {
        found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
        const isWider = "document.documentElement.scrollWidth > innerWidth";
        if (await page.evaluate(isWider)) found.push(`${name}: wider than the screen`);
      };
      const opened = await sandbox.openPage({
        ...{ returnUrl, amount: 123_456_789_012, currency: "KWD" },
        description: `Order 1042 at ${"Northwind".repeat(12)}`,
      });
      await page.goto(opened.url);
      await lookAt("the form");
      await fill(page, { number: "4111 1111 1111 1111", expiry: "01/20" });
      await lookAt("what is wrong");
      await fill(page, { number: "4000 0000 0000 0002", expiry: "04/40" });
      expect(await page.getByRole("alert").innerText()).toContain("declined");
      await lookAt("declined");
      await page.getByRole("button", { name: "3-D Secure" }).click();
      await lookAt("the bank");
      await page.getByRole("link", { name: "Pay with another card" }).click();
      await lookAt("the bank waits");
      await page.getByRole("link", { name: "Go on there" }).click();
      await page.getByRole("button", { name: "Confirm" }).click();
      await page.waitForURL(returnUrl);
      await page.goto(opened.url);
      await lookAt("paid");
      const closed = await sandbox.openPage({ returnUrl });
      await sandbox.merchant.post(`/v1/pages/${closed.id}/close`);
      await page.goto(closed.url);
      await lookAt("closed");
      await page.goto(`${sandbox.url}/pages/page_never`);
      await lookAt("missing");
      await context.close();
      expect({ found, complaints }).toEqual({ found: [], complaints: [] });
    },
  );

  test("a card is typed and paid with by keyboard alone, without any script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const opened = await sandbox.openPage({ returnUrl });
    await page.goto(opened.url);
    await page.getByLabel("Card number").focus();
    for (const text of ["4242424242424242", "0440", "123", "Grace Hopper"]) {
      await page.keyboard.type(text.replace(/^0440$/, "04/40"));
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(returnUrl);
    const { body } = await sandbox.merchant.get(`/v1/payments/${opened.payment.id}`);
    expect(body).toMatchObject({ status: "authorized", card: { brand: "visa", last4: "4242" } });
    await context.close();
  });

  test("who cancels is led back, and the page stays open", async () => {
    const page = await browser.newPage();
    const opened = await sandbox.openPage({ returnUrl });
    await page.goto(opened.url);
    await page.getByRole("link", { name: "Cancel and go back" }).click();
    await page.waitForURL(returnUrl);
    const { body } = await sandbox.merchant.get(`/v1/pages/${opened.id}`);
    expect(body).toMatchObject({ status: "open", payment: { attempts: [] } });
    await page.close();
  });
});

async function fill(page: Page, { number, expiry }: { number: string; expiry: string }) {
  await page.getByLabel("Card number").fill(number);
  await page.getByLabel("Expires").fill(expiry);
  await page.getByLabel("Security code").fill("123");
  await page.getByLabel("Name on the card").fill("Grace Hopper");
  await page.getByRole("button", { name: /^Pay/ }).click();
}
