import { execFile } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import { promisify } from "node:util";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * A text that no other process ever has, for telling a process from a later one with its number: in a container that
 * was started again, the same small numbers belong to other programs. Undefined when there is no such process.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform === "win32") return String(pid);
  if (process.platform !== "linux") return outputOf("ps", ["-o", "lstart=", "-p", String(pid)]);
  try {
    const [boot, status] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The name in the second field may hold spaces and brackets; the state follows it, the start time 19 fields later.
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return undefined; // dead, and only waiting for a parent that never asks
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether the process is a PostgreSQL that has made `data` its working directory, as every postmaster does. */
export async function isPostmasterOf(data: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  if (process.platform !== "linux") {
    return (await outputOf("ps", ["-o", "command=", "-p", String(pid)]))?.includes(data) ?? false;
  }
  return readlink(`/proc/${pid}/cwd`).then(
    (folder) => folder === data,
    () => false,
  );
}

async function outputOf(command: string, args: string[]): Promise<string | undefined> {
  return promisify(execFile)(command, args).then(
    (done) => done.stdout.trim(),
    () => undefined,
  );
}
