import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { SourceFile } from "./source-file.ts";

/** The generated folder, in which nothing else may lie. */
const ownFolder = "contract/src";

/** Files that differ from what the contract says, and files that it no longer asks for. */
export async function staleFiles(root: string, wanted: readonly SourceFile[]): Promise<string[]> {
  const present = await readdir(join(root, ownFolder)).catch(() => []);
  const paths = new Set(wanted.map(({ path }) => path));
  const left = present.map((name) => `${ownFolder}/${name}`).filter((path) => !paths.has(path));
  const differing = await Promise.all(
    wanted.map(async ({ path, text }) => {
      const found = await readFile(join(root, path), "utf8").catch(() => undefined);
      return found === text ? [] : [path];
    }),
  );
  return [...differing.flat(), ...left];
}
