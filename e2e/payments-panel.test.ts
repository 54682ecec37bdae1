import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import type { NewPaymentRequest, Order, Payment } from "@waybill/client";
import { expect } from "vitest";
import { decodeId } from "../server/src/platform/ids.ts";
import { violationsOn } from "./axe.ts";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import { desktop, phone } from "./open-browser.ts";
import type { Desk } from "./open-desk.ts";
import { settle } from "./settle.ts";

const test = openJourneys(({ client }) => fillShelves(client));

interface Asked {
  order: Order;
  payment: Payment;
}

/** Each state of a payment that a desk meets, and words that stand there for it. */
const states: { words: string; reach: (desk: Desk) => Promise<Asked> }[] = [
  { words: "Waiting for the customer", reach: (desk) => ask(desk) },
  { words: "The bank declined the card.", reach: (desk) => payWith(desk, "tok_card_declined") },
  { words: "Processing at the bank", reach: (desk) => payWith(desk, "tok_slow_success") },
  { words: "Capture by", reach: authorize },
  { words: "After that the bank frees the money.", reach: (desk) => authorize(desk, 36 * 3600) },
  { words: "Not captured yet", reach: captureInPart },
  { words: "The gateway has not answered; we keep asking.", reach: captureUnheard },
  { words: "Dispute: evidence is needed", reach: contest },
  { words: "Partly arrived", reach: receiveInPart },
];

test("each state of a payment is said in words, for every eye and on every screen", async ({
  desk,
  signIn,
}) => {
  const reached: [string, string][] = [];
  for (const { words, reach } of states) reached.push([(await reach(desk)).order.id, words]);
  for (const [viewport, colorScheme] of [
    [desktop, "light"],
    [phone, "dark"],
  ] as const) {
    const page = await signIn("agent", "/northwind/orders", { viewport, colorScheme });
    for (const [orderId, words] of reached) {
      await page.goto(`${desk.baseUrl}/northwind/orders/${orderId}`);
      const panel = page.getByRole("region", { name: "Payments" });
      await panel.getByText(words, { exact: false }).first().waitFor();
      await panel.getByRole("button", { name: "Show the ledger" }).click();
      await panel.getByRole("list", { name: "Ledger" }).or(panel.getByText("No money")).waitFor();
      await settle(page);
      expect([words, await violationsOn(page)]).toEqual([words, []]);
    }
  }
});

test("the panel and the order follow the customer by themselves, and ask no more once it is over", async ({
  desk,
  signIn,
}) => {
  const { order, payment } = await ask(desk);
  const page = await signIn("agent");
  await page.clock.install();
  await page.goto(`${desk.baseUrl}/northwind/orders/${order.id}`);
  const panel = page.getByRole("region", { name: "Payments" });
  await panel.getByText("Waiting for the customer").waitFor();
  let reads = 0;
  page.on("request", (request) => (reads += /\/payments\?/.test(request.url()) ? 1 : 0));
  await page.clock.fastForward(60_000);
  await expect.poll(() => reads).toBe(1);

  await pay(desk, payment, "tok_visa");
  await page.clock.fastForward(60_000);
  await panel.getByText("Visa ending in 4242").waitFor();
  await page.getByRole("list", { name: "Statuses" }).getByText("Paid").waitFor();
  await settle(page);
  const readsAtEnd = reads;
  await page.clock.fastForward(60_000);
  await settle(page);
  expect(reads).toBe(readsAtEnd);
});

test("a link is made for a week, and a letter to the customer is ready with it", async ({
  desk,
  signIn,
}) => {
  const order = await place(desk);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  await page.getByRole("button", { name: "Request payment" }).click();
  const dialog = page.getByRole("dialog");
  const amount = dialog.getByRole("textbox", { name: /^Amount/ });
  await amount.fill("1000");
  await page.keyboard.press("Tab");
  // More than is due cannot be written.
  await expect.poll(() => amount.inputValue()).toBe("59.25");
  await amount.fill("20");
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: /The link works for/ }).click();
  await page.getByRole("option", { name: "7 days", exact: true }).click();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await page.getByRole("dialog", { name: /^Payment link/ }).waitFor();
  const [payment] = (await desk.client.listPayments(order.id)).items;
  const url = payment?.link?.url ?? "";
  const href = await dialog.getByRole("link", { name: "E-mail" }).getAttribute("href");
  const letter = new URL(href ?? "");
  expect(letter.pathname).toBe("maria.anders@example.com");
  expect(letter.searchParams.get("body")).toContain(url);
  expect(letter.searchParams.get("body")).toContain("Please pay $20.00 here:");
  const days = (Date.parse(payment?.link?.expiresAt ?? "") - Date.now()) / (24 * 3600 * 1000);
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThanOrEqual(7);
});

test("a shopper at this screen is led to the gateway's page in a tab of its own", async ({
  desk,
  signIn,
}) => {
  const order = await place(desk);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  await page.getByRole("button", { name: "Request payment" }).click();
  await page.getByRole("dialog").getByText("By card at this screen").click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open the page" }).click();
  const tab = await opened;
  await tab.waitForURL(`${desk.sandbox.url}/**`);
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull(); // all that is asked of it
  await tab.getByRole("button", { name: /^Visa, paid at once/ }).click();
  await tab.waitForURL(`${desk.baseUrl}/pay/**`);
  await page.getByRole("list", { name: "Statuses" }).getByText("Paid").waitFor();
});

