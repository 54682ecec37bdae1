import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** The server, started again at each change, beside the console's development server, which hands it /v1 and /auth. */
const children = [
  run(["--watch", "--watch-preserve-output", "server/src/main.ts", ...process.argv.slice(2)], root),
  ...(existsSync(join(root, "console/index.html"))
    ? [run([join(root, "node_modules/vite/bin/vite.js")], join(root, "console"))]
    : []),
];

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  for (const child of children) child.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.on("disconnect", stop);
process.channel?.unref();

// When one of the two is gone, the other is of little use.
for (const child of children) child.once("exit", stop);

function run(args: string[], cwd: string): ChildProcess {
  return spawn(process.execPath, args, { cwd, stdio: "inherit" });
}
