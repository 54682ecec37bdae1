import type { Page } from "playwright-core";
import { choose } from "./choose.ts";
import { at, openRow, withDialog, type Screen } from "./open-screen.ts";

const giftCards = "/northwind/gift-cards";

/** Gift cards and store credit, where they are kept and where they pay. */
export const giftCardScreens: Screen[] = [
  { name: "gift-cards", open: at(giftCards) },
  { name: "gift-cards-none", open: at(`${giftCards}?q=2222`) },
  { name: "gift-card-issue", open: withDialog(giftCards, "Issue gift card") },
  { name: "gift-card-issued", open: (page, baseUrl) => issue(page, baseUrl) },
  { name: "gift-card-check", open: withDialog(giftCards, "Check a code") },
  {
    name: "gift-card-check-refused",
    open: async (page, baseUrl) => {
      await withDialog(giftCards, "Check a code")(page, baseUrl);
      await page.getByRole("textbox", { name: "Gift card code" }).fill("ABCD-EFGH-JKLM-NPQR");
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await page.getByText(/Look for a slip/).waitFor();
    },
  },
  { name: "gift-card", open: (page, baseUrl) => openCard(page, baseUrl, "Active") },
  { name: "gift-card-disabled", open: (page, baseUrl) => openCard(page, baseUrl, "Disabled") },
  {
    name: "gift-card-edit",
    open: async (page, baseUrl) => {
      await openCard(page, baseUrl, "Active");
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "gift-card-disable",
    open: async (page, baseUrl) => {
      await openCard(page, baseUrl, "Active");
      await page.getByRole("button", { name: "Disable" }).click();
      await page.getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "customer-store-credit",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/northwind/customers`);
      await page.getByRole("button", { name: "Grant or take" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "order-pay-store-credit", open: paying(/Store credit/, /of store credit/) },
  { name: "order-pay-gift-card", open: paying(/Gift card/, "See what is left") },
  {
    name: "order-settle-gift-card",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/northwind/orders?tag=gift`);
      await page.getByRole("button", { name: "Pay back", exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
];

/** The latest gift card in a state. */
export async function openCard(page: Page, baseUrl: string, state: string): Promise<void> {
  await page.goto(baseUrl + giftCards);
  await page.getByRole("row").filter({ hasText: state }).last().getByRole("link").click();
  await page.getByRole("list", { name: "History of the gift card" }).waitFor();
}

async function issue(page: Page, baseUrl: string): Promise<void> {
  await withDialog(giftCards, "Issue gift card")(page, baseUrl);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Amount, USD" }).fill("25");
  await dialog.getByRole("button", { name: "Issue gift card" }).click();
  await dialog.getByText("The code, shown once").waitFor();
  // What was said aloud of the amount's field is taken away some seconds after the field itself.
  await page.locator("[role=log] [role=img]").first().waitFor({ state: "detached" });
}

/** An order of somebody who has store credit, about to be paid by a method. */
function paying(method: RegExp, shown: string | RegExp) {
  return async (page: Page, baseUrl: string) => {
    await openRow(page, `${baseUrl}/northwind/orders?tag=wholesale`);
    await page.getByRole("button", { name: "Record payment" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Method/ })
      .click();
    await choose(page, method);
    await page.getByRole("dialog").getByText(shown).waitFor();
  };
}
