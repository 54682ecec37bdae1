import { onTestFinished, test } from "vitest";
import { killPoints } from "../src/modules/payments/index.ts";
import { openDatabase } from "../src/platform/database.ts";
import { freshDataFolder } from "./fresh-data-folder.ts";
import { createOwnDatabase } from "./own-database.ts";
import { payUnderFire } from "./payments-under-fire/under-fire.ts";

test("500 payments under fire, with a kill of the server at each named point, leave our books as the gateway's", async () => {
  const own = await createOwnDatabase();
  onTestFinished(() => own.drop());
  const database = openDatabase({ url: own.url, connections: 4, onError: () => {} });
  onTestFinished(() => database.close());
  await payUnderFire({
    ...{ databaseUrl: own.url, database, dataDir: await freshDataFolder(), payments: 500 },
    points: killPoints,
  });
}, 3_600_000);
