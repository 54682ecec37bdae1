import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const script = fileURLToPath(new URL("serve-app.ts", import.meta.url));

/** The service in a process of its own. */
export interface ServedProcess {
  baseUrl: string;
  process: ChildProcess;
  /** Resolves with the exit code, or null when it was killed. */
  exited: Promise<number | null>;
}

/** Starts the service in a process that the test may stop or kill. It ends with the test. */
export async function serveInProcess(databaseUrl: string, dataDir: string): Promise<ServedProcess> {
  const child = spawn(process.execPath, [script, databaseUrl, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit").then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^serving (\S+)$/.exec(line)?.[1];
    if (address !== undefined) return { baseUrl: address, process: child, exited };
  }
  throw new Error("The service ended before it listened");
}
