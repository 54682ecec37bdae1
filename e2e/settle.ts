import type { Page } from "playwright-core";

/** Waits until a page has everything and stands still. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // A busy machine is idle on the network before it has drawn anything.
  await page.locator("h1").first().waitFor({ state: "attached" });
  // On a touch screen a dialog waits for the keyboard that its first field calls up.
  await page.waitForFunction(
    () => !document.querySelector("[data-scrim]")?.getAttribute("style")?.includes("opacity"),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Spinners never finish.
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations === 1);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
  });
}
