import { explainFailure, startWaybill, type Running } from "../server/src/start-waybill.ts";
import { buildConsole } from "./build-console.ts";
import { credentialsFile, readCredentials } from "./credentials.ts";
import { loadDemoData } from "./load-demo.ts";

const report = (line: string) => console.log(line);
try {
  await buildConsole(report);
  const running = await startWaybill(process.argv.slice(2), report);
  welcome(running);
  if (running.config.demo) await loadWhileServing(running);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

function welcome({ config, address }: Running): void {
  const seconds = (performance.now() / 1000).toFixed(1);
  report(`\nWaybill is ready at ${config.publicUrl} (${address}), after ${seconds} s.\n`);
  const { paymentSandbox } = config;
  if (paymentSandbox) {
    report(
      `  Cards are tried out at ${paymentSandbox.publicUrl}: test cards alone, no real money.\n`,
    );
  }
  const credentials = readCredentials(config.dataDir);
  if (!credentials) return;
  for (const { role, email, password } of credentials.users) {
    report(`  ${role.padEnd(8)} ${email.padEnd(32)} password ${password}`);
  }
  const key = credentials.tenants.find(({ slug }) => slug === "northwind")?.apiKey;
  if (key) report(`\n  API key of northwind: ${key}`);
  report(`  All of them are in ${credentialsFile(config.dataDir)}\n`);
}

/** The demo is a convenience: when it fails, what is served goes on being served. */
async function loadWhileServing({ config, address, app }: Running): Promise<void> {
  const reportProgress = (line: string) => {
    app.readiness.progress = line;
    report(line);
  };
  try {
    const { dataDir } = config;
    await loadDemoData({ baseUrl: address, dataDir, report: reportProgress });
    app.readiness.progress = undefined;
  } catch (error) {
    reportProgress(`The demo data could not be loaded: ${explainFailure(error)}`);
  }
}
