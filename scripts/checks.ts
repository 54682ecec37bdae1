import { globSync } from "node:fs";
import { root } from "./root.ts";
import { runTool, type Outcome } from "./run-tool.ts";

interface Check {
  name: string;
  command: string[];
  /** Files without which the check has nothing to look at. */
  needs?: string;
}

/** The console first: it takes longest, and the journeys are driven through what it makes. */
const checks: Check[] = [
  {
    name: "the console builds",
    command: ["node", "scripts/build.ts"],
    needs: "console/src/main.tsx",
  },
  { name: "format (oxfmt)", command: ["oxfmt", "--check", "."] },
  { name: "lint and import rules (oxlint)", command: ["oxlint", "--deny-warnings"] },
  { name: "types (tsc)", command: ["tsc", "-p", "."] },
  { name: "types of the client without Node", command: ["tsc", "-p", "client"] },
  { name: "types of the React bindings", command: ["tsc", "-p", "react"] },
  {
    name: "types of the console",
    command: ["tsc", "-p", "console"],
    needs: "console/src/main.tsx",
  },
  { name: "types of the journeys", command: ["tsc", "-p", "e2e"], needs: "e2e/**/*.test.ts" },
  { name: "generated code is fresh", command: ["node", "contract/generate.ts", "--check"] },
  {
    name: "contract (redocly)",
    command: ["redocly", "lint", "contract/openapi.yaml", "--config=contract/redocly.yaml"],
  },
  { name: "nothing unused (knip)", command: ["knip", "--no-progress"] },
];

/** Runs every check, prints a line for each and the words of those that failed. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const waiting = checks.filter(
    ({ needs }) => needs === undefined || globSync(needs, { cwd: root }).length > 0,
  );
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      outcomes.push(await runCheck(next));
    }
  };
  await Promise.all([work(), work()]);
  const failed = outcomes.filter(({ code }) => code !== 0).length;
  return { passed: outcomes.length - failed, failed };
}

async function runCheck({ name, command: [tool = "", ...args] }: Check): Promise<Outcome> {
  const outcome = await runTool(tool, args);
  const verdict = outcome.code === 0 ? "ok    " : "FAILED";
  console.log(`${verdict} ${name} (${(outcome.ms / 1000).toFixed(1)} s)`);
  if (outcome.code !== 0) console.log(outcome.output.replaceAll(/^/gm, "       "));
  return outcome;
}
