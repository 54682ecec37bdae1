import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext, Page } from "playwright-core";
import { readCredentials } from "../scripts/credentials.ts";
import { desktop, logIn, openBrowser, phone, watchFaults } from "./open-browser.ts";
import type { Screen } from "./open-screen.ts";
import { screens } from "./screens.ts";
import { settle } from "./settle.ts";

// Pictures of every screen, in both widths and both themes, from a running Waybill with its demo data:
//   node e2e/screenshots.ts [--data .waybill] [--to e2e/screenshots] [--only orders]
const { values } = parseArgs({
  options: {
    data: { type: "string", default: ".waybill" },
    to: { type: "string", default: "e2e/screenshots" },
    only: { type: "string", default: "" },
  },
});

const credentials = readCredentials(values.data);
const admin = credentials?.users.find(({ role }) => role === "admin");
if (!credentials || !admin) throw new Error(`There is no Waybill running in ${values.data}.`);
const { baseUrl } = credentials;

await rm(values.to, { recursive: true, force: true });
await mkdir(values.to, { recursive: true });
const browser = await openBrowser();
const start = await browser.newContext({ viewport: desktop });
await logIn(await start.newPage(), `${baseUrl}/northwind/orders`, admin);
const storageState = await start.storageState();

for (const [width, viewport] of Object.entries({ desktop, phone })) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      storageState,
      isMobile: viewport === phone,
      hasTouch: viewport === phone,
    });
    const faults = watchFaults(context);
    for (const screen of screens.filter(({ name }) => name.includes(values.only))) {
      await take(context, screen, join(values.to, `${screen.name}-${width}-${colorScheme}.png`));
    }
    for (const complaint of new Set(faults.complaints))
      console.log(`${width} ${colorScheme}: ${complaint}`);
    await context.close();
  }
}
await browser.close();

async function take(context: BrowserContext, screen: Screen, path: string): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  try {
    if (screen.isSignedOut) await context.clearCookies();
    await screen.open(page, baseUrl);
    await settle(page);
    await page.screenshot({ path });
    await sayIfTooWide(page, path);
  } catch (error) {
    console.log(`${path}: ${String(error)}`);
  } finally {
    if (screen.isSignedOut) await context.addCookies(storageState.cookies);
    await page.close();
  }
}

/** On no width may a page scroll sideways. */
async function sayIfTooWide(page: Page, path: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (excess > 0) console.log(`${path}: ${excess} px too wide`);
}
