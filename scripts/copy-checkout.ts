import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { root } from "./root.ts";
import { runTool } from "./run-tool.ts";

/**
 * Copies the checkout as it is now, uncommitted changes included, into a folder of its own. What is installed is shared
 * with it; our own packages are the copy's.
 */
export async function copyCheckout(): Promise<string> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "waybill-copy-")));
  const { code, output } = await runTool("git", ["ls-files", "-co", "--exclude-standard"]);
  if (code !== 0) throw new Error(output);
  for (const file of output.split("\n")) {
    // A file that was deleted and not committed is listed still.
    const isThere = statSync(join(root, file), { throwIfNoEntry: false })?.isFile();
    if (isThere) cpSync(join(root, file), join(copy, file));
  }
  shareInstalled(copy);
  return copy;
}

function shareInstalled(copy: string): void {
  const installed = join(root, "node_modules");
  const ours = join(installed, "@waybill");
  mkdirSync(join(copy, "node_modules/@waybill"), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== "@waybill") symlinkSync(join(installed, name), join(copy, "node_modules", name));
  }
  for (const name of readdirSync(ours)) {
    const workspace = basename(realpathSync(join(ours, name)));
    symlinkSync(join(copy, workspace), join(copy, "node_modules/@waybill", name));
    shareOwn(join(root, workspace, "node_modules"), join(copy, workspace, "node_modules"));
  }
}

/** What a workspace has installed for itself alone. */
function shareOwn(installed: string, copy: string): void {
  if (readdirSync(dirname(installed)).includes("node_modules")) symlinkSync(installed, copy);
}
