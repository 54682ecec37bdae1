import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads postmaster.pid, whose lines PostgreSQL documents in miscadmin.h; it may be half-written at any moment. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}
