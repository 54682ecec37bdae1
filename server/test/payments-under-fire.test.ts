import { onTestFinished, test } from "vitest";
import { openDatabase } from "../src/platform/database.ts";
import { freshDataFolder } from "./fresh-data-folder.ts";
import { createOwnDatabase } from "./own-database.ts";
import { payUnderFire } from "./payments-under-fire/under-fire.ts";

test("50 payments under fire, with three kills of the server, leave our books as the gateway's", async () => {
  const own = await createOwnDatabase();
  onTestFinished(() => own.drop());
  const database = openDatabase({ url: own.url, connections: 4, onError: () => {} });
  onTestFinished(() => database.close());
  await payUnderFire({
    ...{ databaseUrl: own.url, database, dataDir: await freshDataFolder(), payments: 50 },
    points: ["operation.answered", "webhook.applied", "page.opened"],
  });
}, 600_000);
