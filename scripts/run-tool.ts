import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { root } from "./root.ts";

export interface Outcome {
  code: number;
  output: string;
  ms: number;
}

/** Runs a program with the Node that runs this, in the checkout unless told otherwise, and keeps what it says. */
export async function runTool(command: string, args: string[], cwd = root): Promise<Outcome> {
  const from = performance.now();
  const output: Buffer[] = [];
  const child = spawn(command, args, { cwd, env: toolEnvironment });
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve) => {
    child.once("error", (error) => {
      output.push(Buffer.from(String(error)));
      resolve(1);
    });
    child.once("close", (exit) => resolve(exit ?? 1));
  });
  return {
    code,
    output: Buffer.concat(output).toString().trim(),
    ms: performance.now() - from,
  };
}

/** A tool's own `#!/usr/bin/env node` must find this Node, not an older one that came first. */
export const toolEnvironment = {
  ...process.env,
  PATH: [dirname(process.execPath), join(root, "node_modules/.bin"), process.env["PATH"]].join(
    delimiter,
  ),
};
