import { expect } from "vitest";
import { openJourneys } from "./browser-test.ts";
import { choose } from "./choose.ts";
import { fillShelves } from "./fill-shelves.ts";

const test = openJourneys(({ client }) => fillShelves(client));

test("a gift card is issued, pays for part of an order with store credit, and gets money back", async ({
  desk,
  signIn,
}) => {
  const { client } = desk;
  const [alfreds] = (await client.listCustomers({ q: "alfreds" })).items;
  if (!alfreds) throw new Error("Alfreds is a customer.");
  const page = await signIn("manager", "/northwind/gift-cards");
  await page.getByRole("button", { name: "Issue gift card" }).first().click();
  const issuing = page.getByRole("dialog");
  await issuing.getByRole("textbox", { name: "Amount, USD" }).fill("50");
  await issuing.getByRole("button", { name: "Issue gift card" }).click();
  const code = (await issuing.locator("code").textContent()) ?? "";
  expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
  await issuing.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => page.getByRole("row").count()).toBe(2);
  // Shown once: nothing on the page, nor what is read again, has the code.
  await page.reload();
  await page.getByRole("table").waitFor();
  expect(await page.content()).not.toContain(code);

  await page.goto(`${desk.baseUrl}/northwind/customers/${alfreds.id}`);
  await page.getByRole("button", { name: "Grant or take" }).click();
  await page.getByRole("textbox", { name: "Amount, USD" }).fill("20");
  await page.getByRole("textbox", { name: "Reason" }).fill("Their parcel was late");
  await page.getByRole("button", { name: "Grant", exact: true }).click();
  const balances = page.getByRole("list", { name: "Balances" });
  await expect.poll(() => balances.textContent()).toBe("$20.00");

  const lines = [{ sku: "CHAI-1", quantity: 5 }];
  const order = await client.placeOrder({ customerId: alfreds.id, lines });
  await page.goto(`${desk.baseUrl}/northwind/orders/${order.id}`);
  const pay = async (method: RegExp) => {
    await page.getByRole("button", { name: "Record payment" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /Method/ }).click();
    await choose(page, method);
    return dialog;
  };
  const amountIn = (dialog: Awaited<ReturnType<typeof pay>>) =>
    dialog.getByRole("textbox", { name: "Amount, USD" }).inputValue();
  const byCard = await pay(/Gift card/);
  await byCard.getByRole("textbox", { name: "Gift card code" }).fill(code.toLowerCase());
  await byCard.getByRole("button", { name: "See what is left" }).click();
  await byCard.getByText("is left on it").waitFor();
  expect(await amountIn(byCard)).toBe("50.00");
  await byCard.getByRole("button", { name: "Pay", exact: true }).click();
  await byCard.waitFor({ state: "hidden" });
  const byCredit = await pay(/Store credit/);
  await byCredit.getByText("$20.00").waitFor();
  await expect.poll(() => amountIn(byCredit)).toBe("20.00");
  await byCredit.getByRole("button", { name: "Pay", exact: true }).click();
  await byCredit.waitFor({ state: "hidden" });
  expect(await client.getOrder(order.id)).toMatchObject({ paidTotal: { amount: 7_000 } });

  const amount = { amount: 1_500, currency: "USD" };
  await client.createRefund(order.id, { amount, reason: "A dented tin" });
  await page.reload();
  await page.getByRole("button", { name: "Pay back", exact: true }).first().click();
  await page.getByRole("dialog").getByText("To the gift card it came from").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Pay back", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await page.goto(`${desk.baseUrl}/northwind/gift-cards?q=${code.slice(-4)}`);
  await page.getByRole("link", { name: /Gift card ending/ }).click();
  const history = page.getByRole("list", { name: "History of the gift card" });
  await expect.poll(() => history.getByRole("listitem").count()).toBe(3);
  expect(await history.getByRole("listitem").first().textContent()).toContain("+$15.00");
  await page.getByRole("button", { name: "Disable" }).click();
  await page.getByRole("button", { name: "Disable for good" }).click();
  await page.getByText("Nobody can pay with it: it is disabled").waitFor();
});

test("an agent sees gift cards and can disable them, and is told why not to issue any", async ({
  desk,
  signIn,
}) => {
  const { giftCard } = await desk.client.issueGiftCard({
    amount: { amount: 900, currency: "USD" },
  });
  const page = await signIn("agent", "/northwind/gift-cards");
  const issue = page.getByRole("button", { name: "Issue gift card" }).first();
  await issue.waitFor();
  expect(await issue.getAttribute("aria-disabled")).toBe("true");
  await page.goto(`${desk.baseUrl}/northwind/gift-cards/${giftCard.id}`);
  await page.getByRole("button", { name: "Disable" }).waitFor();
  expect(await page.getByRole("button", { name: "Disable" }).getAttribute("aria-disabled")).not.toBe("true"); // prettier-ignore
});
