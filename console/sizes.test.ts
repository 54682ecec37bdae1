import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

import type { Manifest } from "vite";
import { beforeAll, expect, test } from "vitest";

const folder = import.meta.dirname;
const vite = join(fileURLToPath(import.meta.resolve("vite/package.json")), "../bin/vite.js");
const outDir = join(folder, "node_modules/.sizes");

let manifest: Manifest;

beforeAll(async () => {
  // Beside the real build, which a server may be serving; in a process of its own, for here React is the one for tests.
  const arguments_ = [vite, "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, arguments_, {
    cwd: folder,
    env: { PATH: "", NODE_ENV: "production" },
  });
  // The build wrote it.
  manifest = JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
}, 120_000);

test("the list of orders loads at most 190 KB of JavaScript", () => {
  const files = filesOf("index.html", "src/features/orders/orders-page.tsx");
  const kilobytes = compressed([...files].filter((file) => file.endsWith(".js")));
  console.log(`orders list: ${kilobytes} KB gz of JavaScript in ${files.size} files`);
  expect(kilobytes).toBeLessThanOrEqual(190);
});

test("all styles are at most 12 KB", () => {
  const files = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  const kilobytes = compressed([...new Set(files)].filter((file) => file.endsWith(".css")));
  console.log(`styles: ${kilobytes} KB gz`);
  expect(kilobytes).toBeLessThanOrEqual(12);
});

/** The files of these modules and of all that they import at once; what is imported later is not counted. */
function filesOf(...modules: string[]): Set<string> {
  const files = new Set<string>();
  const visit = (module: string) => {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`The build has no ${module}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return files;
}

function compressed(files: string[]): number {
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(outDir, file))).length,
    0,
  );
  return Math.round(bytes / 102.4) / 10;
}
