import { findExistingCluster } from "../src/platform/embedded-postgres/find-cluster.ts";
import { readPostmasterFile } from "../src/platform/embedded-postgres/postmaster-file.ts";

/** Kills the PostgreSQL that runs on a data folder with -9. Whoever keeps it running starts it again. */
export async function killPostmaster(dataDir: string): Promise<void> {
  const cluster = await findExistingCluster(dataDir);
  const running = cluster && (await readPostmasterFile(cluster.data));
  if (!running) throw new Error(`no PostgreSQL runs on ${dataDir}`);
  process.kill(running.pid, "SIGKILL");
}
