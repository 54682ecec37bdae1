import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { freshDataFolder } from "../../../test/fresh-data-folder.ts";
import { chooseAccount } from "./account.ts";
import { findExistingCluster } from "./find-cluster.ts";
import { homeForRoot } from "./folder-for-root.ts";
import { discardCluster, startEmbeddedPostgres } from "./index.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

const amRoot = process.getuid?.() === 0;

test("two data folders run side by side", async () => {
  const folders = await Promise.all([freshDataFolder(), freshDataFolder()]);
  const both = await Promise.all(folders.map((dataDir) => start(dataDir)));
  const urls = both.map(({ url }) => url);
  await Promise.all(urls.map((url, index) => query(url, `create table mine_${index} (id int)`)));
  const tables = "select table_name from information_schema.tables where table_name like 'mine%'";
  expect(await query(urls[0], tables)).toEqual([["mine_0"]]);
  expect(await query(urls[1], tables)).toEqual([["mine_1"]]);
});

test("ten kills in a row lose no acknowledged row", async () => {
  const dataDir = await freshDataFolder();
  let { url, stop } = await start(dataDir, { durable: true });
  await query(url, "create table kept (id int primary key)");
  for (let id = 1; id <= 10; id++) {
    await query(url, `insert into kept values (${id})`);
    const { data = "" } = (await findExistingCluster(dataDir)) ?? {};
    process.kill((await readPostmasterFile(data))?.pid ?? 0, "SIGKILL");
    await stop();
    ({ url, stop } = await start(dataDir, { durable: true }));
    expect(await query(url, "select count(*)::int from kept")).toEqual([[id]]);
  }
});

test.skipIf(!amRoot)("as root it runs below a folder that only root may enter", async () => {
  const closed = await freshDataFolder();
  const dataDir = join(closed, "checkout", ".waybill");
  await mkdir(dataDir, { recursive: true });
  onTestFinished(async () => void (await discardCluster(dataDir)));
  expect((await stat(closed)).mode & 0o777).toBe(0o700);
  const { url } = await start(dataDir);
  expect(await query(url, "select 1")).toEqual([[1]]);
});

test.skipIf(!amRoot)(
  "a data folder without its pointer begins anew and says what it leaves",
  async () => {
    const dataDir = await freshDataFolder();
    const first = await start(dataDir);
    await query(first.url, "create table earlier (id int)");
    await first.stop();
    const { cluster } = JSON.parse(await readFile(join(dataDir, "postgres.json"), "utf8")) as { cluster: string }; // prettier-ignore
    await rm(join(dataDir, "postgres.json"));

    const said: string[] = [];
    const second = await start(dataDir, { report: (line) => said.push(line) });
    expect(await query(second.url, "select to_regclass('earlier')")).toEqual([[null]]);
    expect(said[0]).toContain(`Nothing here points to ${cluster}`);
    expect(await readdir(homeForRoot(dataDir))).toContain(cluster);
  },
);

test.skipIf(!amRoot)("a pointer to a database that is gone begins anew and says so", async () => {
  const dataDir = await freshDataFolder();
  await (await start(dataDir)).stop();
  await rm(homeForRoot(dataDir), { recursive: true });
  const said: string[] = [];
  const { url } = await start(dataDir, { report: (line) => said.push(line) });
  expect(said[0]).toContain("is gone. A new, empty one is begun.");
  expect(await query(url, "select 1")).toEqual([[1]]);
});

test.skipIf(!amRoot)("root takes postgres, else an account of its own, else nobody", async () => {
  expect(await chooseAccount(false)).toBeUndefined();
  const missing = { name: "no-such-account", create: [["false"] satisfies [string]] };
  expect(await chooseAccount(true, [missing, { name: "nobody" }])).toMatchObject({
    name: "nobody",
  });
  await expect(chooseAccount(true, [missing])).rejects.toThrow("PostgreSQL cannot run as root");
});

async function start(
  dataDir: string,
  options: { durable?: boolean; report?: (line: string) => void } = {},
) {
  const postgres = await startEmbeddedPostgres({
    dataDir,
    durable: false,
    report: () => undefined,
    ...options,
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= postgres.stop());
  onTestFinished(stop);
  return { url: postgres.url, stop };
}

async function query(url: string | undefined, sql: string): Promise<unknown[][]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}
