import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret of an embedded start: made once, so that sessions and cursors outlive the process. */
export async function readOrMakeSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, "secret");
  const known = await readFile(file, "utf8").catch(() => "");
  if (known.length >= 32) return known;
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
