import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { currentTime } from "./clock.ts";

const folder = new URL("../../migrations/", import.meta.url);
/** Any number, as long as it is ours: two processes that start at once take turns. */
const lockKey = 7_237_911;
const oldestPostgres = 150_000;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Brings the schema up to date: plain SQL files, forward only, each once and in a transaction of its own. Answers how many it applied. */
export async function migrate(databaseUrl: string): Promise<number> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "waybill-migrate",
  });
  client.on("error", () => {}); // The statement under way fails with the same error.
  await client.connect();
  try {
    await refuseOldPostgres(client);
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    return await applyMissing(client, await readMigrations());
  } finally {
    await client.end(); // Ends the advisory lock too.
  }
}

async function refuseOldPostgres(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  if (Number(rows[0]?.version) < oldestPostgres) {
    throw new Error("Waybill needs PostgreSQL 15 or newer.");
  }
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applyMissing(client: pg.Client, migrations: Migration[]): Promise<number> {
  await client.query(`
    create table if not exists schema_migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null)`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from schema_migrations",
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  refuseStrangeHistory(migrations, applied);
  const missing = migrations.filter(({ name }) => !applied.has(name));
  for (const migration of missing) await apply(client, migration);
  return missing.length;
}

function refuseStrangeHistory(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Error(
        `The database has had ${name}, which this version does not know: it is newer.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `${name} was changed after this database had it. Write a new migration instead.`,
      );
    }
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(sql);
    await client.query("insert into schema_migrations values ($1, $2, $3)", [
      name,
      checksum,
      currentTime(),
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${String(error)}`, { cause: error });
  }
}
