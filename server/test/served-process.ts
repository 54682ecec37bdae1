import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { KillPoint } from "../src/modules/payments/index.ts";

const script = fileURLToPath(new URL("serve-app.ts", import.meta.url));

/** The service in a process of its own. */
export interface ServedProcess {
  baseUrl: string;
  process: ChildProcess;
  /** All lines that it has written so far. */
  lines: string[];
  /** Resolves with the exit code, or null when it was killed. */
  exited: Promise<number | null>;
}

export interface ServedOptions {
  logLevel?: "silent" | "trace";
  /** The payment gateway; without it there is none. */
  sandbox?: { url: string; secret: string };
  /** `all` sweeps too. */
  role?: "api" | "all";
  /** Where it is reached, when something stands before it. */
  address?: string;
  /** It kills itself when it passes this point for the how-manieth time. */
  killAt?: { point: KillPoint; time: number };
  /** Called with what ends the process; left out, it ends with the test. */
  atEnd?: (end: () => Promise<void>) => void;
}

/** Starts the service in a process that the test may stop or kill. */
export async function serveInProcess(
  databaseUrl: string,
  dataDir: string,
  { atEnd = onTestFinished, ...options }: ServedOptions = {},
): Promise<ServedProcess> {
  const child = spawn(process.execPath, [script, databaseUrl, dataDir, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit").then(([code]) => code as number | null);
  atEnd(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  const lines: string[] = [];
  const { promise: address, resolve, reject } = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    const served = /^serving (\S+)$/.exec(line)?.[1];
    if (served !== undefined) resolve(served);
  });
  void exited.then(() => reject(new Error("The service ended before it listened")));
  return { baseUrl: await address, process: child, lines, exited };
}
