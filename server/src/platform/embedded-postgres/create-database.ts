import { readFile } from "node:fs/promises";
import pg from "pg";
import type { Cluster } from "./find-cluster.ts";

/**
 * Makes the role and the database that Waybill uses, once. The role owns the database and may create roles, like the
 * one a production database is given; it is no superuser, because a superuser passes every row-level policy.
 */
export async function createDatabase(
  cluster: Cluster,
  port: number,
): Promise<{ url: string; version: string }> {
  const password = (await readFile(cluster.passwordFile, "utf8")).trim();
  const server = { host: "127.0.0.1", port, password };
  const client = new pg.Client({ ...server, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; role: boolean; database: boolean }>(
      `select current_setting('server_version') as version,
              exists (select from pg_roles where rolname = 'waybill') as role,
              exists (select from pg_database where datname = 'waybill') as database`,
    );
    const [found] = rows;
    if (!found?.role) {
      const secret = client.escapeLiteral(password);
      await client.query(`create role waybill login createrole createdb password ${secret}`);
    }
    if (!found?.database) await client.query("create database waybill owner waybill");
    return { url: databaseUrl(password, port), version: found?.version ?? "" };
  } finally {
    await client.end();
  }
}

export function databaseUrl(password: string, port: number): string {
  return `postgres://waybill:${password}@127.0.0.1:${port}/waybill`;
}
