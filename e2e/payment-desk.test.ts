import { expect } from "vitest";
import pg from "pg";
import { testCards } from "../payment-sandbox/src/payments/test-cards.ts";
import { toldTypes } from "../server/src/modules/payments/providers/stripe/event-types.ts";
import { openJourneys } from "./browser-test.ts";
import { openGateway, payByCard, payElsewhere } from "./fill-payments.ts";
import { fillShelves } from "./fill-shelves.ts";
import type { Desk } from "./open-desk.ts";
import { phone } from "./open-browser.ts";

const test = openJourneys(({ client }) => fillShelves(client));

/** Nobody's: made up here, of the form that Stripe's have. */
const secretKey = `sk_test_${"0123456789abcdefghijkLMN"}`;
const webhookSecret = `whsec_${Buffer.from("the secret of an endpoint").toString("base64url")}`;

test("a payment that needs a person is found, with what to do, and is gone once it is acknowledged", async ({
  desk,
  signIn,
}) => {
  const payment = await contested(desk);
  const page = await signIn("agent", "/northwind/payments");
  await page.getByRole("link", { name: "Needs attention (1)" }).click();
  const card = page.getByRole("listitem", { name: `Order ${payment.orderNumber}` });
  await card.getByText("Send evidence in the gateway's dashboard").waitFor();
  await card.getByRole("link", { name: "Show the dispute" }).click();
  const dispute = page.getByRole("row", { name: new RegExp(`^${payment.orderNumber} \\$36.00`) });
  await dispute.getByText("Product not received").waitFor();
  await dispute.getByText(/in \d+ days/).waitFor();
  await page.goBack();
  await card.getByRole("button", { name: /^Acknowledge/ }).click();
  await page.getByText("Nothing needs a person").waitFor();
  await page.getByRole("link", { name: "Needs attention", exact: true }).waitFor();
  expect((await desk.client.getPayment(payment.id)).attention).toBeNull();
});

test("payments of all orders are found by their state, and lead to their order", async ({
  desk,
  signIn,
}) => {
  const failed = await customerPays(desk, "tok_card_declined");
  await customerPays(desk, "tok_visa");
  const page = await signIn("viewer", "/northwind/payments");
  await page.getByRole("button", { name: /State/ }).click();
  await page.getByRole("option", { name: "Failed" }).click();
  await page.waitForURL("**/northwind/payments?status=failed");
  const table = page.getByRole("table", { name: "Payments" });
  await expect.poll(() => table.getByRole("row").count()).toBe(2); // the head and the one that failed
  await table.getByRole("link", { name: failed.orderNumber }).click();
  await page.waitForURL(`**/northwind/orders/${failed.orderId}`);
  // As from the gateway's dashboard, where our id of the payment is known.
  await page.goto(`${desk.baseUrl}/northwind/payments/${failed.id}`);
  await page.waitForURL(`**/northwind/orders/${failed.orderId}`);
  await page.goto(`${desk.baseUrl}/northwind/payments/gateway`);
  const compare = page.getByRole("button", { name: "Compare now" });
  expect(await compare.getAttribute("aria-disabled")).toBe("true");
});

test("a dead letter is replayed, and what came of it is told", async ({ desk, signIn }) => {
  const payment = await customerPays(desk, "tok_visa");
  const gateway = await openGateway(desk);
  await gateway.tell("A proxy has written its own page here");
  await killWebhooks(desk, gateway.account);
  const page = await signIn("manager", "/northwind/payments/gateway");
  const letters = page.getByRole("table", { name: "Webhooks" });
  const unreadable = letters.getByRole("row", { name: /^unreadable/ });
  await unreadable.getByText("This is no event of the payment sandbox.").waitFor();
  await unreadable.getByRole("button", { name: "Replay" }).click();
  await page.getByText("unreadable could still not be applied").waitFor();
  const readable = letters.getByRole("row", { name: /^payment\./ });
  const count = await readable.count();
  await readable.first().getByRole("button", { name: "Replay" }).click();
  await page.getByText("the payment knows what it said").waitFor();
  await expect.poll(() => readable.count()).toBe(count - 1);
  await page.getByRole("link", { name: "Applied", exact: true }).click();
  await letters.getByRole("link", { name: "Show the payment" }).first().click();
  await page.waitForURL("**/northwind/orders/ord_*");
  expect(await desk.client.getPayment(payment.id)).toEqual(payment);
});

