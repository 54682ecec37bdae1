import type { Page } from "playwright-core";

const mostSteps = 40;
const stepMs = 100;

/** Goes down the open list to a choice and takes it. The list may still be changing as the service answers. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("option", { name }).first().waitFor();
  const focused = page.locator("[role=option][data-focused]").filter({ hasText: name });
  for (let steps = 0; steps < mostSteps; steps++) {
    await page.keyboard.press("ArrowDown");
    const isReached = await focused.waitFor({ timeout: stepMs }).then(
      () => true,
      () => false,
    );
    if (isReached) return page.keyboard.press("Enter");
  }
  throw new Error(`No way down the list leads to ${name}.`);
}
