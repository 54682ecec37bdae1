import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { demoTenants, loadDemo } from "../demo/src/load.ts";
import { explainFailure } from "../server/src/start-waybill.ts";
import { readBaseUrl } from "../demo/src/read-credentials.ts";

/** Loads the demo data into a service that runs: npm run seed -- --tenant northwind|tailspin|all [--url http://...] */
try {
  const { values } = parseArgs({
    options: { tenant: { type: "string" }, url: { type: "string" } },
  });
  const dataDir = resolve(process.env["WAYBILL_DATA"] || ".waybill");
  const baseUrl = values.url ?? (await readBaseUrl(dataDir));
  const tenants = chooseTenants(values.tenant ?? "all");
  await loadDemo({ baseUrl, dataDir, tenants, report: console.log });
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}

function chooseTenants(name: string) {
  const chosen = demoTenants.filter((tenant) => name === "all" || name === tenant);
  if (chosen.length === 0) {
    throw new Error(`--tenant must be ${[...demoTenants, "all"].join(", ")}, not ${name}`);
  }
  return chosen;
}
