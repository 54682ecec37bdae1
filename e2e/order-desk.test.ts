import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { openJourneys } from "./browser-test.ts";
import { choose } from "./choose.ts";
import { fillShelves, placeOrders } from "./fill-shelves.ts";

const test = openJourneys(async ({ client }) => {
  const { bonApp } = await fillShelves(client);
  // More than a list shows at once, all before the customers that are looked for.
  for (let number = 10; number < 35; number++)
    await client.createCustomer({ name: `Aaron ${number}` });
  const [first] = await placeOrders(client, bonApp, 3);
  if (first)
    await client.changeOrderStatus(first.id, { status: "confirmed" }, { ifMatch: first.version });
});

test("a day at the desk: log in, filter, place an order, find it, move it on, log out", async ({
  signIn,
}) => {
  const page = await signIn("agent");
  const rows = page.getByRole("table", { name: "Orders" }).getByRole("row");
  await page.getByRole("link", { name: "Confirmed" }).click();
  await expect.poll(() => rows.count()).toBe(2); // the head and the one confirmed order
  expect(new URL(page.url()).search).toBe("?status=confirmed");

  await page.getByRole("link", { name: "New order" }).click();
  await page.getByRole("combobox", { name: "Customer" }).fill("alfr");
  await page.getByRole("option", { name: /Alfreds/ }).click();
  await page.getByRole("combobox", { name: "Add a product" }).fill("tof");
  await page.getByRole("option", { name: /Tofu/ }).click();
  await page.getByRole("button", { name: "Increase Quantity of Tofu" }).click();
  await page.getByRole("button", { name: "Method" }).click();
  await page.getByRole("option", { name: /Standard/ }).click();
  await expect.poll(() => page.getByText("$51.40").count()).toBe(1);
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  const number = /\d+/.exec(
    (await page.getByRole("heading", { level: 1 }).textContent()) ?? "",
  )?.[0];
  expect(await page.getByText("Obere Str. 57").count()).toBe(1);

  await page.getByRole("link", { name: "Orders", exact: true }).first().click();
  const link = page.getByRole("link", { name: number ?? "none", exact: true });
  await link.waitFor();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    link.click({ modifiers: ["Control"] }),
  ]);
  // A page behind another paints rarely, and everything on it takes seconds.
  await tab.bringToFront();
  await tab.getByRole("heading", { level: 1, name: `Order ${number}` }).waitFor();
  await tab.getByRole("button", { name: "Confirm" }).click();
  await tab.getByRole("list", { name: "Statuses" }).getByText("Confirmed").waitFor();
  await tab.getByRole("button", { name: "Record payment" }).click();
  await tab.getByRole("dialog").getByRole("button", { name: "Record payment" }).click();
  await tab.getByRole("list", { name: "Statuses" }).getByText("Paid").waitFor();
  await tab.getByRole("button", { name: "Ship", exact: true }).click();
  await tab.getByRole("button", { name: "Decrease Quantity of TOFU-9" }).click();
  await tab.getByRole("button", { name: "Ship 1 unit" }).click();
  await tab.getByRole("list", { name: "Statuses" }).getByText("Partly shipped").waitFor();
  await tab.getByRole("button", { name: "Mark as delivered" }).click();
  await tab.getByText("Delivery recorded").waitFor();

  await tab.getByRole("button", { name: /^Account/ }).click();
  await tab.getByRole("menuitem", { name: "Log out" }).click();
  await tab.getByRole("heading", { name: "Sign in to Waybill" }).waitFor();
});

test("an order can be placed by keyboard alone", async ({ signIn }) => {
  const page = await signIn("agent");
  await page.getByRole("table").waitFor();
  await page.keyboard.press("n");
  await page.getByRole("heading", { level: 1, name: "New order" }).waitFor();
  await tabTo(page.getByRole("combobox", { name: "Customer" }), 3);
  await page.keyboard.type("alfr");
  await choose(page, /Alfreds/);
  await tabTo(page.getByRole("combobox", { name: "Add a product" }), 3);
  await page.keyboard.type("chai");
  await choose(page, /Chai/);
  await tabTo(page.getByRole("textbox", { name: "Quantity of Chai" }), 3);
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).pathname).toBe("/northwind/orders/new");
  await tabTo(page.getByRole("button", { name: "Place order" }), 20);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  expect(await page.getByRole("cell", { name: "4", exact: true }).count()).toBe(1);
});

test("J, K, Enter and back walk the list, and filters and place are as they were", async ({
  signIn,
}) => {
  const page = await signIn("viewer", "/northwind/orders?status=pending");
  await page.getByRole("table").waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
  await page.keyboard.press("j");
  await expect.poll(focused).toBe("0");
  await page.keyboard.press("j");
  await expect.poll(focused).toBe("1");
  await page.keyboard.press("k");
  await expect.poll(focused).toBe("0");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  await page.goBack();
  await page.getByRole("table").waitFor();
  expect(new URL(page.url()).search).toBe("?status=pending");
  await page.keyboard.press("/");
  await page.keyboard.type("bon");
  await page.waitForURL(/\?q=bon$/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
});

async function tabTo(wanted: Locator, most: number): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs <= most; tabs++) {
    if (await isThere()) return;
    await wanted.page().keyboard.press("Tab");
  }
  throw new Error(`After ${most} tabs the focus is elsewhere.`);
}
