import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openShop, type Shop } from "./open-shop.ts";
import { runProgram } from "./run-program.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the README's example does what it says", { timeout: 60_000 }, async () => {
  const shop = await openShop();
  await shop.client.createProduct({
    sku: "CHAI-1",
    title: "Chai",
    price: { amount: 1800, currency: "USD" },
  });
  await shop.client.adjustStock({ sku: "CHAI-1", quantity: 10, reason: "opening" });
  const printed = await runExample(await readExample(), shop);
  expect(printed).toMatch(
    /^Order \d+ of 1800 USD cents\n\d+ Maria Anders 1800\nNot enough of CHAI-1/,
  );
});

/** The README's only block of JavaScript. */
async function readExample(): Promise<string> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, block]) => block ?? "");
  expect(blocks).toHaveLength(1);
  return blocks[0] ?? "";
}

/** Inside the repository, so that @waybill/client is found as a dependency would be. */
async function runExample(source: string, shop: Shop): Promise<string> {
  const cache = join(root, "node_modules/.cache");
  const program = join(cache, `readme-${process.pid}.mjs`);
  try {
    await mkdir(cache, { recursive: true });
    await writeFile(program, source);
    return await runProgram(program, shop);
  } finally {
    await rm(program, { force: true });
  }
}