test("a refund that has gone back in the gateway's dashboard is not paid back again", async ({
  desk,
  signIn,
}) => {
  const { order, payment } = await payWith(desk, "tok_visa");
  const gateway = await gatewayOf(desk);
  const paid = await reachState(desk, payment, "captured");
  // Somebody has paid it back there, and nobody has told us yet.
  await gateway.setPace({ refundSeconds: 0 });
  await gateway.pauseWebhooks();
  await gateway.refund(paid.providerReference ?? "", 5_925);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  const row = page.getByRole("listitem", { name: "Payment, Card" });
  await row.getByRole("button", { name: "Refund" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Certain items").click();
  await dialog.getByRole("button", { name: "Increase Quantity of CHAI-1" }).click();
  await dialog.getByRole("textbox", { name: "Reason" }).fill("One was sour");
  await dialog.getByRole("button", { name: "Give back" }).click();
  await page.getByRole("dialog", { name: "Pay back" }).getByText("Paid back, card").waitFor();
  await page.getByRole("button", { name: "Done" }).click();
  await row.getByText("Refunded", { exact: true }).first().waitFor();
  const { items } = await desk.client.listRefunds(order.id);
  expect(items.map(({ status, amount }) => [status, amount.amount])).toEqual([
    ["settled", 1_800],
    ["settled", 4_125],
  ]);
  await gateway.resumeWebhooks();
});

async function place({ client }: Desk): Promise<Order> {
  const [customer] = (await client.listCustomers({ q: "alfreds" })).items;
  if (customer === undefined) throw new Error("The shelves are empty.");
  const lines = [
    { sku: "CHAI-1", quantity: 2 },
    { sku: "TOFU-9", quantity: 1 },
  ];
  return client.placeOrder({ customerId: customer.id, lines });
}

async function ask(desk: Desk, request: Partial<NewPaymentRequest> = {}): Promise<Asked> {
  const order = await place(desk);
  const payment = await desk.client.requestPayment(order.id, { method: "card", ...request });
  return { order, payment };
}

/** As a customer does, with a card of the sandbox. */
async function pay(desk: Desk, { id }: Payment, token: string): Promise<void> {
  const { url } = await desk.client.openPaymentPage(id);
  await sandboxControl(desk.sandbox).pay(new URL(url).pathname.split("/").at(-1) ?? "", token);
}

async function payWith(desk: Desk, token: string, request?: Partial<NewPaymentRequest>) {
  const asked = await ask(desk, request);
  await pay(desk, asked.payment, token);
  return asked;
}

async function reachState({ client }: Desk, { id }: Payment, status: Payment["status"]) {
  await expect.poll(async () => (await client.getPayment(id)).status).toBe(status);
  return client.getPayment(id);
}

async function authorize(desk: Desk, seconds = 7 * 24 * 3600): Promise<Asked> {
  await (await gatewayOf(desk)).setPace({ authorizationSeconds: seconds });
  const asked = await payWith(desk, "tok_visa", { capture: "manual" });
  await reachState(desk, asked.payment, "authorized");
  return asked;
}

async function captureInPart(desk: Desk): Promise<Asked> {
  const asked = await authorize(desk);
  await desk.client.capturePayment(asked.payment.id, { amount: usd(3_000) });
  return asked;
}

/** The gateway is asked and nobody hears its answer. */
async function captureUnheard(desk: Desk): Promise<Asked> {
  const asked = await authorize(desk);
  const gateway = await gatewayOf(desk);
  await gateway.injectFault({ kind: "lost_request", operations: ["capture"], calls: 1_000 });
  await desk.client.capturePayment(asked.payment.id, { amount: usd(3_000) });
  await reachState(desk, asked.payment, "unknown");
  return asked;
}

async function contest(desk: Desk): Promise<Asked> {
  const asked = await payWith(desk, "tok_visa");
  const { providerReference } = await reachState(desk, asked.payment, "captured");
  await (await gatewayOf(desk)).openDispute(providerReference ?? "", 5_925);
  await expect
    .poll(async () => (await desk.client.getPayment(asked.payment.id)).attention)
    .toBe("disputed");
  return asked;
}

async function receiveInPart(desk: Desk): Promise<Asked> {
  const asked = await ask(desk, { method: "cash_on_delivery" });
  await desk.client.capturePayment(asked.payment.id, { amount: usd(3_000), reference: "COD-7" });
  return asked;
}

/** The sandbox as the tenant `northwind` has it. */
async function gatewayOf({ client, sandbox }: Desk): Promise<SandboxControl> {
  const { memberships } = await client.getSession();
  const tenantId = memberships.find(({ slug }) => slug === "northwind")?.tenantId;
  if (tenantId === undefined) throw new Error("There is no northwind.");
  return sandboxControl({ ...sandbox, account: decodeId(tenantId) });
}

const usd = (amount: number) => ({ amount, currency: "USD" });
