import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { chooseAccount } from "../src/platform/embedded-postgres/account.ts";
import { choosePorts } from "../src/platform/choose-ports.ts";
import { beforeDrop } from "./own-database.ts";

const binaries = "/usr/lib/postgresql/15/bin";

/** The oldest PostgreSQL that Waybill takes, where this machine has one. */
export const hasPostgres15 = existsSync(join(binaries, "postgres"));

export interface OldPostgres {
  url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL 15 with a database owned by a role that is no superuser, as production has it. */
export async function startPostgres15(): Promise<OldPostgres> {
  const account = await chooseAccount();
  const folder = await mkdtemp(join(tmpdir(), "waybill-postgres-15-"));
  if (account) await chown(folder, account.uid, account.gid);
  const as = { cwd: folder, ...(account && { uid: account.uid, gid: account.gid }) };
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
  await promisify(execFile)(join(binaries, "initdb"), initdb, as);
  const { port } = await choosePorts({ host: "127.0.0.1", port: 0, metricsPort: 0 });
  const settings = ["-p", String(port), "-h", "127.0.0.1", "-k", folder, "-F"];
  const postmaster = spawn(join(binaries, "postgres"), ["-D", data, ...settings], {
    ...as,
    stdio: "ignore",
  });
  const exited = new Promise<void>((resolve) => postmaster.once("exit", () => resolve()));
  const server = { host: "127.0.0.1", port, user: "postgres", database: "postgres" };
  await makeDatabase(server);
  return {
    url: `postgres://waybill@127.0.0.1:${port}/waybill`,
    async stop() {
      try {
        for (const task of beforeDrop) await task();
      } finally {
        postmaster.kill("SIGINT");
        await exited;
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function makeDatabase(server: pg.ClientConfig): Promise<void> {
  const client = await connectSoon(server);
  await client.query("create role waybill login createrole");
  await client.query("create database waybill owner waybill");
  await client.end();
}

/** It takes connections some moments after it was started. */
async function connectSoon(server: pg.ClientConfig, attempts = 200): Promise<pg.Client> {
  const client = new pg.Client(server);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return connectSoon(server, attempts - 1);
  }
}
