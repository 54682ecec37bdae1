import { runChecks } from "./checks.ts";
import { ensureChromium } from "./chromium.ts";
import { runVitest } from "./run-vitest.ts";

const isLong = process.argv.includes("--long");
const inContinuousIntegration = process.env["CI"] === "true";

const checks = isLong ? { passed: 0, failed: 0 } : await runChecks();
const chromium = ensureChromium((line) => console.log(line));
if (chromium === undefined) {
  console.log("NO CHROMIUM: every browser test is skipped. Set CHROMIUM_PATH to run them.");
}
const tests = await runVitest({ isLong, chromium });

const passed = checks.passed + tests.passed;
let failed = checks.failed + tests.failed;
if (tests.passed + tests.failed === 0) {
  console.log("FAILED no test was run");
  failed += 1;
}
if (chromium === undefined && inContinuousIntegration) {
  console.log("FAILED browser tests may not be skipped with CI=true");
  failed += 1;
}
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : "";
console.log(`${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;
