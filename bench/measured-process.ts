import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a process of its own, whose CPU can be asked for. */
export interface MeasuredProcess {
  address: string;
  /** Milliseconds of CPU that it has used, of all its threads. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  script: URL;
  args: string[];
  env?: Record<string, string>;
  /** Where a CPU profile of the process is written when it ends. */
  profile?: string | undefined;
}

/** Starts a server and waits until it prints where it listens, as the last word of a line. */
export async function startProcess(options: ProcessOptions): Promise<MeasuredProcess> {
  const { script, args, env = {}, profile } = options;
  const profiling = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const meter = new URL("./report-cpu.ts", import.meta.url).href;
  const child = fork(fileURLToPath(script), args, {
    env: { NODE_ENV: "production", ...env },
    execArgv: [...profiling, "--import", meter],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const address = await addressFrom(child);
  return {
    address,
    async cpuMs() {
      child.send("cpu");
      const [usage] = (await once(child, "message")) as [NodeJS.CpuUsage]; // What report-cpu.ts sends.
      return (usage.user + usage.system) / 1000;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function addressFrom(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (!child.stdout) throw new Error("the process was started without a way to hear it");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+$/.exec(line)?.[0];
    if (address !== undefined) {
      child.stdout.resume(); // Nobody reads on, and a full pipe would stop the process.
      return address;
    }
    said.push(line);
  }
  throw new Error(`The process ended before it listened. It said: ${said.join(" ")}`);
}
