import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Start } from "./open-desk.ts";

const program = join(import.meta.dirname, "serve-desk.ts");

/** Starts the service in a process that logs as much as it can; each of its lines goes to `lines`. */
export function startLogged(lines: string[]): Start {
  return async (config) => {
    const wanted = JSON.stringify({ ...config, logLevel: "trace" });
    const child = spawn(process.execPath, [program, wanted], { stdio: ["ignore", "pipe", "pipe"] });
    const exited = once(child, "exit");
    const { promise: served, resolve, reject } = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (line.startsWith("serving ")) resolve();
      });
    }
    void exited.then(() => reject(new Error(`The service ended: ${lines.slice(-5).join("\n")}`)));
    await served;
    return {
      async close() {
        child.kill("SIGTERM");
        await exited;
      },
    };
  };
}
