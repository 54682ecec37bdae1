import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { OrderId } from "@waybill/client";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import type { Desk } from "./open-desk.ts";
import { readOrder, readStock, type OrderOnScreen } from "./read-screen.ts";

const sku = "GREEN-TEA";
const test = openJourneys(async ({ client }) => {
  await fillShelves(client);
  const price = { amount: 1_800, currency: "USD" };
  await client.createProduct({ sku, title: "Green tea", price });
  await client.adjustStock({ sku, quantity: 10, reason: "opening" });
});

test("two of five leave, then three; one comes back and is exchanged; screen and service agree at every step", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("agent", "/northwind/orders/new");
  const desks = { desk, page, stock: await page.context().newPage() };
  await orderFive(desks);
  await shipTwo(desks);
  await shipThree(desks);
  await takeOneBack(desks);
  await exchangeIt(desks);
});

const paid = { total: "$90.00", paid: "$90.00" };

async function orderFive(desks: Desks): Promise<void> {
  const { page } = desks;
  await page.getByRole("combobox", { name: "Customer" }).fill("alfr");
  await page.getByRole("option", { name: /Alfreds/ }).click();
  await page.getByRole("combobox", { name: "Add a product" }).fill("green");
  await page.getByRole("option", { name: /Green tea/ }).click();
  await give(page, "Quantity of Green tea", "5");
  await press(page, "Place order");
  await page.getByRole("heading", { level: 1, name: /Order \d+/ }).waitFor();
  const all = { onHand: 10, reserved: 5, available: 5 };
  const unpaid = { total: "$90.00", paid: "$0.00", due: "$90.00" };
  await expectAgreement(desks, { units: ["5 reserved"], ...unpaid }, all);
  await press(page, "Confirm");
  await press(page, "Record payment");
  await pressIn(page, "Record payment");
  await expectAgreement(desks, { units: ["5 reserved"], ...paid }, all);
}

/** Picked, packed and sent one after the other, at the location that has them. */
async function shipTwo(desks: Desks): Promise<void> {
  const { page } = desks;
  await choose(page, "More steps", "Pick some of it");
  await give(page, `Quantity of ${sku}`, "2");
  await pressIn(page, "Pick 2 units");
  await press(page, "Pack 2");
  const all = { onHand: 10, reserved: 5, available: 5 };
  await expectAgreement(desks, { units: ["3 reserved", "2 packed"], ...paid }, all);
  await press(page, "Ship 2");
  await page.getByRole("textbox", { name: "Tracking number" }).fill("SE 4471");
  await pressIn(page, "Ship 2 units");
  const left = { onHand: 8, reserved: 3, available: 5 };
  await expectAgreement(desks, { units: ["3 reserved", "2 shipped"], ...paid }, left);
}

/** The rest in one step; then both arrive. */
async function shipThree(desks: Desks): Promise<void> {
  const { page } = desks;
  await press(page, "Ship");
  await page.getByRole("textbox", { name: "Tracking number" }).fill("SE 4502");
  await pressIn(page, "Ship 3 units");
  const left = { onHand: 5, reserved: 0, available: 5 };
  await expectAgreement(desks, { units: ["5 shipped"], ...paid }, left);
  const shipments = page.getByRole("region", { name: "Shipments" });
  await shipments.getByText("SE 4471").waitFor();
  await shipments.getByText("SE 4502").waitFor();
  const waiting = shipments.getByRole("button", { name: "Mark as delivered" });
  await waiting.first().click();
  await expectAgreement(desks, { units: ["3 shipped", "2 delivered"], ...paid }, left);
  await waiting.click();
  await expectAgreement(desks, { units: ["5 delivered"], ...paid }, left);
}

