import pg from "pg";
import { inject } from "vitest";
import { migrate } from "../src/platform/migrate.ts";
import { newId } from "../src/platform/ids.ts";

/** A migrated database of the caller's own on the run's PostgreSQL: for what would disturb the tests beside it. */
export interface OwnDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function createOwnDatabase(): Promise<OwnDatabase> {
  const own = await createEmptyDatabase();
  await migrate(own.url);
  return own;
}

/** The same before any migration. */
export async function createEmptyDatabase(): Promise<OwnDatabase> {
  const shared = inject("databaseUrl");
  const name = `test_${newId().replaceAll("-", "")}`;
  await run(shared, `create database ${name}`);
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      try {
        for (const task of beforeDrop) await task();
      } finally {
        await run(shared, `drop database ${name} with (force)`);
      }
    },
  };
}

/** What has to look at a database while it is there. */
export const beforeDrop = new Set<() => Promise<void>>();

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
