import type { Page } from "playwright-core";
import { choose } from "./choose.ts";
import { giftCardScreens } from "./gift-card-screens.ts";
import { orderScreens } from "./order-screens.ts";
import { paymentScreens } from "./payment-screens.ts";
import { settingsScreens } from "./settings-screens.ts";
import { stockScreens } from "./stock-screens.ts";
import { at, fromMenu, openRow, type Screen } from "./open-screen.ts";

/** Every screen in the states that a desk meets, as pictures and for axe. */
export const screens: Screen[] = [
  { name: "sign-in", isSignedOut: true, open: at("/northwind/orders") },
  { name: "orders", open: at("/northwind/orders") },
  { name: "orders-busy", open: at("/tailspin/orders") },
  {
    name: "orders-filtered",
    open: at("/tailspin/orders?status=pending,confirmed&payment=unpaid&min=50&sort=-total&page=3"),
  },
  { name: "orders-search", open: at("/northwind/orders?q=alfreds") },
  { name: "orders-on-hold", open: at("/northwind/orders?hold=yes") },
  { name: "orders-none", open: at("/northwind/orders?tag=nowhere") },
  {
    name: "orders-filters",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}/northwind/orders`);
      await page.getByRole("button", { name: "Filters" }).click();
      await page.getByRole("button", { name: "Show orders" }).waitFor();
    },
  },
  {
    name: "shortcuts",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}/northwind/orders`);
      await page.getByRole("table").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "order", open: (page, baseUrl) => openRow(page, `${baseUrl}/northwind/orders`) },
  {
    name: "order-pending",
    open: (page, baseUrl) => openRow(page, `${baseUrl}/tailspin/orders?status=pending`),
  },
  {
    name: "order-ship",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/tailspin/orders?status=confirmed`);
      await page.getByRole("button", { name: "Ship", exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "order-payment",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/tailspin/orders?status=confirmed&payment=unpaid`);
      await page.getByRole("button", { name: "Record payment" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "order-cancel",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/tailspin/orders?status=pending`);
      await fromMenu(page, "More actions", "Cancel order");
      await page.getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "order-details",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/tailspin/orders?status=pending`);
      await page.getByRole("button", { name: "Edit the details" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  ...orderScreens,
  { name: "order-missing", open: at("/northwind/orders/ord_01kaxq8v7ye9mbkxrq5d1qzs4j") },
  { name: "new-order", open: at("/northwind/orders/new") },
  { name: "new-order-filled", open: (page, baseUrl) => fillOrder(page, baseUrl) },
  ...giftCardScreens,
  ...paymentScreens,
  { name: "customers", open: at("/northwind/customers") },
  { name: "customer", open: (page, baseUrl) => openRow(page, `${baseUrl}/northwind/customers`) },
  { name: "new-customer", open: at("/northwind/customers/new") },
  { name: "products", open: at("/northwind/products") },
  { name: "product", open: (page, baseUrl) => openRow(page, `${baseUrl}/northwind/products`) },
  {
    name: "product-adjust",
    open: async (page, baseUrl) => {
      await openRow(page, `${baseUrl}/northwind/products`);
      await page.getByRole("button", { name: "Adjust" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  ...stockScreens,
  { name: "settings", open: at("/northwind/settings") },
  ...settingsScreens,
  { name: "members", open: at("/northwind/settings/members") },
  { name: "api-keys", open: at("/northwind/settings/api-keys") },
  {
    name: "new-api-key",
    open: async (page, baseUrl) => {
      await page.goto(`${baseUrl}/northwind/settings/api-keys`);
      await page.getByRole("button", { name: "New API key" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "audit-log", open: at("/northwind/settings/audit-log") },
  { name: "not-found", open: at("/nowhere/orders") },
];

async function fillOrder(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/northwind/orders/new`);
  await page.getByRole("combobox", { name: "Customer" }).fill("alfr");
  await choose(page, /Alfreds/);
  const product = page.getByRole("combobox", { name: "Add a product" });
  for (const title of ["tofu", "ikura"]) {
    await product.fill(title);
    await choose(page, new RegExp(title, "i"));
    // Its line stands when the field is empty again: what is written before that is taken for the choice.
    await page.getByRole("textbox", { name: new RegExp(`Quantity of ${title}`, "i") }).waitFor();
  }
  await page.getByRole("textbox", { name: "Quantity of Tofu" }).fill("4000");
  await page.getByRole("textbox", { name: "Note" }).click();
}
