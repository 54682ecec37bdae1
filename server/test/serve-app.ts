import { writeSync } from "node:fs";
import type { KillPoint } from "../src/modules/payments/index.ts";
import { openApp } from "../src/app.ts";
import { stopOnSignals } from "../src/platform/stop-signals.ts";
import type { ServedOptions } from "./served-process.ts";
import { testConfig } from "./test-config.ts";

// Run by tests as a process that they may stop or kill: the service on a database that is there already.
const [databaseUrl = "", dataDir = "", given = "{}"] = process.argv.slice(2);
const { logLevel, sandbox, role, address, killAt }: ServedOptions = JSON.parse(given);

let isServing = false;
let left = killAt?.time ?? 0;
/** Nothing that is under way is finished: the process ends here as if somebody had pulled the plug. */
function pass(point: KillPoint): void {
  if (!isServing || point !== killAt?.point) return;
  left -= 1;
  if (left !== 0) return;
  // At once: what `console.log` has taken would end with the process.
  writeSync(process.stdout.fd, `killed at ${point}\n`);
  process.kill(process.pid, "SIGKILL");
}

const app = await openApp(
  {
    ...testConfig(databaseUrl, dataDir),
    ...(logLevel === "trace" && { logLevel }),
    ...(role && { role }),
    // A payment gateway that the test has opened.
    ...(sandbox && { paymentSandbox: { ...sandbox, publicUrl: sandbox.url } }),
  },
  { pass, ...(address !== undefined && { ownAddress: () => address }) },
);
stopOnSignals(() => app.close(), console.log);
const { address: served } = await app.listen();
isServing = true;
console.log(`serving ${served}`);
