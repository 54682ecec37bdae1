// Plain JavaScript for Node 20: installs what is missing, then runs one command under Node 24.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chooseNode } from "./scripts/choose-node.mjs";
import { installWhatIsMissing } from "./scripts/install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const commands = {
  start: ["scripts/start.ts"],
  dev: ["scripts/dev.ts"],
  test: ["scripts/test.ts"],
  "test:long": ["scripts/test.ts", "--long"],
  check: ["scripts/check.ts"],
  generate: ["contract/generate.ts"],
  bench: ["scripts/bench.ts"],
  verify: ["scripts/verify.ts"],
  mutants: ["scripts/mutants.ts"],
  seed: ["scripts/seed.ts"],
  "create-tenant": ["scripts/create-tenant.ts"],
};

const [name = "start", ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Unknown command ${name}. There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}
const [script, ...args] = command;
if (!existsSync(join(root, script))) {
  console.error(`${name} needs ${script}, which is not in this checkout.`);
  process.exit(2);
}

try {
  await installWhatIsMissing(root);
  run(chooseNode(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function run(node) {
  const child = spawn(node, [join(root, script), ...args, ...rest], {
    cwd: root,
    // The channel carries nothing: its end tells the child that this process was killed.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.once("error", (error) => {
    console.error(`Node 24 at ${node} could not be run: ${error.message}`);
    process.exit(1);
  });
  child.once("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  stopWithNpm(child);
}

/** npm killed with -9 tells nobody: what it started sees only that it, or the shell between, has another parent. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event !== name) return;
  const ancestors = ancestorsOf();
  const watch = setInterval(() => {
    if (ancestorsOf() !== ancestors) child.kill("SIGTERM");
  }, 250);
  watch.unref();
}

function ancestorsOf() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const grandparent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid); // not Linux, where the shell makes way for us
  }
}
