import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./root.ts";

/** The Chromium that browser tests drive: one that was named, one of the machine, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const inPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places, ...playwrightsOwn()].find(isExecutable);
}

/** Finds Chromium, or installs it: Debian's package as root, Playwright's download otherwise. */
export function ensureChromium(report: (line: string) => void): string | undefined {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    report("Installing Chromium (apt-get) for the browser tests ...");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { env, timeout: patienceMs });
    const install = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
    spawnSync("apt-get", install, { env, timeout: patienceMs });
    const installed = findChromium();
    if (installed) return installed;
  }
  report("Installing Chromium (Playwright's) for the browser tests ...");
  const cli = join(root, "node_modules/playwright-core/cli.js");
  const install = spawnSync(process.execPath, [cli, "install", "chromium"], {
    encoding: "utf8",
    timeout: patienceMs,
  });
  const installed = findChromium();
  if (!installed)
    report(`Chromium could not be installed: ${install.stderr.trim().split("\n")[0]}`);
  return installed;
}

const patienceMs = 5 * 60_000;
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

function playwrightsOwn(): string[] {
  const caches = [
    process.env["PLAYWRIGHT_BROWSERS_PATH"],
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    join(homedir(), "AppData/Local/ms-playwright"),
  ];
  const programs = [
    "chrome-linux*/chrome",
    "chrome-win*/chrome.exe",
    "chrome-mac*/*.app/Contents/MacOS/*",
  ];
  return caches
    .filter((cache) => cache !== undefined)
    .flatMap((cache) => programs.flatMap((program) => globSync(join(cache, "chromium-*", program))))
    .toSorted()
    .toReversed();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
