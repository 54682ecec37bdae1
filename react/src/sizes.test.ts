import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { expect, test } from "vitest";

test("the bindings fit in 3 KB", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export * from "./index.ts"',
      resolveDir: fileURLToPath(new URL("./", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["react", "@tanstack/react-query"],
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  console.log(`@waybill/react: ${bytes} bytes gzipped`);
  expect(bytes).toBeLessThanOrEqual(3_000);
});
