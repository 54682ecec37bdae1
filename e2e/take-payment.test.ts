import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Order } from "@waybill/client";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { findInDatabase, isNumberIn } from "../server/test/find-in-database.ts";
import { openJourneys, type Journey } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import { openDesk, type Desk } from "./open-desk.ts";
import { recordTraffic } from "./record-traffic.ts";
import { startLogged } from "./start-logged.ts";

const visa = "4242424242424242";
const declinedVisa = "4000000000000002";
const askedVisa = "4000002760003184";

const logs: string[] = [];
const traffic = recordTraffic();
const test = openJourneys(
  ({ client }) => fillShelves(client),
  () => openDesk(startLogged(logs)),
);

test("a link is sent, paid on the gateway's page, captured in part, and paid back line by line", async (journey) => {
  const { desk } = journey;
  const { client } = desk;
  const { order, page } = await openOrder(journey);
  const link = await makeLink(page, "Later");

  const customer = await openAsCustomer(journey, link);
  await customer.getByRole("heading", { name: `Order ${order.number} $59.25` }).waitFor();
  await customer.getByRole("button", { name: "Pay $59.25" }).click();
  await payAtGateway(customer, desk, visa, "$59.25");
  await customer.waitForURL(link);
  await customer.getByRole("heading", { name: "Thank you" }).waitFor();
  await customer.getByText("$59.25 is reserved on your card").waitFor();

  // The desk has not touched its page since.
  const payment = page.getByRole("listitem", { name: "Payment, Card" });
  await stateOf(payment, "Authorised");
  await payment.getByRole("button", { name: "Capture", exact: true }).click();
  await give(page, "Amount, USD", "50");
  await pressIn(page, "Capture");
  await stateOf(payment, "Partly captured");

  await payment.getByRole("button", { name: "Refund", exact: true }).click();
  await page.getByRole("dialog").getByText("Certain items", { exact: true }).click();
  await give(page, "Quantity of TOFU-9", "1");
  await page.getByRole("textbox", { name: "Reason" }).fill("The tofu was sour");
  await pressIn(page, "Give back");
  await stateOf(payment, "Partly refunded");
  const [paid] = (await client.listPayments(order.id)).items;
  expect(paid).toMatchObject({ captured: usd(5000), refunded: usd(2325), refundable: usd(2675) });

  await payment.getByRole("button", { name: "Refund", exact: true }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("The rest as well");
  await pressIn(page, "Give back");
  await stateOf(payment, "Refunded");
  await customer.goto(link);
  await customer.getByRole("heading", { name: "Paid back" }).waitFor();

  expect(await movesOf(desk, order)).toEqual([
    ["authorized", 5925],
    ["captured", 5000],
    ["refunded", 2325],
    ["refunded", 2675],
  ]);
  const known = await client.getOrder(order.id);
  expect(known).toMatchObject({ paidTotal: usd(5000), refundedTotal: usd(5000), paymentStatus: "refunded" }); // prettier-ignore
});

test("a card that is declined is tried again with another, which the bank asks about", async (journey) => {
  const { desk } = journey;
  const { order, page } = await openOrder(journey);
  const link = await makeLink(page, "At once, when the customer pays");
  const customer = await openAsCustomer(journey, link);
  await customer.getByRole("button", { name: "Pay $59.25" }).click();
  await payAtGateway(customer, desk, declinedVisa, "$59.25");
  await customer.getByText("Your card was declined. Try another card.").waitFor();
  await customer.getByRole("link", { name: "Cancel and go back" }).click();
  await customer.getByText("The payment did not go through").waitFor();
  const payment = page.getByRole("listitem", { name: "Payment, Card" });
  await stateOf(payment, "Failed");

  await customer.getByRole("button", { name: "Pay $59.25" }).click();
  await payAtGateway(customer, desk, askedVisa, "$59.25");
  await customer.getByRole("heading", { name: "Confirm the payment" }).waitFor();
  await customer.getByRole("button", { name: "Confirm" }).click();
  await customer.waitForURL(link);
  await customer.getByText("You have paid $59.25.").waitFor();
  await stateOf(payment, "Paid");
  expect(await movesOf(desk, order)).toEqual([
    ["authorized", 5925],
    ["captured", 5925],
  ]);
});

// Last, because it looks for what all the others have left.
test("no number of a card has come anywhere but to the gateway's page", async ({ desk }) => {
  const ours = await traffic.sentTo(desk.baseUrl);
  const gateways = await traffic.sentTo(new URL(desk.sandbox.url).origin);
  const kept = await filesIn(join(desk.dataDir, "payment-sandbox"));
  expect(ours.filter((text) => text.includes("/v1/")).length).toBeGreaterThan(20);
  expect(ours.filter((text) => text.startsWith("POST") && text.includes("/pay/")).length).toBe(3);
  expect(logs.filter((line) => line.includes("/v1/")).length).toBeGreaterThan(20);
  expect(kept.length).toBeGreaterThan(0);
  for (const number of [visa, declinedVisa, askedVisa]) {
    // What is looked for can be found: it was typed there.
    expect(gateways.some((text) => holds(text, number))).toBe(true);
    expect(ours.filter((text) => holds(text, number))).toEqual([]);
    expect(logs.filter((line) => holds(line, number))).toEqual([]);
    expect(kept.filter(({ text }) => holds(text, number)).map(({ name }) => name)).toEqual([]);
    expect(await findInDatabase(desk.databaseUrl, number)).toEqual([]);
  }
});

/** An order of 59.25 on the screen of an agent. */
async function openOrder({ desk, signIn }: Journey): Promise<{ order: Order; page: Page }> {
  const order = await desk.client.placeOrder({
    customer: { name: "Maria Anders" },
    lines: [
      { sku: "CHAI-1", quantity: 2 },
      { sku: "TOFU-9", quantity: 1 },
    ],
  });
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  traffic.watch(page.context());
  return { order, page };
}

/** It stands first; the figures below it have words like it. */
async function stateOf(payment: Locator, word: string): Promise<void> {
  await payment.getByRole("paragraph").first().getByText(word, { exact: true }).waitFor();
}

async function makeLink(page: Page, capture: string): Promise<string> {
  await page.getByRole("button", { name: "Request payment" }).click();
  await page.getByRole("dialog").getByText(capture, { exact: true }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const dialog = page.getByRole("dialog", { name: /^Payment link/ });
  const link = await dialog.getByLabel("Payment link", { exact: true }).textContent();
  await pressIn(page, "Done");
  return link ?? "";
}

async function openAsCustomer({ visit }: Journey, link: string): Promise<Page> {
  const context = await visit();
  traffic.watch(context);
  const customer = await context.newPage();
  await customer.goto(link);
  return customer;
}

/** Types a card into the gateway's own form, as it is printed. */
async function payAtGateway(customer: Page, { sandbox }: Desk, number: string, amount: string) {
  await customer.waitForURL(`${sandbox.url}/**`);
  const printed = number.replaceAll(/(?<=\d)(?=(\d{4})+$)/g, " ");
  await customer.getByLabel("Card number").pressSequentially(printed);
  await customer.getByLabel("Expires (month/year)").fill("04/40");
  await customer.getByLabel("Security code").fill("123");
  await customer.getByLabel("Name on the card").fill("Grace Hopper");
  await customer.getByRole("button", { name: `Pay ${amount}` }).click();
}

async function movesOf({ client }: Desk, { id }: Order): Promise<[string, number][]> {
  const { items } = await client.listPaymentEntries(id);
  return items.map(({ type, amount }) => [type, amount.amount]);
}

const usd = (amount: number) => ({ amount, currency: "USD" });

/** Plain, spaced, encoded for an address or a form, or in base64. */
function holds(text: string, number: string): boolean {
  const decoded = text
    .replaceAll("+", " ")
    .replaceAll(/%[\da-f]{2}/gi, (escape) =>
      String.fromCodePoint(Number.parseInt(escape.slice(1), 16)),
    );
  // Three, because a byte can stand at any of the three places of its group.
  const encoded = [0, 1, 2].map((before) =>
    Buffer.from("\0".repeat(before) + number)
      .toString("base64")
      .slice(4, -4),
  );
  return (
    isNumberIn(text, number) ||
    isNumberIn(decoded, number) ||
    encoded.some((form) => text.includes(form))
  );
}

async function filesIn(folder: string): Promise<{ name: string; text: string }[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => ({ name, text: (await readFile(join(folder, name))).toString("latin1") })), // prettier-ignore
  );
}

/** A number counts once its field is left. */
async function give(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole("dialog").getByRole("textbox", { name }).fill(value);
  await page.keyboard.press("Tab");
}

async function pressIn(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
