import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { figure, type Figure } from "../figure.ts";
import { isHeld } from "../../server/src/platform/embedded-postgres/data-folder-lock.ts";
import { discardCluster } from "../../server/src/platform/embedded-postgres/index.ts";
import { median } from "../percentile.ts";

const section = "npm start";
const root = fileURLToPath(new URL("../../", import.meta.url));
const starts = 3;
const longestMs = 180_000;

export type Environment = Record<string, string | undefined>;

/** The whole command as a person types it, on a data folder of its own that has had its first start and its demo data. */
export async function measureStart(environment: Environment): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-bench-start-"));
  try {
    const firstMs = await startOnce(environment, dataDir, demoLoads());
    const againMs: number[] = [];
    for (let start = 0; start < starts; start++) {
      againMs.push(await startOnce(environment, dataDir, isReady));
    }
    return [
      figure(section, "first start, demo data loaded", firstMs / 1000, "s"),
      figure(section, "second start, ready", median(againMs) / 1000, "s", { atMost: 3 }),
    ];
  } finally {
    await discardCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Readiness = { status?: string; demo?: string } | undefined;
const isReady = (answer: Readiness) => answer?.status === "ready";

/** Progress is told from the moment that the load begins until it ends. */
function demoLoads(): (answer: Readiness) => boolean {
  let hasBegun = false;
  return (answer) => {
    hasBegun ||= answer?.demo !== undefined;
    return hasBegun && isReady(answer) && answer?.demo === undefined;
  };
}

/** Milliseconds from the command to the answer that is waited for. */
async function startOnce(
  environment: Environment,
  dataDir: string,
  isDone: (answer: Readiness) => boolean,
): Promise<number> {
  const port = await freePort();
  const begin = performance.now();
  const command = spawn("npm", ["start"], {
    cwd: root,
    env: {
      ...environment,
      ...{ WAYBILL_DATA: dataDir, PORT: String(port), METRICS_PORT: "0", DATABASE_URL: "" },
    },
    stdio: "ignore",
    shell: process.platform === "win32",
  });
  try {
    for (;;) {
      if (isDone(await askReadiness(port))) return performance.now() - begin;
      if (command.exitCode !== null) throw new Error("npm start ended before it was ready.");
      if (performance.now() - begin > longestMs) throw new Error("npm start did not get ready.");
      await sleep(10);
    }
  } finally {
    await stop(command);
    // npm may be gone before what it started; the next start would wait for that.
    while (await isHeld(dataDir)) await sleep(50);
  }
}

async function stop(command: ChildProcess): Promise<void> {
  if (command.exitCode !== null) return;
  const exited = once(command, "exit");
  command.kill("SIGTERM");
  await exited;
}

async function askReadiness(port: number): Promise<Readiness> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return (await response.json()) as Readiness; // What /readyz says, or nothing of it.
  } catch {
    return undefined; // It does not listen yet.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
