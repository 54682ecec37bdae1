import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Order, TenantFacade } from "@waybill/client";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import { readOrder, readTerms } from "./read-screen.ts";

const test = openJourneys(({ client }) => fillShelves(client));

test("an edit shows what comes of it first, and survives that the order is changed meanwhile", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTea(client);
  const page = await signIn("manager", `/northwind/orders/${order.id}`);
  await page.getByRole("link", { name: "Edit items" }).click();
  await page.getByRole("button", { name: "Increase Quantity of Chai" }).click();
  await expectPreview(page, {
    "Total now": "$90.00",
    "Total afterwards": "$108.00",
    Difference: "+$18.00",
    "The customer owes in addition": "$18.00",
  });
  await page.getByText("CHAI-1: 1 more reserved").waitFor();
  expect((await client.getOrder(order.id)).total.amount).toBe(9_000);

  await page.getByRole("textbox", { name: "Reason" }).fill("She rang and wants one more");
  await client.updateOrder(order.id, { note: "Ring twice" }, { ifMatch: order.version });
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByText("The order was changed meanwhile").waitFor();
  await page.locator("[aria-label=Preview]").waitFor();
  await page.getByRole("button", { name: "Apply", disabled: false }).click();
  await page.getByRole("heading", { level: 1, name: `Order ${order.number}` }).waitFor();
  await expect
    .poll(() => readOrder(page))
    .toEqual({ units: ["6 reserved"], total: "$108.00", paid: "$90.00", due: "$18.00" });
  await page.getByText("“She rang and wants one more”").waitFor();
  const edited = await client.getOrder(order.id);
  expect(edited).toMatchObject({ note: "Ring twice", amountDue: { amount: 1_800 } });
});

test("whoever comes second sees what the first is changing, goes on with it, and gives money back", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTea(client);
  const [line] = order.lines;
  if (line === undefined) throw new Error("The order has no lines.");
  const edits = [{ type: "change" as const, lineId: line.id, quantity: 4 }]; // the literal, not any text
  const page = await signIn("manager", `/northwind/orders/${order.id}/edit`);
  await page.getByRole("list", { name: "Lines" }).waitFor();
  const set = await client.beginChangeSet(order.id, { edits, reason: "One cup is chipped" });
  await page.getByRole("button", { name: "Increase Quantity of Chai" }).click();
  await page.getByText("Somebody else is changing this order").waitFor();
  await page.getByRole("button", { name: "Look at their changes" }).click();
  await page.getByText(`${set.actor.name} is changing this order`).waitFor();
  await page.getByText("Chai: 4 instead of 5").waitFor();
  await page.getByRole("button", { name: "Go on with them" }).click();
  await expectPreview(page, {
    "Total now": "$90.00",
    "Total afterwards": "$72.00",
    Difference: "-$18.00",
    "To be paid back to the customer": "$18.00",
  });
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("button", { name: "Pay back", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mark as paid back" }).click();
  await page.getByText("Paid back, bank transfer").waitFor();
  const given = { units: ["4 reserved"], total: "$72.00", paid: "$90.00", paidBack: "-$18.00" };
  await expect.poll(() => readOrder(page)).toEqual(given);
  expect((await client.getChangeSet(set.id)).status).toBe("applied");
});

test("what is short is said at its line, and nothing can be applied until it is taken back", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTea(client);
  const page = await signIn("agent", `/northwind/orders/${order.id}/edit`);
  await page.getByRole("combobox", { name: "Add a product" }).fill("ikura");
  await page.getByRole("option", { name: /Ikura/ }).click();
  const quantity = page.getByRole("textbox", { name: "Quantity of Ikura" });
  await quantity.fill("7");
  await page.keyboard.press("Tab");
  const line = page.getByRole("listitem").filter({ hasText: "IKURA-10" });
  await line.getByText("7 more needed, 3 available.").waitFor();
  const apply = page.getByRole("button", { name: "Apply" });
  expect(await apply.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "Remove Ikura" }).click();
  // Taking the last edit back ends the change set: the order is free for others.
  const open = async () => (await client.listChangeSets(order.id)).items[0]?.status;
  await expect.poll(open, { timeout: 60_000 }).toBe("discarded");
});

/** Five cups of tea, paid and confirmed. */
async function placeTea(client: TenantFacade): Promise<Order> {
  const { items } = await client.listCustomers({ q: "alfreds" });
  const [customer] = items;
  if (customer === undefined) throw new Error("The shelves are empty.");
  const lines = [{ sku: "CHAI-1", quantity: 5 }];
  const placed = await client.placeOrder({ customerId: customer.id, lines });
  await client.recordPayment(placed.id, { method: "cash", amount: placed.total });
  return client.getOrder(placed.id);
}

async function expectPreview(page: Page, expected: Record<string, string>): Promise<void> {
  const read = async () =>
    Object.fromEntries(await readTerms(page.getByLabel("Preview", { exact: true })));
  await expect.poll(read, { timeout: 60_000 }).toMatchObject(expected);
}
