import { at, withDialog, type Screen } from "./open-screen.ts";

const payments = "/northwind/payments";
const settings = "/northwind/settings/payments";

/** Payments of all orders, and the gateways that they go through. */
export const paymentScreens: Screen[] = [
  { name: "payments", open: at(payments) },
  { name: "payments-failed", open: at(`${payments}?status=failed`) },
  { name: "payments-none", open: at(`${payments}?status=expired`) },
  {
    name: "payments-states",
    open: async (page, baseUrl) => {
      await page.goto(baseUrl + payments);
      await page.getByRole("button", { name: /State/ }).click();
      await page.getByRole("listbox").waitFor();
    },
  },
  { name: "payments-attention", open: at(`${payments}/attention`) },
  { name: "payments-attention-none", open: at("/tailspin/payments/attention") },
  { name: "payments-disputes", open: at(`${payments}/disputes`) },
  { name: "payments-disputes-none", open: at(`${payments}/disputes?status=lost`) },
  { name: "payments-gateway", open: at(`${payments}/gateway`) },
  {
    name: "payments-gateway-all",
    open: at(`${payments}/gateway?webhooks=any&differences=resolved`),
  },
  { name: "payments-gateway-none", open: at("/tailspin/payments/gateway") },
  { name: "payments-compare", open: withDialog(`${payments}/gateway`, "Compare now") },
  { name: "payments-explain", open: withDialog(`${payments}/gateway`, /^Explain/) },
  { name: "payment-missing", open: at(`${payments}/pay_01kaxq8v7ye9mbkxrq5d1qzs4j`) },
  { name: "settings-payments", open: at(settings) },
  {
    name: "settings-payments-events",
    open: async (page, baseUrl) => {
      await page.goto(baseUrl + settings);
      await page.getByText("Events to subscribe to").click();
    },
  },
  { name: "settings-payments-connect", open: withDialog(settings, "Connect Stripe") },
  {
    name: "settings-payments-refused",
    open: async (page, baseUrl) => {
      await withDialog(settings, "Connect Stripe")(page, baseUrl);
      await page.getByLabel("Secret key").fill("sk_live_0123456789");
      await page.getByLabel("Webhook secret").fill("sk_live_0123456789");
      await page.getByRole("button", { name: "Connect", exact: true }).click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  {
    name: "more",
    open: async (page, baseUrl) => {
      await page.goto(baseUrl + payments);
      const more = page.getByRole("button", { name: /^More/ });
      // On a wide screen everything is in the column.
      if (await more.isVisible()) {
        await more.click();
        await page.getByRole("menu").waitFor();
      }
    },
  },
];
