import { parseArgs } from "node:util";
import { demoTenants, loadDemo } from "../demo/src/load.ts";
import { readConfig } from "../server/src/config.ts";
import { explainFailure } from "../server/src/start-waybill.ts";
import { StartRefusal } from "../server/src/platform/start-refusal.ts";
import { readCredentials } from "./credentials.ts";

// Loads the demo data into a Waybill that runs; what is there already is left as it is.
try {
  const { values } = parseArgs({
    options: { tenant: { type: "string", default: "all" }, url: { type: "string" } },
  });
  const tenants = demoTenants.filter((slug) => [slug, "all"].includes(values.tenant));
  if (tenants.length === 0)
    throw new StartRefusal(`--tenant must be ${demoTenants.join(", ")} or all.`);
  const { dataDir } = readConfig(undefined, []);
  const credentials = readCredentials(dataDir);
  if (!credentials)
    throw new StartRefusal(`There are no demo tenants in ${dataDir}: run npm start first.`);
  const baseUrl = values.url ?? credentials.baseUrl;
  await loadDemo({ baseUrl, dataDir, tenants, report: console.log });
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
