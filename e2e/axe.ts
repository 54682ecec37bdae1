import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** What axe finds wrong on the page as it is now, a line for each place. */
export async function violationsOn(page: Page): Promise<string[]> {
  // The console's policy allows no foreign script in the page; the debugger's evaluation is not the page's.
  await page.evaluate(source);
  const violations = await page.evaluate(async (): Promise<Violation[]> => {
    // The script has put it there.
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const [, reason = ""] = failureSummary.split("\n");
      return `${id}: ${help} (${target.join(" ")}) ${reason.trim()}`;
    }),
  );
}
