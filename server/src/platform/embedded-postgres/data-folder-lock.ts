import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "./running-process.ts";
import { StartRefusal } from "../start-refusal.ts";

export interface DataFolderLock {
  /** Lets a start that comes meanwhile wait instead of giving up. */
  sayStopping(): void;
  release(): void;
}

interface Holder {
  token: string;
  pid: number;
  identity: string | undefined;
  stopping: boolean;
}

/**
 * Makes this process the only one that runs a database in the folder. PostgreSQL itself keeps two postmasters from one
 * cluster; this keeps two starts from racing to create it, and gives the second one a sentence to read.
 */
export async function holdDataFolder(dataDir: string): Promise<DataFolderLock> {
  const file = join(dataDir, "lock");
  const mine: Holder = {
    token: randomUUID(),
    pid: process.pid,
    identity: await identityOf(process.pid),
    stopping: false,
  };
  for (let waitedMs = 0; !tryToHold(file, mine); waitedMs += 100) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (!(await isRunning(holder))) takeAway(file, holder);
    else if (!holder.stopping || waitedMs > 30_000)
      throw new StartRefusal(alreadyRunning(dataDir, holder));
    else await sleep(100);
  }
  const release = () => {
    if (readHolder(file)?.token === mine.token) rmSync(file, { force: true });
    process.removeListener("exit", release);
  };
  process.once("exit", release);
  return { sayStopping: () => replace(file, { ...mine, stopping: true }), release };
}

/** Whether some process that still runs holds the folder. */
export async function isHeld(dataDir: string): Promise<boolean> {
  const holder = readHolder(join(dataDir, "lock"));
  return holder !== undefined && (await isRunning(holder));
}

function alreadyRunning(dataDir: string, holder: Holder): string {
  return (
    `Waybill is already running on ${dataDir} (process ${holder.pid}).` +
    " Stop it first, or set WAYBILL_DATA (and PORT) to run another beside it."
  );
}

async function isRunning(holder: Holder): Promise<boolean> {
  const identity = await identityOf(holder.pid);
  return identity !== undefined && identity === holder.identity;
}

/** A link appears with its content or not at all, and only one of several can make it. */
function tryToHold(file: string, holder: Holder): boolean {
  const draft = writeDraft(file, holder);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(file: string, holder: Holder): void {
  renameSync(writeDraft(file, holder), file);
}

function writeDraft(file: string, holder: Holder): string {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  return draft;
}

/** Removes a dead holder's lock; when another was quicker and it is a live one's by now, puts it back. */
function takeAway(file: string, dead: Holder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another start has taken it away already
  }
  if (readHolder(aside)?.token !== dead.token) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder; // written whole by tryToHold and replace alone
  } catch {
    return undefined;
  }
}
