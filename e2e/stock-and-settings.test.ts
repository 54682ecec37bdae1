import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Order, TenantFacade } from "@waybill/client";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import type { Desk } from "./open-desk.ts";
import { readTerms } from "./read-screen.ts";

const test = openJourneys(async ({ client }) => {
  await fillShelves(client);
  const [main] = (await client.listLocations()).items;
  if (main === undefined) throw new Error("A tenant has a location from the start.");
  await client.createTransfer({
    ...{ fromLocationId: null, toLocationId: main.id, reference: "PO 4711" },
    lines: [{ sku: "TOFU-9", quantity: 24 }],
  });
});

test("a transfer arrives in part, some of it damaged, and the rest stays on its way", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("manager", "/northwind/stock/transfers");
  await page.getByRole("link", { name: "PO 4711" }).click();
  await page.getByRole("button", { name: "Receive" }).click();
  await page.getByRole("textbox", { name: "Arrived: TOFU-9" }).fill("10");
  await page.getByRole("textbox", { name: "Damaged of them: TOFU-9" }).fill("1");
  await page.getByRole("textbox", { name: "Note" }).click();
  await page.getByRole("button", { name: "Receive 10 units" }).click();
  const row = page.getByRole("table", { name: "Goods" }).getByRole("row", { name: /Tofu/ });
  // Asked for, received, damaged of it, still open, cancelled.
  await expect.poll(() => cellsOf(row)).toEqual(["24", "10", "1", "14", "0"]);
  expect(await levelOf(desk.client, "TOFU-9")).toMatchObject({
    ...{ onHand: 49, damaged: 1, incoming: 14 },
  });
  await page.goto(`${desk.baseUrl}/northwind/stock/movements`);
  await page.getByRole("row", { name: /TOFU-9.*\+9.*Received/ }).waitFor();
});

test("a count that was pasted becomes what is on hand, and says what differed", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("manager", "/northwind/stock/count");
  await page.getByRole("button", { name: "Paste a list" }).click();
  const list = page.getByRole("textbox", { name: "SKUs and quantities" });
  await list.fill("IKURA-10 2\nCHAI-1\t5000\nNONE-1 4");
  await page.getByRole("button", { name: "Add to the list" }).click();
  await page.getByRole("button", { name: "Save the count of 3 products" }).click();
  const unknown = page.getByRole("listitem").filter({ hasText: "NONE-1" });
  await unknown.getByText("is not the SKU of a product").waitFor();
  expect(await levelOf(desk.client, "IKURA-10")).toMatchObject({ onHand: 3 });
  await page.getByRole("button", { name: "Remove NONE-1" }).click();
  await page.getByRole("button", { name: "Save the count of 2 products" }).click();
  const differences = page.getByRole("table", { name: "Differences" });
  await differences.getByRole("row", { name: /IKURA-10/ }).waitFor();
  expect(await differences.getByRole("row").count()).toBe(2); // the head and the one that differed
  expect(await levelOf(desk.client, "IKURA-10")).toMatchObject({ onHand: 2 });
});

test("an import names the wrong row and imports nothing, until all rows are right", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("manager", "/northwind/stock/import");
  const table = page.getByRole("textbox", { name: "Table" });
  await table.fill("sku,location,quantity,mode\nCHAI-1,MAIN,4000,set\nCHAI-2,MAIN,1,set");
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await page.getByRole("row", { name: /^3 CHAI-2 The SKU is not the SKU of a product/ }).waitFor();
  expect(await levelOf(desk.client, "CHAI-1")).toMatchObject({ onHand: 5000 });
  await table.fill("sku,location,quantity,mode\nCHAI-1,MAIN,4000,set");
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await page.getByText("1 of them changed what is on hand.").waitFor();
  expect(await levelOf(desk.client, "CHAI-1")).toMatchObject({ onHand: 4000 });
});

test("a tax rate changes the total of the next order, and of no other", async ({
  desk,
  signIn,
}) => {
  const before = await orderTofu(desk);
  const page = await signIn("admin", "/northwind/settings/taxes");
  await page.getByRole("button", { name: "New tax rate" }).click();
  const dialog = page.getByRole("dialog", { name: "New tax rate" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("VAT");
  await dialog.getByRole("textbox", { name: "Rate, %" }).fill("19");
  await dialog.getByRole("combobox", { name: "Country" }).fill("Germ");
  await page.getByRole("option", { name: "Germany" }).click();
  await dialog.getByRole("button", { name: "Add rate" }).click();
  await page.getByRole("row", { name: /VAT 19 % Germany/ }).waitFor();
  const after = await orderTofu(desk);
  expect(await totalOf(page, desk, before)).toBe("$23.25");
  expect(await totalOf(page, desk, after)).toBe("$27.67");
});

test("a rule that is switched off moves no order any more", async ({ desk, signIn }) => {
  const { client } = desk;
  expect((await payFor(client, await orderTofu(desk))).status).toBe("confirmed");
  const page = await signIn("admin", "/northwind/settings/automation");
  const rule = page.getByRole("switch", { name: "Confirm orders once they are paid" });
  expect(await rule.isChecked()).toBe(true);
  await rule.press("Space");
  await page.getByText("Confirm orders once they are paid: off").waitFor();
  await expect.poll(() => rule.isChecked()).toBe(false);
  expect((await payFor(client, await orderTofu(desk))).status).toBe("pending");
});

test("who may only look is told why nothing can be changed", async ({ signIn, desk }) => {
  const page = await signIn("viewer", "/northwind/stock");
  const adjust = page.getByRole("button", { name: "Adjust" }).first();
  expect(await adjust.getAttribute("aria-disabled")).toBe("true");
  expect(await page.getByRole("link", { name: "Import" }).count()).toBe(0);
  await page.goto(`${desk.baseUrl}/northwind/stock/transfers/new`);
  await page.getByText("Your role does not allow this").waitFor();
});

async function cellsOf(row: ReturnType<Page["getByRole"]>): Promise<string[]> {
  const texts = await row.getByRole("cell").allInnerTexts();
  return texts.slice(2).map((text) => text.trim());
}

async function levelOf(client: TenantFacade, sku: string) {
  const [product] = (await client.listProducts({ sku: [sku] })).items;
  if (product === undefined) throw new Error("The shelves are empty.");
  return product;
}

async function orderTofu({ client }: Desk): Promise<Order> {
  const [customer] = (await client.listCustomers({ q: "alfreds" })).items;
  if (customer === undefined) throw new Error("There are no customers.");
  const shippingAddress = { line1: "Obere Str. 57", city: "Berlin", country: "DE" };
  const lines = [{ sku: "TOFU-9", quantity: 1 }];
  return client.placeOrder({ customerId: customer.id, lines, shippingAddress });
}

async function payFor(client: TenantFacade, { id, total }: Order): Promise<Order> {
  await client.recordPayment(id, { method: "cash", amount: total });
  return client.getOrder(id);
}

async function totalOf(page: Page, { baseUrl }: Desk, { id }: Order): Promise<string> {
  await page.goto(`${baseUrl}/northwind/orders/${id}`);
  const totals = page.getByLabel("Totals", { exact: true });
  await totals.waitFor();
  return (await readTerms(totals)).get("Total") ?? "";
}
