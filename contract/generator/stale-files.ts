import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { SourceFile } from "./source-file.ts";

/** The generated folders, in which nothing else may lie. */
const ownFolders = ["contract/src", "client/docs"];

/** Files that differ from what the contract says, and files that it no longer asks for. */
export async function staleFiles(root: string, wanted: readonly SourceFile[]): Promise<string[]> {
  const paths = new Set(wanted.map(({ path }) => path));
  const present = ownFolders.map(async (folder) => {
    const names = await readdir(join(root, folder)).catch(() => []);
    return names.map((name) => `${folder}/${name}`);
  });
  const left = (await Promise.all(present)).flat().filter((path) => !paths.has(path));
  const differing = await Promise.all(
    wanted.map(async ({ path, text }) => {
      const found = await readFile(join(root, path), "utf8").catch(() => undefined);
      return found === text ? [] : [path];
    }),
  );
  return [...differing.flat(), ...left];
}
