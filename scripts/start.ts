import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainFailure, startWaybill, type Running } from "../server/src/start-waybill.ts";
import { buildConsole } from "./build-console.ts";

const report = (line: string) => console.log(line);
try {
  await buildConsole(report);
  const running = await startWaybill(process.argv.slice(2), report);
  welcome(running);
  if (running.config.demo) await loadDemoData(running);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

interface Credentials {
  tenants: { slug: string; apiKey: string }[];
  users: { email: string; password: string; role: string; tenants: string[] }[];
}

function welcome({ config, address }: Running): void {
  const seconds = (performance.now() / 1000).toFixed(1);
  report(`\nWaybill is ready at ${config.publicUrl} (${address}), after ${seconds} s.\n`);
  const file = join(config.dataDir, "credentials.json");
  if (!existsSync(file)) return;
  const { users, tenants } = JSON.parse(readFileSync(file, "utf8")) as Credentials; // the server writes it
  for (const user of users) {
    report(`  ${user.role.padEnd(8)} ${user.email.padEnd(32)} password ${user.password}`);
  }
  const key = tenants.find((tenant) => tenant.slug === "northwind")?.apiKey;
  if (key) report(`\n  API key of northwind: ${key}`);
  report(`  All of them are in ${file}\n`);
}

/** The demo is a convenience: when it fails, what is served goes on being served. */
async function loadDemoData({ config, address }: Running): Promise<void> {
  const loader = new URL("../demo/src/load.ts", import.meta.url);
  if (!existsSync(loader)) return;
  // The demo is a workspace that a production image leaves out, so it is looked for and not imported.
  const { loadDemo } = (await import(loader.href)) as {
    loadDemo: (options: {
      baseUrl: string;
      dataDir: string;
      report: typeof report;
    }) => Promise<unknown>;
  };
  await loadDemo({ baseUrl: address, dataDir: config.dataDir, report }).catch((error: unknown) => {
    report(`The demo data could not be loaded: ${explainFailure(error)}`);
  });
}
