import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));

async function bundleOf(
  exported: string,
  module = "./index.ts",
): Promise<{ bytes: number; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${exported} from "${module}"`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  console.log(`${exported} from ${module}: ${bytes} bytes gzipped`);
  return { bytes, metafile };
}

test("placing, listing and reading orders fits in 3.0 KB with everything that keeps them safe", async () => {
  const { bytes } = await bundleOf("{ connect, placeOrder, listOrders, getOrder }");
  expect(bytes).toBeLessThanOrEqual(3_000);
});

test("the facade of all operations fits in 9 KB", async () => {
  const { bytes } = await bundleOf("{ createClient }");
  expect(bytes).toBeLessThanOrEqual(9_000);
});

test("verifying webhooks fits in 1.2 KB", async () => {
  const { bytes } = await bundleOf("*", "./webhooks.ts");
  expect(bytes).toBeLessThanOrEqual(1_200);
});

test("the client imports nothing at run time but its own files", async () => {
  const { metafile } = await bundleOf("*");
  const foreign = Object.keys(metafile.inputs).filter(
    (path) => !/^(client\/src\/|src\/|<stdin>)/.test(path),
  );
  expect(foreign).toEqual([]);
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  expect(manifest).toMatchObject({ sideEffects: false });
  expect(manifest).not.toHaveProperty("dependencies");
});
