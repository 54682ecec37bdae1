import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Runs npm ci unless node_modules is what package-lock.json says. One run installs, others wait for it. */
export async function installWhatIsMissing(root) {
  const wanted = stampOf(root);
  if (isStamped(root, wanted)) return;
  const release = await lockInstall(root);
  try {
    if (isStamped(root, wanted)) return;
    if (!isInstalledByHand(root)) await install(root);
    writeStamp(root, wanted);
  } finally {
    release();
  }
}

const stampFile = (root) => join(root, "node_modules", ".waybill-install");
const npmsRecord = (root) => join(root, "node_modules", ".package-lock.json");

function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  return `${hash} ${process.platform}-${process.arch}\n`;
}

function isStamped(root, wanted) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === wanted;
}

function writeStamp(root, wanted) {
  const draft = `${stampFile(root)}.${randomUUID()}`;
  writeFileSync(draft, wanted);
  renameSync(draft, stampFile(root));
}

/** Somebody who ran npm install or npm ci themselves has what it takes; their folder is not thrown away. */
function isInstalledByHand(root) {
  if (!existsSync(npmsRecord(root))) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(npmsRecord(root), "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/") || entry.link || isForAnotherMachine(entry)) return true;
    if (entry.optional && !entry.os) return true; // what comes along with a package for another machine
    return found[path]?.version === entry.version && existsSync(join(root, path));
  });
}

function isForAnotherMachine(entry) {
  const excludes = (list, mine) => list !== undefined && !list.includes(mine);
  return (
    excludes(entry.os, process.platform) ||
    excludes(entry.cpu, process.arch) ||
    entry.libc?.includes("musl")
  );
}

async function install(root) {
  console.log("Installing what Waybill needs (npm ci) ...");
  rmSync(stampFile(root), { force: true });
  rmSync(npmsRecord(root), { force: true });
  // No script of any package runs: npm 12 blocks them, and nothing here may depend on one.
  const args = ["ci", "--ignore-scripts", "--include=dev", "--include=optional"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const [command, first] = npmCommand();
  const code = await new Promise((resolve, reject) => {
    const npm = spawn(command, [...first, ...args, ...quiet], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    npm.once("error", reject);
    npm.once("exit", resolve);
  });
  if (code !== 0)
    throw new Error("npm ci failed. Look above for its reason, mend it and try again.");
}

/** The npm that started us, where one did, else the one in PATH. */
function npmCommand() {
  const path = process.env.npm_execpath;
  return path && basename(path) === "npm-cli.js" ? [process.execPath, [path]] : ["npm", []];
}

async function lockInstall(root) {
  const file = join(root, ".install-lock");
  for (let waits = 0; ; waits++) {
    if (tryToLock(root, file)) {
      const release = () => rmSync(file, { force: true });
      process.once("exit", release);
      return release;
    }
    const held = readIfThere(file);
    if (held !== undefined && !isHeld(file, held)) takeAway(file, held);
    else if (waits % 50 === 0) console.log("Another run is installing. Waiting for it ...");
    await sleep(200);
  }
}

/** A link appears with its content or not at all, and only one of several runs can make it. */
function tryToLock(root, file) {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, String(process.pid));
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Error(`${root} is not writable, and what Waybill needs is not installed.`, {
      cause: error,
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** No install takes a quarter of an hour; after that the number belongs to another program. */
function isHeld(file, pid) {
  try {
    if (Date.now() - statSync(file).mtimeMs > 15 * 60_000) return false;
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** When another run was quicker and this is its lock by now, it is put back. */
function takeAway(file, dead) {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another run has taken it away already
  }
  if (readIfThere(aside) === dead) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
