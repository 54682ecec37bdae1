import pg from "pg";
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/index.ts";

// Run by tests as a process that they may kill: starts PostgreSQL, commits a row, says so and stays.
const [dataDir = ""] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({ dataDir, report: console.log });
const client = new pg.Client(postgres.url);
await client.connect();
await client.query("create table kept (word text)");
await client.query("insert into kept values ('acknowledged')");
console.log(`committed ${postgres.url}`);
setInterval(() => undefined, 60_000);
