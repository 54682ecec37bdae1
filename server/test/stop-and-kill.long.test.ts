import { inject, test } from "vitest";
import { openDatabase } from "../src/platform/database.ts";
import { freshDataFolder } from "./fresh-data-folder.ts";
import { killWhilePlacing } from "./kill-while-placing.ts";

test("a server that is killed ten times while it places orders loses none", async () => {
  const database = openDatabase({ url: inject("databaseUrl"), connections: 4, onError: () => {} });
  const dataDir = await freshDataFolder();
  await killWhilePlacing({ databaseUrl: inject("databaseUrl"), database, dataDir, kills: 10 });
  await database.close();
});
