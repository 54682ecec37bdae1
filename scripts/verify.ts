import { parseArgs } from "node:util";
import { checkConservation, laws, mostRows } from "../server/src/modules/conservation/index.ts";
import { openDatabase } from "../server/src/platform/database.ts";
import { StartRefusal } from "../server/src/platform/start-refusal.ts";
import { withDatabase } from "./with-database.ts";

const { values } = parseArgs({ options: { tenant: { type: "string" } } });

// Checks the laws of conservation on a live database, and names each row that breaks one.
await withDatabase(async (databaseUrl) => {
  const database = openDatabase({ url: databaseUrl, connections: 1, onError: () => {} });
  try {
    const { tenants, breaches } = await checkConservation(database, { slug: values.tenant }).catch(
      refuseStrangeSchema,
    );
    if (values.tenant !== undefined && tenants === 0) {
      throw new StartRefusal(`There is no tenant ${values.tenant}.`);
    }
    for (const { tenant, law, sentence, rows } of breaches) {
      const some =
        rows.length === mostRows
          ? `the first ${mostRows} rows`
          : `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
      console.log(`BROKEN ${law} in ${tenant} (${some}): ${sentence}`);
      for (const row of rows) console.log(`       ${JSON.stringify(row)}`);
    }
    console.log(`${laws.length} laws, ${tenants} tenants, ${breaches.length} broken`);
    if (breaches.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
});

/** Checking changes nothing, so what the schema lacks is not made up for here. */
function refuseStrangeSchema(error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // No such role, table or column.
  if (!["22023", "42P01", "42703"].includes(code)) throw error;
  const what = "This database does not have the schema of this version. Start Waybill on it once.";
  throw new StartRefusal(what, { cause: error });
}
