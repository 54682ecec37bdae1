import type { Page } from "playwright-core";

export interface Screen {
  name: string;
  isSignedOut?: boolean;
  open: (page: Page, baseUrl: string) => Promise<unknown>;
}

export const at = (path: string) => (page: Page, baseUrl: string) => page.goto(baseUrl + path);

/** The first row of a list, followed by its link. */
export async function openRow(page: Page, list: string): Promise<void> {
  await page.goto(list);
  await page.getByRole("table").locator("a[href*='_']").first().click();
  await page.waitForURL(/\/\w+\/(orders|customers|products)\/[a-z]{3}_/);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

export async function fromMenu(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).first().click();
  await page.getByRole("menuitem", { name: entry }).click();
}

/** A page with the dialog that the first of its buttons of this name opens. */
export const withDialog =
  (path: string, button: string | RegExp) => async (page: Page, baseUrl: string) => {
    await page.goto(baseUrl + path);
    await page.getByRole("button", { name: button, exact: true }).first().click();
    await page.getByRole("dialog").waitFor();
  };
