import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { openJourneys } from "./browser-test.ts";
import { fillEveryScreen } from "./fill-shelves.ts";
import { desktop, phone } from "./open-browser.ts";
import { screens } from "./screens.ts";
import { settle } from "./settle.ts";

const test = openJourneys(fillEveryScreen);

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [desktop, phone]) {
    test(`axe finds nothing, and nothing is cut off: ${colorScheme}, ${viewport.width} px`, async ({
      desk,
      signIn,
      visit,
    }) => {
      const look = { colorScheme, viewport, isMobile: viewport === phone };
      const signedIn = (await signIn("admin", "/northwind/orders", look)).context();
      const signedOut = await visit(look);
      for (const { name, isSignedOut, open } of screens) {
        const page = await (isSignedOut ? signedOut : signedIn).newPage();
        await open(page, desk.baseUrl);
        await settle(page);
        expect.soft(await violationsOn(page), name).toEqual([]);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(excess, `${name} is too wide by`).toBeLessThanOrEqual(0);
        await page.close();
      }
    });
  }
}
