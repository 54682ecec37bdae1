import { createHash } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";

/** Where root keeps what another account has to reach, whatever the mode of the folders above the checkout. */
export const folderForRoot = "/var/lib/waybill";

/** What belongs to one data folder. */
export function homeForRoot(dataDir: string): string {
  return join(folderForRoot, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
}

/** Open for passing through even under a strict umask. */
export async function makeFolderForRoot(folder: string): Promise<void> {
  for (const each of new Set([folderForRoot, folder])) {
    await mkdir(each, { recursive: true });
    await chmod(each, 0o755);
  }
}
