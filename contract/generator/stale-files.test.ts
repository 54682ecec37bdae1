import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, onTestFinished, test } from "vitest";

import { bundleContract } from "./bundle-contract.ts";
import { emitContract } from "./emit-contract.ts";
import { readContract } from "./read-contract.ts";
import { staleFiles } from "./stale-files.ts";

test("what is committed follows from the contract", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const files = await emitContract(
    readContract(await bundleContract(new URL("../", import.meta.url))),
  );
  expect(await staleFiles(root, files)).toEqual([]);
});

test("a file that differs, one that is missing and one too many are named", async () => {
  const root = await mkdtemp(join(tmpdir(), "waybill-stale-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "contract/src"), { recursive: true });
  await writeFile(join(root, "contract/src/same.ts"), "same");
  await writeFile(join(root, "contract/src/different.ts"), "old");
  await writeFile(join(root, "contract/src/left.ts"), "left");
  const wanted = ["same", "different", "missing"].map((name) => ({
    path: `contract/src/${name}.ts`,
    text: name,
  }));
  expect(await staleFiles(root, wanted)).toEqual([
    "contract/src/different.ts",
    "contract/src/missing.ts",
    "contract/src/left.ts",
  ]);
});
