import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openShop } from "./open-shop.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the README's example does what it says", async () => {
  const shop = await openShop();
  await shop.client.createProduct({
    sku: "CHAI-1",
    title: "Chai",
    price: { amount: 1800, currency: "USD" },
  });
  await shop.client.adjustStock({ sku: "CHAI-1", quantity: 10, reason: "opening" });
  const printed = await runExample(await readExample(), {
    baseUrl: shop.baseUrl,
    tenants: [{ tenantId: shop.tenantId, slug: "shop", apiKey: shop.apiKey }],
  });
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

/** Runs it as a program of its own, in a folder with the credentials that `npm start` writes. */
async function runExample(source: string, credentials: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-readme-"));
  // Inside the repository, so that @waybill/client is found as a dependency would be.
  const cache = join(root, "node_modules/.cache");
  const program = join(cache, `readme-${process.pid}.mjs`);
  try {
    await mkdir(join(folder, ".waybill"));
    await writeFile(join(folder, ".waybill/credentials.json"), JSON.stringify(credentials));
    await mkdir(cache, { recursive: true });
    await writeFile(program, source);
    const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: folder });
    return stdout;
  } finally {
    await rm(program, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}
