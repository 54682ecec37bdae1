import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";
import { root } from "./root.ts";

/** A line for each file, the whole story of each failure, and the counts for the closing line. */
export default class implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const failed = tests.filter(hasFailed).length;
    const verdict = module.state() === "failed" ? "FAILED" : "ok    ";
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    const count = failed > 0 ? `${failed} of ${tests.length} failed` : `${tests.length} tests`;
    console.log(`${verdict} ${relative(root, module.moduleId)} (${count}, ${seconds} s)`);
    for (const error of module.errors()) console.log(indent(describe(error)));
    for (const test of tests.filter(hasFailed)) {
      console.log(`       - ${test.fullName}`);
      for (const error of test.result().errors ?? []) console.log(indent(describe(error)));
    }
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const error of unhandled) {
      console.log(`FAILED outside of any test\n${indent(describe(error))}`);
    }
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const counted = (state: string) => states.filter((each) => each === state).length;
    // A file that fails before its first test, or in a hook, has no failed test to count.
    const brokenFiles = modules.filter(
      (module) => module.state() === "failed" && ![...module.children.allTests()].some(hasFailed),
    ).length;
    const counts = {
      passed: counted("passed"),
      failed: counted("failed") + brokenFiles + unhandled.length,
      skipped: counted("skipped"),
    };
    const file = process.env["WAYBILL_TEST_COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}

const hasFailed = (test: TestCase) => test.result().state === "failed";

function describe(error: { message?: string; stack?: string; diff?: string }): string {
  const ours = (error.stack ?? error.message ?? "")
    .split("\n")
    .filter((line) => !/^\s+at .*(node_modules|node:)/.test(line));
  return [...ours, error.diff ?? ""].join("\n").trimEnd();
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "         ");
}
