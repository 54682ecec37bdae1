import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.ts";
import { toolEnvironment } from "./run-tool.ts";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs one tier of tests in a process of its own, and counts what its reporter wrote down. */
export async function runVitest(options: {
  isLong: boolean;
  chromium: string | undefined;
}): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "waybill-counts-"));
  const file = join(folder, "counts.json");
  try {
    const code = await spawnVitest({
      ...toolEnvironment,
      WAYBILL_TESTS: options.isLong ? "long" : "fast",
      WAYBILL_TEST_COUNTS: file,
      ...(!process.stdout.isTTY && { NO_COLOR: "1" }),
      ...(options.chromium && { CHROMIUM_PATH: options.chromium }),
    });
    return withCrash(readCounts(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function spawnVitest(env: NodeJS.ProcessEnv): Promise<number> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const reporter = join(root, "scripts/vitest-reporter.ts");
  const args = [vitest, "run", `--reporter=${reporter}`];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts; // our reporter wrote it
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** A run that ends badly with no failed test, by an unhandled error or a killed worker, has failed all the same. */
function withCrash(counts: Counts, code: number): Counts {
  if (code === 0 || counts.failed > 0) return counts;
  console.log(`FAILED vitest ended with ${code}`);
  return { ...counts, failed: 1 };
}
