import { ConfigError, readConfig } from "./config.ts";
import { openPaymentSandbox } from "./sandbox.ts";

// By itself: SANDBOX_SECRET=... node payment-sandbox/src/main.ts
try {
  const sandbox = await openPaymentSandbox(readConfig());
  console.log(`The payment sandbox serves ${sandbox.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
