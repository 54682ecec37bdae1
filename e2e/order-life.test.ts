import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Order, TenantFacade } from "@waybill/client";
import { openJourneys } from "./browser-test.ts";
import { fillShelves } from "./fill-shelves.ts";
import { readOrder } from "./read-screen.ts";
import { fromMenu } from "./open-screen.ts";

const test = openJourneys(async ({ client }) => {
  await fillShelves(client);
  await client.createLocation({ name: "Harbour store", code: "HARBOUR" });
  await client.createSubStatus({ status: "pending", label: "Asked back", color: "blue" });
});

test("an order on hold says why to whoever would go on, until it is released with a note", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTofu(client);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  // By keyboard alone: into the menu, to the entry by its first letters, and through the dialog.
  await page.getByRole("button", { name: "More actions" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menu").waitFor();
  await page.keyboard.type("put");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: /on hold/ }).waitFor();
  await page.keyboard.type("The address is being checked");
  await page.keyboard.press("Enter");
  const holds = page.getByRole("region", { name: "Holds" });
  await holds.getByText("On hold: The address is being checked").waitFor();
  await press(page, "More actions");
  await page.getByRole("menuitem", { name: /Confirm.*The address is being checked/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.goto(new URL("/northwind/orders?hold=yes", page.url()).href);
  await page.getByRole("link", { name: order.number, exact: true }).click();

  await holds.getByRole("button", { name: "Release" }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("It is right");
  await pressIn(page, "Release");
  await holds.waitFor({ state: "detached" });
  await page.getByText("Note: It is right").waitFor();
  await press(page, "Confirm");
  await statusOf(page, "Confirmed");
  expect((await client.getOrder(order.id)).holds).toEqual([]);
});

test("a sub-status is chosen beside the status, and stands in the history by its name", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTofu(client);
  const page = await signIn("agent", `/northwind/orders/${order.id}`);
  await page.getByRole("button", { name: /^Sub-status/ }).click();
  const entry = { name: "Asked back" };
  await page.getByRole("menuitem", entry).or(page.getByRole("menuitemradio", entry)).click();
  await statusOf(page, "Asked back");
  await page.getByText("Sub-status: Asked back").waitFor();
});

test("the queue takes what waits from the shelf to the truck, a press for each step", async ({
  desk: { client },
  signIn,
}) => {
  const { id, number } = await confirm(client, await placeTofu(client));
  const page = await signIn("agent", "/northwind/fulfilment");
  const row = page.getByRole("row", { name: new RegExp(`^${number} `) });
  await row.getByRole("button", { name: `Pick order ${number}` }).click();
  await row.getByRole("button", { name: `Pack order ${number}` }).click();
  await row.getByRole("button", { name: `Ship order ${number}` }).click();
  await page.getByRole("textbox", { name: "Tracking number" }).fill("SE 4471");
  await pressIn(page, "Ship 2 units");
  await row.waitFor({ state: "detached" });
  const { items } = await client.listShipments(id);
  expect(items.map(({ trackingNumber }) => trackingNumber)).toEqual(["SE 4471"]);
});

test("a location that has too little is refused by name, and takes it over once it has enough", async ({
  desk: { client },
  signIn,
}) => {
  const { id } = await confirm(client, await placeTofu(client));
  const page = await signIn("agent", `/northwind/orders/${id}`);
  const { items: places } = await client.listLocations();
  const harbour = places.find(({ code }) => code === "HARBOUR");
  await fromMenu(page, "More steps", "Let another location send it");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Location/ }).click();
  await page.getByRole("option", { name: "Harbour store" }).click();
  await dialog.getByRole("button", { name: "Move" }).click();
  await dialog.getByText("TOFU-9: 2 asked for, 0 available").waitFor();
  if (harbour === undefined) throw new Error("There is no harbour.");
  const found = { sku: "TOFU-9", quantity: 2, reason: "found" as const, locationId: harbour.id }; // the literal, not any text
  await client.adjustStock(found);
  await dialog.getByRole("button", { name: "Move" }).click();
  const fulfilment = page.getByRole("region", { name: "Fulfilment" });
  await fulfilment.getByText("Harbour store").waitFor();
});

