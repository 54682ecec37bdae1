import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "@waybill/client";
import { chromiumPath, desktop, logIn, openBrowser, watchFaults } from "./open-browser.ts";
import { openDesk, type Desk } from "./open-desk.ts";

if (chromiumPath === undefined) {
  console.warn(
    "SKIPPED: there is no Chromium, so nothing was tried in a browser. Set CHROMIUM_PATH.",
  );
}

export interface Journey {
  desk: Desk;
  /** Somebody who is signed in at a page of the console, in a browser of their own. */
  signIn: (role: Role, path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A browser that nobody is signed in with. */
  visit: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A desk and a browser for the tests of one file. */
export function openJourneys(
  furnish: (desk: Desk) => Promise<unknown>,
  open: () => Promise<Desk> = openDesk,
) {
  let desk: Desk;
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    [desk, browser] = await Promise.all([open(), openBrowser()]);
    await furnish(desk);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  return (name: string, walk: (journey: Journey) => Promise<void>) =>
    test.skipIf(chromiumPath === undefined)(
      name, // oxlint-disable-line vitest/valid-title -- the file's tests give it
      // Looking at every screen takes minutes on a busy machine.
      { timeout: 600_000 },
      async () => {
        const contexts: BrowserContext[] = [];
        const complaints: string[][] = [];
        const visit = async (options: BrowserContextOptions = {}) => {
          const context = await browser.newContext({ viewport: desktop, ...options });
          context.setDefaultTimeout(60_000);
          complaints.push(watchFaults(context).complaints);
          contexts.push(context);
          return context;
        };
        const signIn: Journey["signIn"] = async (
          role,
          path = "/northwind/orders",
          options = {},
        ) => {
          const page = await (await visit(options)).newPage();
          await logIn(page, desk.baseUrl + path, desk.person(role));
          return page;
        };
        try {
          await walk({ desk, signIn, visit });
          expect(complaints.flat()).toEqual([]);
        } catch (error) {
          await keepPictures(name, contexts);
          throw error;
        } finally {
          for (const context of contexts) await context.close();
        }
      },
    );
}

/** What could be seen when a journey failed, in a folder that git ignores. */
async function keepPictures(name: string, contexts: BrowserContext[]): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = `${name.replaceAll(/\W+/g, "-")}-${index + 1}.png`;
    // The failure itself is worth more than its picture.
    await page.screenshot({ path: join(pictures, file) }).catch(() => undefined);
  }
}

const pictures = join(import.meta.dirname, "screenshots", "failed");
