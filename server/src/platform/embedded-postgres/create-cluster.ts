import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { bareEnvironment } from "./environment.ts";
import type { Cluster } from "./find-cluster.ts";

/** Runs initdb unless the cluster exists. Killed half-way it leaves nothing that a later start would take for one. */
export async function createCluster(options: {
  account: Account;
  binaries: Binaries;
  cluster: Cluster;
  durable: boolean;
  report: (line: string) => void;
}): Promise<void> {
  const { account, binaries, cluster, durable, report } = options;
  if (await access(cluster.data).then(() => true, () => false)) return; // prettier-ignore
  report(`Preparing PostgreSQL ${binaries.major} ...`);
  await mkdir(dirname(cluster.data), { recursive: true, mode: 0o700 });
  await writePassword(cluster, account);
  const partial = `${cluster.data}.partial`;
  await rm(partial, { recursive: true, force: true });
  const sync = durable ? [] : ["--no-sync"];
  await promisify(execFile)(binaries.initdb, [...initdbArguments(cluster, partial), ...sync], {
    env: bareEnvironment,
    cwd: dirname(cluster.data),
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  await rename(partial, cluster.data);
}

/** The same sort order and case rules on every machine: none of the machine's own locales is used. */
function initdbArguments(cluster: Cluster, directory: string): string[] {
  return [
    `--pgdata=${directory}`,
    "--username=postgres",
    `--pwfile=${cluster.passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
}

/** 0600 and owned by whom PostgreSQL runs as: initdb reads it as that account, and we are it or root. */
async function writePassword(cluster: Cluster, account: Account): Promise<void> {
  const known = await readFile(cluster.passwordFile, "utf8").catch(() => "");
  if (known !== "") return;
  await writeFile(cluster.passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (account) await chown(cluster.passwordFile, account.uid, account.gid);
}
