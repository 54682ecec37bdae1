import { openApp } from "../src/app.ts";
import { stopOnSignals } from "../src/platform/stop-signals.ts";
import { testConfig } from "./test-config.ts";

// Run by tests as a process that they may stop or kill: the service on a database that is there already.
const [databaseUrl = "", dataDir = "", logLevel, url, secret] = process.argv.slice(2);
const app = await openApp({
  ...testConfig(databaseUrl, dataDir),
  ...(logLevel === "trace" && { logLevel }),
  // A payment gateway that the test has opened.
  ...(url && secret && { paymentSandbox: { url, publicUrl: url, secret } }),
});
stopOnSignals(() => app.close(), console.log);
const { address } = await app.listen();
console.log(`serving ${address}`);