test("ledgers that differ are compared, and the difference is explained", async ({
  desk,
  signIn,
}) => {
  await payElsewhere(desk, await openGateway(desk));
  const page = await signIn("manager", "/northwind/payments/gateway", { viewport: phone });
  await page.getByText("Nothing differs").waitFor();
  await page.getByRole("button", { name: "Compare now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByText(/^\d+ payments? compared: 1 difference$/).first().waitFor(); // prettier-ignore
  const row = page
    .getByRole("table", { name: "Differences" })
    .getByRole("row", { name: /\$42.00/ });
  await row.getByRole("button", { name: /^Explain: Money that no payment here is for/ }).click();
  await page.getByRole("textbox", { name: "What it came to" }).fill("Sold at the counter");
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await page.getByText("Nothing differs").waitFor();
  await page.getByRole("link", { name: "Resolved", exact: true }).click();
  await row.getByText("Sold at the counter").waitFor();
});

test("Stripe is connected with keys that are never seen again, and its webhook URL is copied", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("admin", "/northwind/settings/payments", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByText("New card payments go through the sandbox").waitFor();
  await page.getByRole("button", { name: "Copy URL" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const stripe = (await desk.client.listPaymentAccounts()).items.find(({ provider }) => provider === "stripe"); // prettier-ignore
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(stripe?.webhookUrl);
  await page.getByRole("button", { name: "Connect Stripe" }).click();
  const dialog = page.getByRole("dialog", { name: "Connect Stripe" });
  // The two are often taken for each other.
  await dialog.getByLabel("Secret key").fill(webhookSecret);
  await dialog.getByLabel("Webhook secret").fill(webhookSecret);
  await dialog.getByRole("button", { name: "Connect" }).click();
  await dialog.locator("[name='/secretKey'][aria-invalid=true]").waitFor();
  await dialog.getByLabel("Secret key").fill(secretKey);
  await dialog.getByRole("button", { name: "Connect" }).click();
  await page.getByText("New card payments go through Stripe", { exact: true }).waitFor();
  await page.getByText("It is in test mode: no money moves.").waitFor();
  await dialog.waitFor({ state: "detached" });
  const seen = await page.content();
  expect(seen).toContain("kLMN");
  for (const secret of [secretKey, webhookSecret]) expect(seen).not.toContain(secret);
  // A new webhook secret, while somebody else switches the account off.
  await page.getByRole("button", { name: "Change the keys" }).click();
  await desk.client.updatePaymentAccount("stripe", { isActive: false }, { ifMatch: 2 });
  const change = page.getByRole("dialog", { name: "Change the keys of Stripe" });
  await change.getByLabel("Webhook secret").fill(`${webhookSecret}_2`);
  await change.getByRole("button", { name: "Save" }).click();
  await change.getByRole("row", { name: "New card payments off not changed" }).waitFor();
  await change.getByRole("button", { name: "Save mine on top" }).click();
  await page.getByText("The one before it still counts until").waitFor();
  await page.getByText("New card payments go through the sandbox").waitFor();
});

test("what is said of the sandbox and of Stripe is what they are", async ({ signIn }) => {
  const page = await signIn("viewer", "/northwind/settings/payments");
  await page.getByText("Events to subscribe to").click();
  const events = page.getByRole("region", { name: /^Events:/ }).getByRole("listitem");
  await events.first().waitFor();
  expect((await events.allInnerTexts()).toSorted()).toEqual(toldTypes.toSorted());
  const cards = page.getByRole("region", { name: /^Test cards:/ }).getByRole("listitem");
  const said = (await cards.allTextContents()).map((text) => text.replace(/•••• ending in /, " "));
  const known = testCards.map(({ title, number }) => `${title} ${number.slice(-4)}`);
  expect(said.toSorted()).toEqual(known.toSorted());
  const connect = page.getByRole("button", { name: /^(Connect Stripe|Change the keys)$/ });
  expect(await connect.getAttribute("aria-disabled")).toBe("true");
});

test("on a phone what does not fit into the bar is behind its last entry", async ({ signIn }) => {
  const page = await signIn("admin", "/northwind/payments", { viewport: phone });
  const bar = page.getByRole("navigation", { name: "Main" });
  expect(await bar.getByRole("link", { name: "Payments" }).getAttribute("aria-current")).toBe("page"); // prettier-ignore
  await bar.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Settings" }).or(page.getByRole("menuitemradio", { name: "Settings" })).click(); // prettier-ignore
  await page.waitForURL("**/northwind/settings");
  await bar.getByRole("button", { name: /Settings is open/ }).waitFor();
});

async function customerPays(desk: Desk, token: string) {
  const [customer] = (await desk.client.listCustomers({ q: "alfreds" })).items;
  if (customer === undefined) throw new Error("The shelves are empty.");
  return payByCard(desk, customer, await openGateway(desk), { token });
}

async function contested(desk: Desk) {
  const gateway = await openGateway(desk);
  const paid = await customerPays(desk, "tok_visa");
  await gateway.openDispute(paid.providerReference ?? "", 3_600, "product_not_received");
  await expect.poll(async () => (await desk.client.getPayment(paid.id)).attention).toBe("disputed");
  return paid;
}

/** As if a fault of ours, mended since, had kept all that was told so far from being applied. */
async function killWebhooks({ databaseUrl }: Desk, tenant: string): Promise<void> {
  const database = new pg.Client(databaseUrl);
  await database.connect();
  try {
    await database.query("set role waybill_app");
    await database.query("select set_config('app.tenant_id', $1, false)", [tenant]);
    await database.query("update payment_webhooks set state = 'dead', error = 'It failed for a reason of ours.' where state = 'applied'"); // prettier-ignore
  } finally {
    await database.end();
  }
}
