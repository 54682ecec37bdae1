import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openJourneys } from "./browser-test.ts";
import { fillShelves, placeOrders } from "./fill-shelves.ts";
import { phone } from "./open-browser.ts";
import { settle } from "./settle.ts";

const count = 160;
const test = openJourneys(async ({ client }) => {
  const { bonApp } = await fillShelves(client);
  await placeOrders(client, bonApp, count);
});

test("a long list comes page by page, shows no blank row, stays small and is found again where it was left", async ({
  signIn,
}) => {
  const page = await signIn("viewer");
  await page.getByRole("table").waitFor();
  const end = page.getByText(`${count} orders`, { exact: true });
  for (let steps = 0; steps < 60 && (await end.count()) === 0; steps++) {
    await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(isRowInTheMiddle)).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(
      1_000,
    );
  }
  await end.waitFor();
  const before = await page.evaluate(() => scrollY);
  await page.getByRole("table").locator("a[data-row]").last().click();
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  await page.goBack();
  await page.getByRole("table").waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
  expect(await page.evaluate(isRowInTheMiddle)).toBe(true);
});

test("the list of orders loads at most 190 KB of JavaScript over the wire", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("viewer");
  // A row that is pointed at fetches the order's page, which is not the list's.
  await page.mouse.move(0, 0);
  const urls = new Set<string>();
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) urls.add(response.url());
  });
  await page.goto(`${desk.baseUrl}/northwind/orders`);
  await page.getByRole("table").waitFor();
  await settle(page);
  const bodies = await Promise.all([...urls].map(async (url) => (await fetch(url)).bytes()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  console.log(`orders list: ${Math.round(bytes / 1024)} KB gz in ${bodies.length} scripts`);
  expect(bytes).toBeLessThanOrEqual(190 * 1024);
});

test("on a phone orders are cards, and nothing is wider than the screen", async ({ signIn }) => {
  const page = await signIn("viewer", "/northwind/orders", { viewport: phone, isMobile: true });
  await page.getByRole("table").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  const first = page
    .getByRole("row")
    .filter({ has: page.locator("[data-row]") })
    .first();
  for (const text of ["Bon app'", "Pending", "Unpaid", "72.00"]) {
    const box = await first.getByText(text).boundingBox();
    expect(box).not.toBeNull();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
  }
});

test("an address with nonsense in it says what was left out", async ({ signIn }) => {
  const page = await signIn(
    "viewer",
    "/northwind/orders?status=pending,lost&payment=unpaid&page=2",
  );
  await page.getByText("it was left out: status, page.").waitFor();
  await page.getByRole("link", { name: "Tidy the address" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?payment=unpaid");
});

test("filters are chosen in a panel, stand in the address and can be taken away one by one", async ({
  signIn,
}) => {
  const page = await signIn("viewer");
  await page.getByRole("button", { name: "Filters" }).click();
  const panel = page.getByRole("dialog", { name: "Filters" });
  await panel.getByText("Unpaid", { exact: true }).click();
  await panel.getByRole("button", { name: "Today" }).click();
  await panel.getByRole("textbox", { name: "Total from, USD" }).fill("10");
  await panel.getByRole("button", { name: "Show orders" }).click();
  await expect.poll(() => searchOf(page).get("payment")).toBe("unpaid");
  expect(searchOf(page).get("min")).toBe("10");
  expect(searchOf(page).get("from")).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.getByRole("table").waitFor();
  await page.getByRole("link", { name: "Take away: Unpaid" }).click();
  await expect.poll(() => searchOf(page).get("payment")).toBeNull();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

function isRowInTheMiddle(): boolean {
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  return document.elementFromPoint(x, y)?.closest("[role=row]") != null;
}
