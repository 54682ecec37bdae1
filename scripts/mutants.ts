import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { copyCheckout } from "./copy-checkout.ts";
import { orderMutants, type Mutant } from "./order-mutants.ts";
import { runTool } from "./run-tool.ts";

// Seeds mistakes into a copy of the checkout, one after the other, and says which of them the tests notice.
// `--only lock --only stock` tries those with one of the words in their names.
const lives = "server/test/order-life.test.ts";
const { values } = parseArgs({
  options: { only: { type: "string", multiple: true, default: [""] } },
});
const mutants = orderMutants.filter(({ name }) => values.only.some((word) => name.includes(word)));
const copy = await copyCheckout();
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
haste();
const sound = await runTests([...new Set(mutants.map(testOf))]);
if (sound.verdict !== "passed") {
  throw new Error(`Without any mistake the tests do not pass:\n${sound.output}`);
}
const survivors: string[] = [];
for (const mutant of mutants) {
  const { verdict, output, ms } = await withMutant(mutant, () => runTests([testOf(mutant)]));
  if (verdict === "did not run") throw new Error(`${mutant.name} does not run:\n${output}`);
  const isCaught = verdict === "failed";
  if (!isCaught) survivors.push(mutant.name);
  const seconds = (ms / 1000).toFixed(0);
  console.log(
    `${isCaught ? "caught  " : "SURVIVED"} ${mutant.name} (${seconds} s)${reasonOf(output)}`,
  );
}
console.log(`${mutants.length} mutants, ${survivors.length} survived`);
if (survivors.length > 0) process.exitCode = 1;

function testOf({ test = lives }: Mutant): string {
  return test;
}

/** That a mistake is noticed is enough; nobody reads the shortest list of commands. */
function haste(): void {
  replaceOnce("server/test/order-life/live-orders.ts", "const shrinkingMs = 30_000", "const shrinkingMs = 0"); // prettier-ignore
}

async function withMutant<T>({ file, from, to }: Mutant, run: () => Promise<T>): Promise<T> {
  const before = replaceOnce(file, from, to);
  try {
    return await run();
  } finally {
    writeFileSync(join(copy, file), before);
  }
}

/** Answers the text as it was. A mistake that cannot be made any more is one that nobody looks for. */
function replaceOnce(file: string, from: string, to: string): string {
  const text = readFileSync(join(copy, file), "utf8");
  const [before, after, more] = text.split(from);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`This does not stand once in ${file}:\n${from}`);
  }
  writeFileSync(join(copy, file), before + to + after);
  return text;
}

async function runTests(files: readonly string[]) {
  const vitest = join(copy, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--no-color", ...files];
  const { code, output, ms } = await runTool(process.execPath, args, copy);
  const ran = /^\s*Tests {2}.*\d+ (passed|failed)/m.test(output);
  const verdict = code === 0 ? "passed" : ran ? "failed" : "did not run";
  return { verdict: ran ? verdict : "did not run", output, ms };
}

/** What noticed it: a law by its name, or what was expected. */
function reasonOf(output: string): string {
  const laws = [...output.matchAll(/"law": "([\w-]+)"/g)].map(([, law]) => law);
  const [reason] = /(?<=Caused by: ).*|(?<=AssertionError: ).*/.exec(output) ?? [];
  const told = laws.length > 0 ? `law ${[...new Set(laws)].join(", ")}` : reason;
  return told === undefined ? "" : `\n         by ${told.slice(0, 160)}`;
}
