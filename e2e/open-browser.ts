import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findChromium } from "../scripts/chromium.ts";

export const chromiumPath = findChromium();

export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("There is no Chromium: set CHROMIUM_PATH.");
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Person {
  email: string;
  password: string;
}

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** Signs in as a person does: from a page of the console, through the provider's form, and back to that page. */
export async function logIn(
  page: Page,
  address: string,
  { email, password }: Person,
): Promise<void> {
  await page.goto(address);
  await page.getByRole("link", { name: "Continue to sign in" }).click();
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(address);
}

export interface Faults {
  /** What the browser complained about: errors, and what the content security policy refused. */
  complaints: string[];
}

/** Anything in the console's console is a fault: an exception, a refused style, a missing file. */
export function watchFaults(context: BrowserContext): Faults {
  const complaints: string[] = [];
  context.on("console", (message) => {
    // A refused request is part of many journeys and is looked at where it matters.
    const isRefusal = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isRefusal) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return { complaints };
}
