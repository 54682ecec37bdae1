import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { EdgeVM } from "@edge-runtime/vm";
import { build as bundle } from "esbuild";
import { chromium } from "playwright-core";
import { build as viteBuild } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import { findChromium } from "../../scripts/chromium.ts";
import { conformance, type Verdict } from "../src/conformance/index.ts";
import { startConformanceServer, type ConformanceServer } from "../src/conformance/server.ts";
import { compilers, installedConsumer, root, type Consumer } from "./consumer.ts";
import { codeBlocks } from "./code-blocks.ts";
import { nodeOf } from "./older-node.ts";

// Compilers, bundlers and browsers on a busy machine: what is claimed here is that they agree, not that they are quick.
const patienceMs = 180_000;

let consumer: Consumer;
let server: ConformanceServer;
beforeAll(async () => {
  [consumer, server] = await Promise.all([installedConsumer(), startConformanceServer()]);
}, patienceMs);
afterAll(() => Promise.all([consumer[Symbol.asyncDispose](), server.close()]));

const allHold = conformance.map(({ name }) => ({ name }));
const readVerdicts = (text: string): Verdict[] => {
  const verdicts: unknown = JSON.parse(text);
  return verdicts as Verdict[]; // Printed by the suite.
};

test("the package needs nothing, and brings no source and no test", async () => {
  const folder = join(consumer.folder, "node_modules/@waybill/client");
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ sideEffects: false, type: "module" });
  for (const field of ["dependencies", "devDependencies", "optionalDependencies", "scripts"])
    expect(manifest).not.toHaveProperty(field);
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => /\.test|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", join("docs", "orders.md")]),
  );
  expect(await readdir(join(consumer.folder, "node_modules/@waybill"))).toEqual(["client"]);
});

test.concurrent.for([20, 22, 24])(
  "every claim holds in Node %i",
  { timeout: patienceMs },
  async (major, { expect, skip }) => {
    const node = await nodeOf(major);
    if (node === undefined) {
      console.log(`NO NODE ${major} for this platform: the package was not tried in it`);
      return skip();
    }
    const script = await consumer.write(
      `conformance-${major}.mjs`,
      `import { runConformance } from "@waybill/client/conformance";
      import { startConformanceServer } from "@waybill/client/conformance/server";
      const server = await startConformanceServer();
      console.log(process.versions.node);
      console.log(JSON.stringify(await runConformance(server.url)));
      await server.close();`,
    );
    const [version = "", verdicts = ""] = (await consumer.node(node, script)).split("\n");
    expect(version.split(".")[0]).toBe(String(major));
    expect(readVerdicts(verdicts)).toEqual(allHold);
  },
);

/** The suite as one script for runtimes that have no modules of their own; it is left as a global. */
async function suiteScript(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `export { runConformance } from "@waybill/client/conformance"`,
      resolveDir: consumer.folder,
    },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "suite",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

test.skipIf(findChromium() === undefined)(
  "every claim holds in Chromium, from a bundle by esbuild",
  async () => {
    const executablePath = findChromium() ?? "";
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.addScriptTag({ content: await suiteScript() });
    const call = `suite.runConformance(${JSON.stringify(server.url)}).then(JSON.stringify)`;
    expect(readVerdicts(await page.evaluate<string>(call))).toEqual(allHold);
  },
  patienceMs,
);

test(
  "every claim holds in a runtime at the edge, without a global of Node's",
  async () => {
    const edge = new EdgeVM();
    expect(edge.evaluate("typeof process + typeof Buffer + typeof require")).toBe(
      "undefined".repeat(3),
    );
    edge.evaluate(await suiteScript());
    const call = `suite.runConformance(${JSON.stringify(server.url)}).then(JSON.stringify)`;
    expect(readVerdicts(await edge.evaluate<Promise<string>>(call))).toEqual(allHold);
  },
  patienceMs,
);

