import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Shop } from "./open-shop.ts";

/** Runs a program of its own, in a folder with the credentials that `npm start` writes, and answers what it printed. */
export async function runProgram(
  file: string,
  { baseUrl, tenantId, apiKey }: Pick<Shop, "baseUrl" | "tenantId" | "apiKey">,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-example-"));
  const credentials = { baseUrl, tenants: [{ tenantId, slug: "shop", apiKey }] };
  try {
    await mkdir(join(folder, ".waybill"));
    await writeFile(join(folder, ".waybill/credentials.json"), JSON.stringify(credentials));
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
