import type { Config } from "../server/src/config.ts";
import { openApp } from "../server/src/app.ts";
import { stopOnSignals } from "../server/src/platform/stop-signals.ts";

// The service as a journey wants it, in a process of its own: what that process writes is its log, and all of it.
const config = JSON.parse(process.argv[2] ?? "") as Config; // start-logged.ts has written it
const app = await openApp(config);
stopOnSignals(
  () => app.close(),
  () => {},
);
const { address } = await app.listen();
console.log(`serving ${address}`);
