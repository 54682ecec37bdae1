import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import {
  discardCluster,
  startEmbeddedPostgres,
} from "../server/src/platform/embedded-postgres/index.ts";
import { migrate } from "../server/src/platform/migrate.ts";

/** A PostgreSQL of the benchmark's own, with the settings of production. */
export interface Laboratory {
  /** A migrated database without rows. */
  newDatabase(name: string): Promise<string>;
  /** A migrated database that an earlier run may have kept; then `isNew` is false. */
  keptDatabase(name: string): Promise<{ url: string; isNew: boolean }>;
  close(): Promise<void>;
}

/** @param keptIn A folder that the databases are kept in for another run; without it they are thrown away. */
export async function openLaboratory(
  keptIn: string | undefined,
  report: (line: string) => void,
): Promise<Laboratory> {
  const dataDir = keptIn ?? (await mkdtemp(join(tmpdir(), "waybill-bench-")));
  const postgres = await startEmbeddedPostgres({ dataDir, report });
  const close = async () => {
    await postgres.stop();
    if (keptIn === undefined) await discardCluster(dataDir);
  };
  // A run that is interrupted leaves neither a database nor a folder behind.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().finally(() => process.exit(1)));
  }
  const urlOf = (name: string) => postgres.url.replace(/\/waybill$/, `/${name}`);
  return {
    async newDatabase(name) {
      await withOwner(postgres.url, (owner) => owner.query(`drop database if exists ${name}`));
      await createDatabase(postgres.url, name);
      await migrate(urlOf(name));
      return urlOf(name);
    },
    async keptDatabase(name) {
      const isNew = await createDatabase(postgres.url, name);
      await migrate(urlOf(name));
      return { url: urlOf(name), isNew };
    },
    close,
  };
}

async function createDatabase(url: string, name: string): Promise<boolean> {
  return withOwner(url, async (owner) => {
    const { rows } = await owner.query("select from pg_database where datname = $1", [name]);
    if (rows.length > 0) return false;
    await owner.query(`create database ${name}`);
    return true;
  });
}

/** Works as the owner of the database, on one connection. */
export async function withOwner<T>(
  url: string,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({ connectionString: url, application_name: "waybill-bench" });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
