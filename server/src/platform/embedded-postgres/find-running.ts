import { readFile, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { databaseUrl } from "./create-database.ts";
import { findExistingCluster } from "./find-cluster.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { isPostmasterOf } from "./running-process.ts";

/** The URL of the embedded PostgreSQL that another process runs on the data folder, if one does. */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const cluster = await findExistingCluster(resolve(dataDir));
  if (cluster === undefined) return undefined;
  const running = await readPostmasterFile(cluster.data);
  if (!running?.ready) return undefined;
  if (!(await isPostmasterOf(await realpath(cluster.data), running.pid))) return undefined;
  const password = (await readFile(cluster.passwordFile, "utf8")).trim();
  return databaseUrl(password, running.port);
}
