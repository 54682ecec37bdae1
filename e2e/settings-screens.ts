import { at, withDialog, type Screen } from "./open-screen.ts";

const settings = "/northwind/settings";

export const settingsScreens: Screen[] = [
  { name: "settings-locations", open: at(`${settings}/locations`) },
  { name: "settings-location-new", open: withDialog(`${settings}/locations`, "New location") },
  { name: "settings-location-edit", open: withDialog(`${settings}/locations`, /^Edit /) },
  {
    name: "settings-location-refused",
    open: async (page, baseUrl) => {
      await withDialog(`${settings}/locations`, /^Edit /)(page, baseUrl);
      await page.getByText("Orders may take stock from it").click();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("The location still holds stock").waitFor();
    },
  },
  { name: "settings-shipping", open: at(`${settings}/shipping`) },
  { name: "settings-shipping-new", open: withDialog(`${settings}/shipping`, "New method") },
  { name: "settings-taxes", open: at(`${settings}/taxes`) },
  { name: "settings-taxes-none", open: at("/tailspin/settings/taxes") },
  { name: "settings-tax-new", open: withDialog(`${settings}/taxes`, "New tax rate") },
  { name: "settings-tax-edit", open: withDialog(`${settings}/taxes`, /^Edit /) },
  { name: "settings-statuses", open: at(`${settings}/order-statuses`) },
  {
    name: "settings-status-new",
    open: withDialog(`${settings}/order-statuses`, "Add under Processing"),
  },
  { name: "settings-automation", open: at(`${settings}/automation`) },
];