test(
  "a bundle by Vite holds only what is called, and places an order",
  async () => {
    const entry = await consumer.write(
      "shop.js",
      `import { connect, getOrder, listOrders, placeOrder } from "@waybill/client";
      export const place = (fetch) => placeOrder(
        connect({ baseUrl: "https://waybill.example", auth: { apiKey: "wb_test" }, fetch }),
        { lines: [{ sku: "CHAI-1", quantity: 1 }] },
      );
      export { getOrder, listOrders };`,
    );
    const outDir = join(consumer.folder, "vite");
    await viteBuild({
      root: consumer.folder,
      configFile: false,
      logLevel: "error",
      build: { outDir, target: "es2022", lib: { entry, formats: ["es"], fileName: "shop" } },
    });
    const text = await readFile(join(outDir, "shop.js"), "utf8");
    const bytes = gzipSync(text, { level: 9 }).length;
    console.log(`three operations by Vite: ${bytes} bytes gzipped`);
    expect(text).not.toContain("/customers");
    const script = await consumer.write(
      "place.mjs",
      `import { place } from "./vite/shop.js";
      const order = await place(async () => Response.json({ id: "ord_1" }, { status: 201 }));
      console.log(order.id);`,
    );
    expect(await consumer.node(process.execPath, script)).toBe("ord_1\n");
  },
  patienceMs,
);

test(
  "what must not compile does not, and every example does, in TypeScript 5.9 and 7",
  async () => {
    const misuse = await readFile(join(root, "client/src/misuse.test-d.ts"), "utf8");
    const imported = /from "(\.\/[\w-]+\.ts|@waybill\/contract)"/g;
    await consumer.write("misuse.ts", misuse.replaceAll(imported, 'from "@waybill/client"'));
    const blocks = await codeBlocks(join(root, "client/README.md"), "ts");
    const readme = await Promise.all(
      blocks.map((block, index) => consumer.write(`readme-${index}.ts`, block)),
    );
    const pages = await readdir(join(root, "client/docs"));
    const calls = await Promise.all(
      pages.map((page) => codeBlocks(join(root, "client/docs", page), "ts example")),
    );
    expect(calls.flat().length).toBeGreaterThan(30);
    await consumer.write(
      "docs.ts",
      `import type { TenantFacade } from "@waybill/client";
      declare const client: TenantFacade;
      ${calls.flat().join("\n")}`,
    );
    await consumer.write(
      "subpaths.ts",
      ["caching", "conformance", "conformance/server", "contract", "testing", "webhooks"]
        .map((name, index) => `export * as s${index} from "@waybill/client/${name}";`)
        .join("\n"),
    );
    const files = [...readme, "misuse.ts", "docs.ts", "subpaths.ts"];
    await consumer.check(compilers.oldest, "nodenext", files);
    await consumer.check(compilers.newest, "bundler", files);
  },
  patienceMs,
);

test(
  "every example of the README runs",
  async () => {
    const preload = await consumer.write(
      "preload.mjs",
      `import { example, fakeTransport } from "@waybill/client/testing";
      const items = [example("OrderSummary")];
      const { fetch: answer } = fakeTransport({
        placeOrder: async () => example("Order"),
        getOrder: async () => example("Order"),
        updateOrder: async () => example("Order"),
        listOrders: async () => ({ items, nextCursor: null }),
        getSession: async () => example("Session"),
      });
      const network = globalThis.fetch;
      globalThis.fetch = (input, init) =>
        String(input).startsWith("https://waybill.example/") ? answer(input, init) : network(input, init);`,
    );
    const blocks = await codeBlocks(join(root, "client/README.md"), "ts");
    expect(blocks.length).toBeGreaterThan(10);
    const names = await Promise.all(
      blocks.map(async (block, index) => {
        await consumer.write(`run-${index}.ts`, block);
        return `./run-${index}.ts`;
      }),
    );
    const all = names.map((name) => `await import("${name}");`).join("\n");
    const script = await consumer.write("run-all.mjs", all);
    const options = [`--import=${preload}`, "--no-warnings"];
    const lines = (await consumer.node(process.execPath, script, ...options)).trim().split("\n");
    // The last one runs the suite, and prints what does not hold.
    expect(lines.at(-1)).toBe("[]");
  },
  patienceMs,
);
