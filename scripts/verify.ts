import { parseArgs } from "node:util";
import { checkLaws } from "../server/src/check-laws.ts";
import { migrate } from "../server/src/platform/migrate.ts";
import { withDatabase } from "./with-database.ts";

const rowsShown = 5;
const { values } = parseArgs({ options: { tenant: { type: "string" } } });

// Checks the laws of conservation on a live database, and names each row that breaks one.
await withDatabase(async (databaseUrl) => {
  await migrate(databaseUrl);
  const { laws, tenants, breaches } = await checkLaws(databaseUrl, { onlyTenant: values.tenant });
  for (const { tenant, law, sentence, rows } of breaches) {
    console.log(`BROKEN ${law} (tenant ${tenant}, ${rows.length} rows): ${sentence}`);
    for (const row of rows.slice(0, rowsShown)) console.log(`       ${JSON.stringify(row)}`);
    if (rows.length > rowsShown) console.log(`       and ${rows.length - rowsShown} more`);
  }
  console.log(`${laws} laws, ${tenants} tenants, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exitCode = 1;
});
