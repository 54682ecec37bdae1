import { openApp } from "../src/app.ts";
import { stopOnSignals } from "../src/platform/stop-signals.ts";
import { testConfig } from "./test-config.ts";

// Run by tests as a process that they may stop or kill: the service on a database that is there already.
const [databaseUrl = "", dataDir = "", logLevel] = process.argv.slice(2);
const config = testConfig(databaseUrl, dataDir);
const app = await openApp(logLevel === "trace" ? { ...config, logLevel } : config);
stopOnSignals(() => app.close(), console.log);
const { address } = await app.listen();
console.log(`serving ${address}`);
