import type { Page } from "playwright-core";
import { choose } from "./choose.ts";
import { at, fromMenu, openRow, type Screen } from "./open-screen.ts";

/** Orders that `fill-lives.ts` has left in the middle of their lives, and what is asked about them. */
export const orderScreens: Screen[] = [
  { name: "order-held", open: tagged("held") },
  { name: "order-hold", open: tagged("in-part", inMenu("Put on hold")) },
  { name: "order-release", open: tagged("held", pressing("Release")) },
  { name: "order-menu", open: tagged("in-part", pressing("More actions")) },
  { name: "order-sub-status", open: tagged("in-part", (page) => openSubStatus(page)) },
  { name: "order-in-part", open: tagged("in-part") },
  { name: "order-steps", open: tagged("in-part", pressing("More steps")) },
  { name: "order-pick", open: tagged("in-part", inSteps("Pick some of it")) },
  { name: "order-unpack", open: tagged("in-part", inSteps("Take out of the parcel")) },
  { name: "order-split", open: tagged("in-part", inSteps("Split")) },
  { name: "order-move", open: tagged("in-part", inSteps("Let another location send it")) },
  { name: "order-give-up", open: tagged("in-part", inSteps("This location cannot send it")) },
  { name: "order-ship-packed", open: tagged("in-part", pressing("Ship 2")) },
  { name: "order-tracking", open: tagged("in-part", pressing("Edit the tracking of SE 4471")) },
  { name: "order-version", open: tagged("in-part", (page) => openVersion(page)) },
  { name: "order-compare", open: tagged("in-part", (page) => compareVersions(page)) },
  { name: "order-sent-back", open: tagged("sent-back") },
  { name: "order-request-return", open: tagged("sent-back", inMenu("Request a return")) },
  { name: "order-refund", open: tagged("sent-back", inMenu("Give money back")) },
  { name: "order-settle", open: tagged("sent-back", pressing("Pay back")) },
  { name: "return-receive", open: tagged("sent-back", pressing("Receive")) },
  { name: "return-credit", open: tagged("sent-back", pressing("Credit")) },
  { name: "return-exchange", open: tagged("sent-back", pressing("Exchange")) },
  { name: "return-decline", open: tagged("sent-back", pressing("Decline")) },
  { name: "order-edit", open: tagged("in-part", (page) => editItems(page)) },
  { name: "order-edit-others", open: tagged("held", (page) => openEditor(page)) },
  { name: "order-edit-draft", open: tagged("draft", (page) => openEditor(page)) },
  { name: "fulfilment", open: at("/northwind/fulfilment") },
  { name: "fulfilment-none", open: at("/northwind/fulfilment?status=packed") },
  { name: "returns", open: at("/northwind/returns") },
  { name: "returns-none", open: at("/northwind/returns?status=declined") },
  { name: "return", open: (page, baseUrl) => openReturn(page, baseUrl) },
];

function tagged(tag: string, then: (page: Page) => Promise<unknown> = async () => undefined) {
  return async (page: Page, baseUrl: string) => {
    await openRow(page, `${baseUrl}/northwind/orders?tag=${tag}`);
    await then(page);
  };
}

function pressing(name: string) {
  return async (page: Page) => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await page
      .getByRole("dialog")
      .or(page.getByRole("alertdialog"))
      .or(page.getByRole("menu"))
      .first()
      .waitFor();
  };
}

function inMenu(entry: string, menu = "More actions") {
  return async (page: Page) => {
    await fromMenu(page, menu, entry);
    await page.getByRole("dialog").or(page.getByRole("alertdialog")).first().waitFor();
  };
}

function inSteps(entry: string) {
  return inMenu(entry, "More steps");
}

async function openSubStatus(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Sub-status/ }).click();
  await page.getByRole("menu").waitFor();
}

async function openVersion(page: Page): Promise<void> {
  await page.getByRole("button", { name: "The order at version 1", exact: true }).click();
  await page.getByRole("dialog").getByRole("table").waitFor();
}

async function compareVersions(page: Page): Promise<void> {
  await openVersion(page);
  await page.getByRole("button", { name: /Compare with/ }).click();
  await choose(page, /: Shipped/);
  await page.getByRole("table", { name: "Differences" }).waitFor();
}

async function openEditor(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Edit items" }).click();
  await page.getByRole("heading", { level: 1, name: /^Edit items of order/ }).waitFor();
}

/** Not so far that a change set begins: that would be there for every picture that follows. */
async function editItems(page: Page): Promise<void> {
  await openEditor(page);
  await page.getByRole("list", { name: "Lines" }).waitFor();
}

async function openReturn(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/northwind/returns`);
  await page.getByRole("table").locator("a[href*='ret_']").last().click();
  await page.getByRole("article").waitFor();
}
