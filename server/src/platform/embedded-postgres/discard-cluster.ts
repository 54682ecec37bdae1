import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { isHeld } from "./data-folder-lock.ts";
import { findExistingCluster } from "./find-cluster.ts";
import { homeForRoot } from "./folder-for-root.ts";
import { stopOrphan } from "./orphan.ts";

/** Removes a data folder with all its databases, unless a process still runs on it. True when it is gone. */
export async function discardCluster(dataDir: string): Promise<boolean> {
  const folder = resolve(dataDir);
  if (await isHeld(folder)) return false;
  const cluster = await findExistingCluster(folder);
  if (cluster) await stopOrphan(cluster, () => undefined);
  if (process.getuid?.() === 0) await rm(homeForRoot(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  return true;
}
