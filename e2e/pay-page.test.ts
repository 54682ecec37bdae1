import type { Payment } from "@waybill/client";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { sandboxControl } from "../payment-sandbox/src/control-client.ts";
import { violationsOn } from "./axe.ts";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import { desktop, phone } from "./open-browser.ts";
import type { Desk } from "./open-desk.ts";

const test = openJourneys(({ client }) => fillShelves(client));

/** Each state in which a customer can find a link, and the heading that says so. */
const states: { heading: string | RegExp; reach: (desk: Desk) => Promise<string> }[] = [
  { heading: /^Order \d+ \$18\.00$/, reach: async (desk) => linkOf(await ask(desk)) },
  { heading: /^Order \d+ \$18\.00$/, reach: (desk) => payWith(desk, "tok_expired_card") },
  { heading: "Your bank is working on it", reach: (desk) => payWith(desk, "tok_slow_success") },
  { heading: "Thank you", reach: (desk) => payWith(desk, "tok_visa") },
  { heading: "This link is no longer needed", reach: withdraw },
  { heading: "There is no such page", reach: async ({ baseUrl }) => `${baseUrl}/pay/unknown` },
];

test("a customer's page is right for every eye, on every screen, in every state", async ({
  desk,
  visit,
}) => {
  const links: [string, string | RegExp][] = [];
  for (const { heading, reach } of states) links.push([await reach(desk), heading]);
  for (const viewport of [phone, desktop]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await (await visit({ viewport, colorScheme })).newPage();
      for (const [link, heading] of links) {
        await page.goto(link);
        await page.getByRole("heading", { name: heading }).waitFor();
        expect([link, await violationsOn(page)]).toEqual([link, []]);
        expect([link, await overflowOf(page)]).toEqual([link, 0]);
      }
    }
  }
});

test("a customer whose browser runs no script pays as well, and by keyboard alone", async ({
  desk,
  visit,
}) => {
  const page = await (await visit({ javaScriptEnabled: false, viewport: phone })).newPage();
  const payment = await ask(desk);
  await page.goto(linkOf(payment));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${desk.sandbox.url}/**`);
  await page.getByRole("button", { name: /^Visa, paid at once/ }).press("Enter");
  await page.waitForURL(linkOf(payment));
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect((await desk.client.getPayment(payment.id)).status).toBe("captured");
});

test("a page that waits for the bank becomes the thanks by itself", async ({ desk, visit }) => {
  const link = await payWith(desk, "tok_slow_success");
  const page = await (await visit()).newPage();
  await page.goto(link);
  await page.getByRole("heading", { name: "Your bank is working on it" }).waitFor();
  await sandboxControl(desk.sandbox).advance(3600);
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
});

async function ask({ client }: Desk): Promise<Payment> {
  const lines = [{ sku: "CHAI-1", quantity: 1 }];
  const order = await client.placeOrder({ customer: { name: "Maria Anders" }, lines });
  return client.requestPayment(order.id, { method: "card" });
}

function linkOf({ link }: Payment): string {
  if (link === null) throw new Error("A payment that is open has a link.");
  return link.url;
}

/** As a customer does, with a card of the sandbox. */
async function payWith(desk: Desk, token: string): Promise<string> {
  const payment = await ask(desk);
  const { url } = await desk.client.openPaymentPage(payment.id);
  const page = new URL(url).pathname.split("/").at(-1) ?? "";
  await sandboxControl(desk.sandbox).pay(page, token);
  return linkOf(payment);
}

async function withdraw(desk: Desk): Promise<string> {
  const payment = await ask(desk);
  await desk.client.voidPayment(payment.id, {});
  return linkOf(payment);
}

/** How far the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
