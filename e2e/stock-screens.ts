import type { Page } from "playwright-core";
import { choose } from "./choose.ts";
import { at, withDialog, type Screen } from "./open-screen.ts";

const stock = "/northwind/stock";

export const stockScreens: Screen[] = [
  { name: "stock", open: at(stock) },
  { name: "stock-low", open: at(`${stock}?low=yes`) },
  { name: "stock-none", open: at(`${stock}?q=nowhere`) },
  { name: "stock-adjust", open: withDialog(stock, "Adjust") },
  {
    name: "product-stock",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}/northwind/products?q=tofu`);
      await page.getByRole("link", { name: "Tofu" }).click();
      await page.getByRole("list", { name: "Stock by location" }).waitFor();
    },
  },
  { name: "stock-movements", open: at(`${stock}/movements`) },
  { name: "transfers", open: at(`${stock}/transfers`) },
  { name: "transfers-none", open: at(`${stock}/transfers?status=cancelled`) },
  { name: "transfer", open: (page, baseUrl) => openTransfer(page, baseUrl) },
  {
    name: "transfer-receive",
    open: async (page, baseUrl) => {
      await openTransfer(page, baseUrl);
      await page.getByRole("button", { name: "Receive" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "transfer-cancel",
    open: async (page, baseUrl) => {
      await openTransfer(page, baseUrl);
      await page.getByRole("button", { name: "Cancel the rest" }).click();
      await page.getByRole("alertdialog").waitFor();
    },
  },
  { name: "transfer-missing", open: at(`${stock}/transfers/trf_01kaxq8v7ye9mbkxrq5d1qzs4j`) },
  {
    name: "transfer-new",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}${stock}/transfers/new`);
      await page.getByRole("combobox", { name: "Add a product" }).fill("tofu");
      await choose(page, /Tofu/);
      await page.getByRole("textbox", { name: "Quantity of Tofu" }).waitFor();
    },
  },
  {
    name: "stock-count",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}${stock}/count`);
      await page.getByRole("button", { name: /Add all/ }).click();
      await page.getByRole("textbox", { name: "Quantity of Tofu" }).fill("38");
    },
  },
  { name: "stock-paste", open: withDialog(`${stock}/count`, "Paste a list") },
  {
    name: "stock-count-refused",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}${stock}/count`);
      await page.getByRole("button", { name: "Paste a list" }).click();
      await page.getByRole("textbox", { name: "SKUs and quantities" }).fill("CHAI-1 5\nNONE-1 3");
      await page.getByRole("button", { name: "Add to the list" }).click();
      await page.getByRole("button", { name: "Save the count of 2 products" }).click();
      await page.getByText("is not the SKU of a product").waitFor();
    },
  },
  { name: "stock-import", open: at(`${stock}/import`) },
  {
    name: "stock-import-read",
    open: (page, baseUrl) =>
      pasteImport(page, baseUrl, "sku;location;quantity;mode\nCHAI-1;MAIN;40;set\nTOFU-9;;12;add"),
  },
  {
    name: "stock-import-refused",
    open: async (page, baseUrl) => {
      await pasteImport(page, baseUrl, "CHAI-1,MAIN,40,set\nNONE-1,NOWHERE,3,set\nTOFU-9,,9,set");
      await page.getByRole("button", { name: "Import 3 rows" }).click();
      await page.getByText(/is not the SKU of a product/).waitFor();
    },
  },
];

async function openTransfer(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}${stock}/transfers?status=in_transit`);
  await page.getByRole("table").locator("a[href*='trf_']").first().click();
  await page.getByRole("heading", { name: "Goods" }).waitFor();
}

async function pasteImport(page: Page, baseUrl: string, table: string): Promise<void> {
  await page.goto(`${baseUrl}${stock}/import`);
  await page.getByRole("textbox", { name: "Table" }).fill(table);
  await page.getByRole("table", { name: "Rows" }).waitFor();
}
