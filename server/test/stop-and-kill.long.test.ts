import { inject, onTestFinished, test } from "vitest";
import { openDatabase, type Database } from "../src/platform/database.ts";
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/index.ts";
import { migrate } from "../src/platform/migrate.ts";
import { freshDataFolder } from "./fresh-data-folder.ts";
import { killPostmaster } from "./kill-postmaster.ts";
import { killUnderLoad } from "./kill-under-load.ts";
import { killWhilePlacing } from "./kill-while-placing.ts";

test("a server that is killed ten times while it places orders loses none", async () => {
  const database = openOf(inject("databaseUrl"));
  const dataDir = await freshDataFolder();
  await killWhilePlacing({ databaseUrl: inject("databaseUrl"), database, dataDir, kills: 10 });
});

test("thirty kills of the server and six of PostgreSQL lose no acknowledged change and double none", async () => {
  const dataDir = await freshDataFolder();
  const { url, stop } = await startEmbeddedPostgres({ dataDir, report: () => {} });
  onTestFinished(stop);
  await migrate(url);
  const round = ["server", "server", "server", "PostgreSQL", "server", "server"] as const;
  await killUnderLoad({
    ...{ databaseUrl: url, database: openOf(url), dataDir: await freshDataFolder() },
    victims: Array.from({ length: 6 }, () => round).flat(),
    killPostgres: () => killPostmaster(dataDir),
  });
}, 1_800_000);

function openOf(url: string): Database {
  const database = openDatabase({ url, connections: 4, onError: () => {} });
  onTestFinished(() => database.close());
  return database;
}
