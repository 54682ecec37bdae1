import { execFile } from "node:child_process";
import { cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { packedManifest } from "./packed-manifest.ts";

const run = promisify(execFile);
const clientFolder = fileURLToPath(new URL("../", import.meta.url));
// By its manifest: version 7 does not let its program be resolved.
const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

/** Builds the package as it is published into a folder: modules and declarations that need nothing else. */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const dist = join(folder, "dist");
  const config = join(clientFolder, "tsconfig.build.json");
  await run(process.execPath, [compiler, "-p", config, "--outDir", dist]);
  for await (const file of glob("**/*.{js,d.ts}", { cwd: dist })) {
    await bringContract(dist, join(dist, file));
  }
  const manifest = await readFile(join(clientFolder, "package.json"), "utf8");
  await writeFile(join(folder, "package.json"), packedManifest(manifest));
  for (const name of ["README.md", "docs"]) {
    await cp(join(clientFolder, name), join(folder, name), { recursive: true });
  }
  await cp(join(clientFolder, "../LICENSE"), join(folder, "LICENSE"));
}

/** Builds and packs it, and gives the tarball's path. */
export async function packPackage(folder: string): Promise<string> {
  const built = join(folder, "package");
  await buildPackage(built);
  const { stdout } = await run("npm", ["pack", "--pack-destination", folder], { cwd: built });
  return join(folder, stdout.trim().split("\n").at(-1) ?? "");
}

/** The contract is no package of its own for whoever installs the client: its modules lie beside the client's. */
async function bringContract(dist: string, file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const contract = relative(dirname(file), join(dist, "contract/src")).replaceAll("\\", "/");
  const changed = text
    .replaceAll(/"@waybill\/contract(\/types)?"/g, (_, types?: string) =>
      JSON.stringify(`${contract}/${types ? "types" : "index"}.js`),
    )
    // The compiler rewrites what is run, and leaves declarations as they are.
    .replaceAll(/(from |import\()"(\.[^"]+)\.ts"/g, '$1"$2.js"');
  if (changed !== text) await writeFile(file, changed);
}
