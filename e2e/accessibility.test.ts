import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { openJourneys } from "./browser-test.ts";
import { fillEveryScreen } from "./fill-shelves.ts";
import { screens } from "./screens.ts";
import { settle } from "./settle.ts";

const test = openJourneys(fillEveryScreen);

test("axe finds nothing on any screen, light and wide", async ({ desk, signIn, visit }) => {
  const signedIn = (await signIn("admin")).context();
  const signedOut = await visit();
  for (const { name, isSignedOut, open } of screens) {
    const page = await (isSignedOut ? signedOut : signedIn).newPage();
    await open(page, desk.baseUrl);
    await settle(page);
    expect.soft(await violationsOn(page), name).toEqual([]);
    await page.close();
  }
});
