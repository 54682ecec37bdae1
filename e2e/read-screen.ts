import type { Locator, Page } from "playwright-core";

/** What an order's page says about its only line and its money. */
export interface OrderOnScreen {
  units: string[];
  total: string;
  paid: string;
  /** Not shown when nothing is due, or went back. */
  due?: string;
  paidBack?: string;
}

export async function readOrder(page: Page): Promise<OrderOnScreen> {
  const units = page.getByRole("list", { name: /^Where the units of/ }).getByRole("listitem");
  const totals = await readTerms(page.getByLabel("Totals", { exact: true }));
  const [due, paidBack] = [totals.get("Due"), totals.get("Paid back")];
  return {
    units: await units.allTextContents(),
    total: totals.get("Total") ?? "",
    paid: totals.get("Paid") ?? "",
    ...(due !== undefined && { due }),
    ...(paidBack !== undefined && { paidBack }),
  };
}

export async function readStock(page: Page) {
  const region = page.getByRole("region", { name: "Stock", exact: true });
  const figures = await readTerms(region.locator("dl").first());
  return {
    onHand: Number(figures.get("On hand")),
    reserved: Number(figures.get("Reserved")),
    available: Number(figures.get("Available")),
  };
}

/** The rows of a list of terms, by their label; all read in one moment, for a row may go while others are read. */
export async function readTerms(list: Locator): Promise<Map<string, string>> {
  const pairs = await list
    .locator("div:has(> dt)")
    .evaluateAll((rows) =>
      rows.map((row) => ["dt", "dd"].map((tag) => row.querySelector(tag)?.textContent ?? "")),
    );
  return new Map(pairs.map(([label = "", value = ""]) => [label, value]));
}
