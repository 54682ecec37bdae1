import { readCredentials } from "./credentials.ts";
import { loadDemoData } from "./load-demo.ts";
import { readConfig } from "../server/src/config.ts";
import { explainFailure } from "../server/src/start-waybill.ts";

// Loads the demo data into a Waybill that runs; what is there already is left as it is.
try {
  const { dataDir } = readConfig(undefined, []);
  const credentials = readCredentials(dataDir);
  if (!credentials)
    throw new Error(`There are no demo tenants in ${dataDir}: run npm start first.`);
  await loadDemoData({ baseUrl: credentials.baseUrl, dataDir, report: console.log });
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