async function takeOneBack(desks: Desks): Promise<void> {
  const { page } = desks;
  await choose(page, "More actions", "Request a return");
  await give(page, `Quantity of ${sku}`, "1");
  await page.getByRole("textbox", { name: "Reason" }).fill("The lid is dented");
  await pressIn(page, "Request 1 unit");
  await press(page, "Approve");
  await press(page, "Receive");
  await pressIn(page, "Receive 1 unit");
  const left = { onHand: 6, reserved: 0, available: 6 };
  await expectAgreement(desks, { units: ["4 delivered", "1 returned"], ...paid }, left);
  await page.getByText("$18.00 to credit").waitFor();
}

/** What came back pays for the new order; the first one owes less, and nobody is owed anything. */
async function exchangeIt(desks: Desks): Promise<void> {
  const { page } = desks;
  const original = page.url();
  await press(page, "Exchange");
  await page.getByRole("dialog").getByText("Green tea", { exact: true }).waitFor();
  await pressIn(page, "Place the new order");
  await page.getByText("sent in exchange").waitFor();
  const left = { onHand: 6, reserved: 1, available: 5 };
  const carriedOver = { total: "$18.00", paid: "$18.00" };
  await expectAgreement(desks, { units: ["1 reserved"], ...carriedOver }, left);
  await page.goto(original);
  const lowered = { total: "$72.00", paid: "$90.00", paidBack: "-$18.00" };
  await expectAgreement(desks, { units: ["4 delivered", "1 returned"], ...lowered }, left);
  await page.getByText("$18.00 credited").waitFor();
}

interface Stock {
  onHand: number;
  reserved: number;
  available: number;
}

interface Desks {
  desk: Desk;
  page: Page;
  /** A second tab that shows the product. */
  stock: Page;
}

/** What the page of the order and the page of the product show, and what the client reads, are the same figures. */
async function expectAgreement(
  { desk: { client, baseUrl }, page, stock }: Desks,
  expected: OrderOnScreen,
  left: Stock,
): Promise<void> {
  await expect.poll(() => readOrder(page), { timeout: 60_000 }).toEqual(expected);
  const orderId = new URL(page.url()).pathname.split("/").at(-1) as OrderId; // the address of an order ends in its id
  const order = await client.getOrder(orderId);
  const { items } = await client.listProducts({ sku: [sku] });
  const [product] = items;
  expect(product).toMatchObject(left);
  await stock.bringToFront();
  await stock.goto(`${baseUrl}/northwind/products/${product?.id}`);
  await expect.poll(() => readStock(stock), { timeout: 60_000 }).toEqual(left);
  await page.bringToFront();

  const [line] = order.lines;
  if (line === undefined) throw new Error("The order has no lines.");
  const { open, allocated, backordered, packed, shipped, delivered, returned, cancelled } = line;
  expect(open + allocated + backordered + shipped + cancelled).toBe(line.quantity);
  const places = {
    reserved: allocated - packed,
    packed,
    shipped: shipped - delivered,
    delivered: delivered - returned,
    returned,
  };
  const units = Object.entries(places)
    .filter(([, count]) => count > 0)
    .map(([place, count]) => `${count} ${place}`);
  expect(units).toEqual(expected.units);
  const { total, paidTotal, refundedTotal, refundPendingTotal, amountDue } = order;
  expect(dollars(total.amount)).toBe(expected.total);
  expect(dollars(paidTotal.amount)).toBe(expected.paid);
  expect(dollars(amountDue.amount)).toBe(expected.due ?? "$0.00");
  expect(dollars(-refundedTotal.amount)).toBe(expected.paidBack ?? "$0.00");
  const kept = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  expect(total.amount - kept).toBe(amountDue.amount);
}

function dollars(amount: number): string {
  return `${amount < 0 ? "-" : ""}$${(Math.abs(amount) / 100).toFixed(2)}`;
}

/** A number counts once its field is left. */
async function give(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole("textbox", { name }).fill(value);
  await page.keyboard.press("Tab");
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function pressIn(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await press(page, menu);
  await page.getByRole("menuitem", { name: entry }).click();
}
