import { expect } from "vitest";
import type { Page } from "playwright-core";
import { openJourneys } from "./browser-test.ts";
import { fillShelves, placeOrders } from "./fill-shelves.ts";
import type { Desk } from "./open-desk.ts";

const test = openJourneys(({ client }) => fillShelves(client));

test("a stale edit shows what somebody else made of it, and saves on top when told to", async ({
  desk,
  signIn,
}) => {
  const order = await newOrder(desk);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  await page.getByRole("button", { name: "Edit the details" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Note" }).fill("Leave at the door");
  const change = { note: "Ring twice", tags: ["fragile"] };
  await desk.client.updateOrder(order.id, change, { ifMatch: order.version });

  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await dialog.getByText("Somebody changed this meanwhile").waitFor();
  const note = dialog.getByRole("row", { name: /Note/ });
  expect(await note.getByRole("cell").allTextContents()).toEqual([
    "Ring twice",
    "Leave at the door",
  ]);
  expect((await desk.client.getOrder(order.id)).note).toBe("Ring twice");

  await dialog.getByRole("button", { name: "Save mine on top" }).click();
  await dialog.waitFor({ state: "detached" });
  const saved = await desk.client.getOrder(order.id);
  expect(saved).toMatchObject({ note: "Leave at the door", tags: ["fragile"] });
});

test("what is out of stock is said at its line, and can be taken down to what there is", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("agent", "/northwind/orders/new");
  await startOrder(page);
  await addProduct(page, "Ikura");
  await page.getByRole("textbox", { name: "Quantity of Ikura" }).fill("3");
  // Somebody else takes two of the three in between.
  await desk.client.adjustStock({ sku: "IKURA-10", quantity: -2, reason: "damaged" });
  await page.getByRole("button", { name: "Place order" }).click();
  const line = page
    .getByRole("list", { name: "Lines" })
    .getByRole("listitem")
    .filter({ hasText: "Ikura" });
  await line.getByText("3 asked for, 1 available.").waitFor();
  await line.getByRole("button", { name: "Order 1" }).click();
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  const { items } = await desk.client.listProducts({ sku: ["IKURA-10"] });
  expect(items[0]?.available).toBe(0);
});

test("what the service refuses stands at its field", async ({ signIn }) => {
  const page = await signIn("manager", "/northwind/products/new");
  await page.getByRole("textbox", { name: "Title" }).fill("Another tofu");
  await page.getByRole("textbox", { name: "SKU" }).fill("no spaces allowed");
  await page.getByRole("textbox", { name: /Price/ }).fill("1");
  await page.getByRole("button", { name: "Add product" }).click();
  const sku = page.getByRole("textbox", { name: "SKU" });
  await expect.poll(() => sku.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => sku.evaluate((field) => field === document.activeElement)).toBe(true);
});

test("a viewer sees the orders and is told what is not theirs", async ({ desk, signIn }) => {
  const order = await newOrder(desk);
  const page = await signIn("viewer");
  await page.getByRole("table").waitFor();
  expect(await page.getByRole("link", { name: "New order" }).count()).toBe(0);
  await page.goto(`${desk.baseUrl}/northwind/orders/new`);
  await page.getByText("Your role does not allow this").waitFor();
  await page.goto(`${desk.baseUrl}/northwind/orders/${order.id}`);
  const confirm = page.getByRole("button", { name: "Confirm" });
  expect(await confirm.getAttribute("aria-disabled")).toBe("true");
  expect(await confirm.evaluate(descriptionOf)).not.toBe("");
  const edit = page.getByRole("button", { name: "Edit items" });
  expect(await edit.evaluate(descriptionOf)).toBe("Your role does not allow this.");
  await page.goto(`${desk.baseUrl}/northwind/orders/${order.id}/edit`);
  await page.getByText("Your role does not allow this").waitFor();
  await page.goto(`${desk.baseUrl}/northwind/settings/audit-log`);
  await page.getByText("Your role does not allow this").waitFor();
  await page.goto(`${desk.baseUrl}/tailspin/orders`);
  await page.getByText("There is nothing at this address").waitFor();
});

test("a session that ends in the middle of an order loses nothing", async ({ desk, signIn }) => {
  const page = await signIn("agent", "/northwind/orders/new");
  await startOrder(page);
  await addProduct(page, "Chai");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Place order" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Your session has ended" });
  await dialog.waitFor();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    dialog.getByRole("link", { name: "Sign in" }).click(),
  ]);
  const { email, password } = desk.person("agent");
  await tab.bringToFront();
  await tab.getByLabel("Email").fill(email);
  await tab.getByLabel("Password").fill(password);
  await tab.getByRole("button", { name: "Sign in" }).click();
  await tab.getByText("You are signed in", { exact: true }).waitFor();
  await page.bringToFront();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
});

test("leaving an order half written asks first", async ({ signIn }) => {
  const page = await signIn("agent", "/northwind/orders/new");
  await startOrder(page);
  await page.getByRole("link", { name: "Customers" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Leave without placing the order?" });
  await dialog.getByRole("button", { name: "Stay" }).click();
  expect(new URL(page.url()).pathname).toBe("/northwind/orders/new");
  await page.getByRole("link", { name: "Customers" }).click();
  await dialog.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
});

async function newOrder({ client }: Desk) {
  const { items } = await client.listCustomers({ q: "alfreds" });
  const [customer] = items;
  if (customer === undefined) throw new Error("The shelves are empty.");
  const [order] = await placeOrders(client, customer, 1);
  if (order === undefined) throw new Error("No order was placed.");
  return order;
}

async function startOrder(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Customer" }).fill("alfr");
  await page.getByRole("option", { name: /Alfreds/ }).click();
}

async function addProduct(page: Page, title: string): Promise<void> {
  await page.getByRole("combobox", { name: "Add a product" }).fill(title.toLowerCase());
  await page.getByRole("option", { name: new RegExp(title) }).click();
  await page.getByRole("textbox", { name: `Quantity of ${title}` }).waitFor();
}

function descriptionOf(element: Element): string {
  const id = element.getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent ?? "";
}
