import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./root.ts";

const folder = join(root, "console");
const stampFile = join(folder, "dist", ".sources");

/** Builds the console unless it was built from exactly these sources. */
export async function buildConsole(report: (line: string) => void): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) {
    report("There is no console in this checkout; only the API is served.");
    return;
  }
  const hash = await hashSources();
  const built = await readFile(stampFile, "utf8").catch(() => "");
  if (built === hash) return;
  report("Building the console ...");
  await runVite();
  await mkdir(join(folder, "dist"), { recursive: true });
  await writeFile(stampFile, hash);
}

/** Everything the bundle is made of: the console, the workspaces it imports, and the versions of the rest. */
async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  const folders = ["console", "client/src", "react/src", "contract/src"];
  const files = (await Promise.all(folders.map((each) => filesIn(join(root, each))))).flat();
  for (const file of [...files, join(root, "package-lock.json")].toSorted()) {
    hash
      .update(relative(root, file))
      .update("\0")
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.includes(".test.")) {
      return [];
    }
    const at = join(path, entry.name);
    return entry.isDirectory() ? filesIn(at) : [at];
  });
  return (await Promise.all(found)).flat();
}

/** Its output is shown only when it fails. */
async function runVite(): Promise<void> {
  const output: Buffer[] = [];
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build"], { cwd: folder });
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new Error(`The console could not be built:\n${Buffer.concat(output).toString()}`);
}