test("a return is declined with a reason; another is credited for less, and the money goes back", async ({
  desk: { client },
  signIn,
}) => {
  const { id } = await deliver(client, await placeTofu(client));
  const page = await signIn("agent", `/northwind/orders/${id}`);
  await requestReturn(page);
  await press(page, "Decline");
  const asked = page.getByRole("alertdialog");
  await asked.getByRole("textbox", { name: "Reason" }).fill("Worn");
  await asked.getByRole("button", { name: "Decline" }).click();
  await page.getByText("Declined: Worn").waitFor();

  await requestReturn(page);
  await press(page, "Approve");
  await press(page, "Receive");
  await page.getByRole("button", { name: /^Decrease Back on the shelf/ }).click();
  await page.getByRole("button", { name: /^Increase Damaged/ }).click();
  await pressIn(page, "Receive 1 unit");
  await page.getByText("$23.25 to credit").waitFor();
  await press(page, "Credit");
  await page.getByRole("textbox", { name: /^Amount/ }).fill("20");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: "Why less" }).fill("The lid was dented before");
  await pressIn(page, "Credit");
  const lowered = { units: ["1 delivered", "1 returned"], total: "$26.50", paid: "$46.50" };
  await expect.poll(() => readOrder(page)).toEqual(lowered);
  await press(page, "Pay back");
  await page.getByRole("textbox", { name: "Reference" }).fill("TR-77");
  await pressIn(page, "Mark as paid back");
  await expect.poll(() => readOrder(page)).toEqual({ ...lowered, paidBack: "-$20.00" });
  const order = await client.getOrder(id);
  expect(order).toMatchObject({ refundedTotal: { amount: 2_000 }, amountDue: { amount: 0 } });
});

test("a draft is edited at once, and its history shows it as it was", async ({
  desk: { client },
  signIn,
}) => {
  const order = await placeTofu(client, true);
  const page = await signIn("manager", `/northwind/orders/${order.id}/edit`);
  await page.getByRole("textbox", { name: "Price of Tofu" }).fill("20");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: "Reason" }).fill("As agreed on the phone");
  await press(page, "Save");
  const cheaper = { units: ["2 not reserved"], total: "$40.00", paid: "$0.00", due: "$40.00" };
  await expect.poll(() => readOrder(page)).toEqual(cheaper);
  await press(page, "The order at version 1");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("table", { name: "Items" }).getByText("$46.50").waitFor();
  await dialog.getByRole("button", { name: /Compare with/ }).click();
  await page.getByRole("option", { name: "2: Items edited" }).click();
  const total = dialog.getByRole("row", { name: /^Total/ });
  await expect.poll(() => total.getByRole("cell").allTextContents()).toEqual(["$46.50", "$40.00"]);
});

async function placeTofu(client: TenantFacade, draft = false): Promise<Order> {
  const { items } = await client.listCustomers({ q: "alfreds" });
  const [customer] = items;
  if (customer === undefined) throw new Error("The shelves are empty.");
  const lines = [{ sku: "TOFU-9", quantity: 2 }];
  return client.placeOrder({ customerId: customer.id, lines, draft });
}

async function confirm(client: TenantFacade, { id, version }: Order): Promise<Order> {
  return client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: version });
}

async function deliver(client: TenantFacade, placed: Order): Promise<Order> {
  const { id, total } = await confirm(client, placed);
  await client.recordPayment(id, { method: "cash", amount: total });
  const shipment = await client.createShipment(id, {});
  await client.deliverShipment(shipment.id, {});
  return client.getOrder(id);
}

async function requestReturn(page: Page): Promise<void> {
  await fromMenu(page, "More actions", "Request a return");
  await page.getByRole("button", { name: "Increase Quantity of TOFU-9" }).click();
  await pressIn(page, "Request 1 unit");
}

async function statusOf(page: Page, label: string): Promise<void> {
  await page.getByRole("list", { name: "Statuses" }).getByText(label).waitFor();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function pressIn(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
