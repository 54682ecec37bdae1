import { defineConfig } from "vitest/config";

const long = process.env["WAYBILL_TESTS"] === "long"; // oxlint-disable-line node/no-process-env -- the runner picks the tier
const ignored = ["**/node_modules/**", "**/dist/**"];
const tier = (folders: string) => ({
  include: [`${folders}/**/*${long ? ".long" : ""}.test.{ts,tsx}`],
  exclude: long ? ignored : [...ignored, "**/*.long.test.*"],
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: "forks",
    // Wide: a loaded machine is no fault of the code.
    testTimeout: long ? 600_000 : 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: { name: "plain", ...tier("{contract,client,react,console,payment-sandbox,scripts}") },
      },
      {
        extends: true,
        test: {
          name: "with PostgreSQL",
          ...tier("{server,demo,e2e,bench}"),
          globalSetup: "./server/test/postgres.ts",
        },
      },
    ],
  },
});
