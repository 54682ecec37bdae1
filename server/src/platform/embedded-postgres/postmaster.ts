import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, rename, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { bareEnvironment } from "./environment.ts";
import type { Cluster } from "./find-cluster.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { postgresSettings } from "./settings.ts";

export interface PostmasterOptions {
  account: Account;
  binaries: Binaries;
  cluster: Cluster;
  durable: boolean;
  report: (line: string) => void;
}

export interface Postmaster {
  process: ChildProcess;
  /** Resolves when the process is gone. */
  exited: Promise<void>;
}

/** Some other program listens on the port. */
export class PortTaken extends Error {}

/** Backends of a killed postmaster have not noticed yet that it is gone. */
export class StillHeld extends Error {}

/** Spawns one postmaster on the port and waits until it takes connections. */
export async function startPostmaster(
  options: PostmasterOptions,
  port: number,
): Promise<Postmaster> {
  const { cluster, report } = options;
  await keepLogShort(cluster.log);
  const logFrom = await sizeOf(cluster.log);
  const postmaster = spawnPostmaster(options, port);
  let gone: Error | "exited" | undefined;
  const exited = new Promise<void>((resolve) => {
    const settle = (how: Error | "exited") => {
      gone = how;
      resolve();
    };
    postmaster.once("exit", () => settle("exited"));
    postmaster.once("error", settle);
  });
  for (let waitedMs = 0; ; waitedMs += 10) {
    if (gone) throw await whyItStopped(cluster.log, logFrom, gone);
    const file = await readPostmasterFile(cluster.data);
    if (file?.pid === postmaster.pid && file?.ready) return { process: postmaster, exited };
    if (waitedMs === 5_000) report("PostgreSQL is recovering from an unclean stop ...");
    await sleep(10);
  }
}

/** Asks for a fast shutdown: open transactions are rolled back and everything committed is written down. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  postmaster.process.kill("SIGINT");
  const patience = setTimeout(() => postmaster.process.kill("SIGQUIT"), 20_000);
  await postmaster.exited;
  clearTimeout(patience);
}

/** In a process group of its own: Ctrl-C in the terminal must reach us first, who let requests finish. */
function spawnPostmaster(options: PostmasterOptions, port: number): ChildProcess {
  const { account, binaries, cluster, durable } = options;
  const log = openSync(cluster.log, "a", 0o600);
  try {
    return spawn(binaries.postgres, ["-D", cluster.data, ...postgresSettings(port, durable)], {
      cwd: cluster.data,
      detached: true,
      env: bareEnvironment,
      stdio: ["ignore", log, log],
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
  } finally {
    closeSync(log);
  }
}

async function whyItStopped(log: string, from: number, gone: Error | "exited"): Promise<Error> {
  if (gone instanceof Error) return new Error("PostgreSQL could not be run.", { cause: gone });
  const said = (await readFile(log)).subarray(from).toString("utf8").trim();
  const message = `PostgreSQL did not start. It said:\n${said.slice(-2_000)}`;
  if (/could not bind|could not create any TCP/i.test(said)) return new PortTaken(message);
  if (/shared memory block .* is still in use/i.test(said)) return new StillHeld(message);
  return new Error(message);
}

async function keepLogShort(log: string): Promise<void> {
  if ((await sizeOf(log)) > 10_000_000) await rename(log, `${log}.1`);
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.size,
    () => 0,
  );
}
