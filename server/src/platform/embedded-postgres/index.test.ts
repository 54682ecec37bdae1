import { spawn } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { freshDataFolder } from "../../../test/fresh-data-folder.ts";
import { findExistingCluster } from "./find-cluster.ts";
import {
  findRunningPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from "./index.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

test("a row that was acknowledged before kill -9 is there after the next start", async () => {
  const dataDir = await freshDataFolder();
  const killed = await holdPostgres(dataDir);
  killed.process.kill("SIGKILL");
  await killed.exited;
  expect(await valueOf(killed.url, "select count(*)::int from kept")).toBe(1);

  const said: string[] = [];
  const again = await start({ dataDir, report: (line) => said.push(line) });
  expect(said).toEqual(["Stopping the PostgreSQL that a killed Waybill left running ..."]);
  expect(await valueOf(again.url, "select word from kept")).toBe("acknowledged");
  await expect(valueOf(killed.url, "select 1")).rejects.toThrow(/ECONNREFUSED/);
});

test("a second start on the same folder is told who runs there", async () => {
  const dataDir = await freshDataFolder();
  const first = await start({ dataDir, durable: false });
  const message = `Waybill is already running on ${dataDir} (process ${process.pid})`;
  await expect(start({ dataDir })).rejects.toThrow(message);
  expect(await findRunningPostgres(dataDir)).toBe(first.url);

  const stopping = first.stop();
  const second = await start({ dataDir, durable: false });
  await stopping;
  expect(await valueOf(second.url, "select 1 as one")).toBe(1);
});

test("a busy port is left alone, and another one taken", async () => {
  const dataDir = await freshDataFolder();
  const busy = createServer();
  onTestFinished(() => void busy.close());
  const busyPort = await new Promise<number>((resolve) => {
    busy.listen(0, "127.0.0.1", () => {
      const address = busy.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const offered = [busyPort, busyPort, 0];
  const choosePort = async () => offered.shift() || unusedPort();
  const postgres = await start({ dataDir, durable: false, choosePort });
  expect(new URL(postgres.url).port).not.toBe(String(busyPort));
  expect(offered).toEqual([]);
});

test("PostgreSQL that dies by itself is started again where it was", async () => {
  const dataDir = await freshDataFolder();
  const said: string[] = [];
  const postgres = await start({ dataDir, durable: false, report: (line) => said.push(line) });
  const cluster = await findExistingCluster(dataDir);
  const running = await readPostmasterFile(cluster?.data ?? "");
  process.kill(running?.pid ?? 0, "SIGKILL");
  await vi.waitUntil(() => said.includes("PostgreSQL is back."), { timeout: 15_000 });
  expect(await valueOf(postgres.url, "select 1 as one")).toBe(1);
});

test("data of another major version is refused by name, and not touched", async () => {
  const dataDir = await freshDataFolder();
  await (await start({ dataDir, durable: false })).stop();
  const cluster = await findExistingCluster(dataDir);
  const versionFile = join(cluster?.data ?? "", "PG_VERSION");
  await writeFile(versionFile, "16\n");
  const { mtimeMs } = await stat(versionFile);
  const refused = start({ dataDir, durable: false });
  await expect(refused).rejects.toThrow("was written by PostgreSQL 16, and this is PostgreSQL 18");
  expect((await stat(versionFile)).mtimeMs).toBe(mtimeMs);
});

test("the database's owner is no superuser and needs its password", async () => {
  const { url } = await start({ dataDir: await freshDataFolder(), durable: false });
  const privileges = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
  expect(await valueOf(url, privileges)).toBe(false);
  expect(await valueOf(url, "show listen_addresses")).toBe("127.0.0.1");
  const wrong = new URL(url);
  wrong.password = "guessed";
  await expect(valueOf(wrong.href, "select 1")).rejects.toThrow("password authentication failed");
});

async function start(options: Partial<EmbeddedPostgresOptions> & { dataDir: string }) {
  const postgres = await startEmbeddedPostgres({ report: () => undefined, ...options });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= postgres.stop());
  onTestFinished(stop);
  return { ...postgres, stop };
}

async function holdPostgres(dataDir: string) {
  const script = join(import.meta.dirname, "../../../test/hold-postgres.ts");
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /committed (\S+)\n/.exec(said)?.[1];
    if (url) return { process: child, exited, url };
  }
  throw new Error(`It ended early: ${said}`);
}

async function valueOf(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
