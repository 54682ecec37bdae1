import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { packPackage } from "./build-package.ts";

const run = promisify(execFile);
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A project of somebody else's, with the tarball installed and nothing around it that could help out. */
export interface Consumer extends AsyncDisposable {
  folder: string;
  write(name: string, text: string): Promise<string>;
  /** Runs a program of the project, and gives what it prints. */
  node(program: string, script: string, ...options: string[]): Promise<string>;
  /** Checks files of the project as a consumer's compiler does, declarations of libraries included. */
  check(compiler: string, moduleResolution: "nodenext" | "bundler", files: string[]): Promise<void>;
}

export async function installedConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-consumer-"));
  const tarball = await packPackage(join(folder, "packed"));
  const project = join(folder, "project");
  await mkdir(project);
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(project, name), text);
    return join(project, name);
  };
  await write("package.json", JSON.stringify({ type: "module", private: true }));
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=peer"];
  await run("npm", ["install", ...quiet, tarball], { cwd: project });
  return {
    folder: project,
    write,
    async node(program, script, ...options) {
      const { stdout } = await run(program, [...options, script], { cwd: project });
      return stdout;
    },
    async check(compiler, moduleResolution, files) {
      const module = moduleResolution === "bundler" ? "esnext" : "nodenext";
      const lib = ["ESNext", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
      const shared = { target: "ES2022", lib, types: [], strict: true, noEmit: true };
      const compilerOptions = { ...shared, module, moduleResolution, skipLibCheck: false };
      const name = `tsconfig.${moduleResolution}.json`;
      const config = await write(name, JSON.stringify({ compilerOptions, files }));
      const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", config], {
        cwd: project,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${compiler} with ${moduleResolution}:\n${stdout}`);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The compilers that consumers have: the oldest that is supported, and the newest. */
export const compilers = {
  oldest: compilerOf("contract/package.json"),
  newest: compilerOf("package.json"),
};

function compilerOf(workspace: string): string {
  // By its manifest: version 7 does not let its program be resolved.
  const { resolve } = createRequire(join(root, workspace));
  return join(dirname(resolve("typescript/package.json")), "bin/tsc");
}
