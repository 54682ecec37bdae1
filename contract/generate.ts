// `node contract/generate.ts` writes every file that follows from the contract; with `--check` it writes nothing and
// fails when one of them is not what the contract says.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { bundleContract } from "./generator/bundle-contract.ts";
import { emitContract } from "./generator/emit-contract.ts";
import { readContract } from "./generator/read-contract.ts";
import { staleFiles } from "./generator/stale-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

const document = await bundleContract(new URL("./", import.meta.url));
const files = await emitContract(readContract(document));
const stale = await staleFiles(root, files);

if (process.argv.includes("--check")) {
  for (const path of stale)
    console.error(`${path} does not follow from the contract: run node contract/generate.ts`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of files.filter((file) => stale.includes(file.path))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const wanted = new Set(files.map(({ path }) => path));
  await Promise.all(stale.filter((path) => !wanted.has(path)).map((path) => rm(join(root, path))));
  console.log(stale.length === 0 ? "Everything is fresh." : `Wrote ${stale.join(", ")}.`);
}
