import { readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "./find-cluster.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { isAlive, isPostmasterOf } from "./running-process.ts";
import { StartRefusal } from "../start-refusal.ts";

/**
 * A postmaster outlives the process that started it when that one is killed with -9, and keeps the data folder. It is
 * stopped rather than adopted: it may run with older settings, and nobody would notice when it dies.
 */
export async function stopOrphan(cluster: Cluster, report: (line: string) => void): Promise<void> {
  const left = await readPostmasterFile(cluster.data);
  if (left === undefined) return;
  const data = await realpath(cluster.data);
  if (!(await isPostmasterOf(data, left.pid))) {
    if (isAlive(left.pid)) await forgetNumber(data);
    return;
  }
  report("Stopping the PostgreSQL that a killed Waybill left running ...");
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    process.kill(left.pid, signal);
    if (await isGoneWithin(data, left.pid, 20_000)) return;
  }
  throw new StartRefusal(
    `PostgreSQL (process ${left.pid}) holds ${cluster.data} and does not stop.`,
  );
}

/**
 * The number has become another program's, and PostgreSQL would take that for a postmaster. The rest of the file stays:
 * PostgreSQL finds by it whether a backend still has the cluster's shared memory.
 */
async function forgetNumber(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const nobodysNumber = "99999999";
  await writeFile(file, (await readFile(file, "utf8")).replace(/^\d+/, nobodysNumber));
}

/** Not asked by its number alone: where nothing reaps orphans, a dead one keeps its number. */
async function isGoneWithin(data: string, pid: number, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 20) {
    if (!(await isPostmasterOf(data, pid))) return true;
    await sleep(20);
  }
  return false;
}
