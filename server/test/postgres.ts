import { access, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { folderForRoot } from "../src/platform/embedded-postgres/folder-for-root.ts";
import { discardCluster, startEmbeddedPostgres } from "../src/platform/embedded-postgres/index.ts";
import { isAlive } from "../src/platform/embedded-postgres/running-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated database, shared by every test of the run: each test begins a tenant of its own. */
    databaseUrl: string;
  }
}

/** One PostgreSQL for the whole run, thrown away at its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await discardLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), `waybill-test-${process.pid}-`));
  const report = () => undefined;
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false, report });
  await migrateWhenThereIsSomething(postgres.url);
  project.provide("databaseUrl", postgres.url);
  return async () => {
    await postgres.stop();
    await discardCluster(dataDir);
  };
}

async function migrateWhenThereIsSomething(url: string): Promise<void> {
  const path = new URL("../src/platform/migrate.ts", import.meta.url);
  if (!(await exists(path))) return;
  const { migrate } = (await import(path.href)) as { migrate: (url: string) => Promise<unknown> };
  await migrate(url);
}

/** A killed run cannot clean up after itself; the next one does, and leaves alone what still runs. */
async function discardLeftovers(): Promise<void> {
  const inTmp = (await readdir(tmpdir())).map((name) => join(tmpdir(), name));
  for (const dataDir of new Set([...inTmp, ...(await dataFoldersKnownToRoot())])) {
    const ofProcess = /\/waybill-test-(\d+)-\w+$/.exec(dataDir.replaceAll("\\", "/"))?.[1];
    if (ofProcess === undefined || isAlive(Number(ofProcess))) continue;
    await discardCluster(dataDir).catch(() => undefined); // another account's, or gone meanwhile
  }
}

/** As root a cluster lies outside its data folder, and stays when that was deleted alone. */
async function dataFoldersKnownToRoot(): Promise<string[]> {
  const homes = await readdir(folderForRoot).catch(() => []);
  const named = homes.map((home) => readFile(join(folderForRoot, home, "data-folder"), "utf8"));
  return (await Promise.allSettled(named)).flatMap((read) =>
    read.status === "fulfilled" ? [read.value] : [],
  );
}

async function exists(path: URL): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
