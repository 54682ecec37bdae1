import { expect } from "vitest";
import { openJourneys } from "./browser-test.ts";
import { logIn } from "./open-browser.ts";

const test = openJourneys(async () => undefined);

test("whoever is invited opens the link, signs in and is a member", async ({
  desk,
  signIn,
  visit,
}) => {
  const { email, password } = desk.person("agent");
  const page = await signIn("admin", "/tailspin/settings/members");
  await page.getByRole("button", { name: "Invite a member" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite a member" });
  await dialog.getByRole("textbox", { name: "Email" }).fill(email);
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const link = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("region", { name: "Open invitations" }).getByText(email).waitFor();

  const invited = await (await visit()).newPage();
  await invited.goto(link);
  await logIn(invited, `${desk.baseUrl}/accept-invitation`, { email, password });
  await invited.getByText(`You will join with ${email}.`).waitFor();
  await invited.getByRole("button", { name: "Accept the invitation" }).click();
  await invited.getByRole("heading", { level: 1, name: "Orders" }).waitFor();
  expect(new URL(invited.url()).pathname).toBe("/tailspin/orders");
});

test("an API key's secret is shown once and works, until the key is revoked", async ({
  desk,
  signIn,
}) => {
  const page = await signIn("admin", "/northwind/settings/api-keys");
  await page.getByRole("button", { name: "New API key" }).click();
  const dialog = page.getByRole("dialog", { name: "New API key" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Web shop");
  await dialog.getByText("Read orders").click();
  await dialog.getByRole("button", { name: "Create key" }).click();
  const secret = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  const ask = () =>
    fetch(`${desk.baseUrl}/v1/orders`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await ask()).status).toBe(200);
  const row = page.getByRole("row", { name: /Web shop/ });
  await row.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await row.getByText("Revoked").waitFor();
  await expect.poll(async () => (await ask()).status, { timeout: 60_000 }).toBe(401);
});
