import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./root.ts";

const folder = join(root, "console");
const dist = join(folder, "dist");
const stamp = ".sources";

/** Builds the console unless it was built from exactly these sources. */
export async function buildConsole(report: (line: string) => void): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) {
    report("There is no console in this checkout; only the API is served.");
    return;
  }
  const hash = await hashSources();
  const built = await readFile(join(dist, stamp), "utf8").catch(() => "");
  if (built === hash) return;
  report("Building the console ...");
  const draft = join(folder, `.dist-${randomUUID()}`);
  try {
    await runVite(draft);
    await writeFile(join(draft, stamp), hash);
    await rm(dist, { recursive: true, force: true });
    await rename(draft, dist);
  } catch (error) {
    // Another start that built the same was quicker.
    if ((await readFile(join(dist, stamp), "utf8").catch(() => "")) !== hash) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
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
    if (/^(node_modules|\.?dist.*)$|\.test\./.test(entry.name)) {
      return [];
    }
    const at = join(path, entry.name);
    return entry.isDirectory() ? filesIn(at) : [at];
  });
  return (await Promise.all(found)).flat();
}

/** Its output is shown only when it fails. */
async function runVite(outDir: string): Promise<void> {
  const output: Buffer[] = [];
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build", "--outDir", outDir], {
    cwd: folder,
    // A test runner says "test", with which React would be the one for development, half as large again and slower.
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
  });
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new Error(`The console could not be built:\n${Buffer.concat(output).toString()}`);
}
