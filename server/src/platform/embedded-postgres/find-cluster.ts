import { randomUUID } from "node:crypto";
import { chown, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { homeForRoot, makeFolderForRoot } from "./folder-for-root.ts";
import { StartRefusal } from "../start-refusal.ts";

/** The folders of one PostgreSQL cluster. */
export interface Cluster {
  /** PostgreSQL's own data directory. */
  data: string;
  passwordFile: string;
  log: string;
}

/**
 * Says where the cluster of a data folder lies, and makes its folder when it is new. Ordinary users have it inside the
 * data folder. For root it lies apart, and a pointer in the data folder names it; without its pointer a cluster is
 * never taken up, because a new checkout at an old one's path must not inherit its orders.
 */
export async function findCluster(options: {
  account: Account;
  dataDir: string;
  report: (line: string) => void;
}): Promise<Cluster> {
  const { account, dataDir, report } = options;
  const pointed = await readPointer(dataDir);
  if (account === undefined) {
    if (pointed) {
      throw new StartRefusal(
        `${dataDir} belongs to a database that root started. Start Waybill as root, or set WAYBILL_DATA to another folder.`,
      );
    }
    return clusterIn(join(dataDir, "postgres"));
  }
  const home = homeForRoot(dataDir);
  if (pointed && (await isFolder(join(home, pointed)))) return clusterIn(join(home, pointed));
  const id = randomUUID();
  await sayWhatIsLeft({ dataDir, home, pointed, report });
  await makeFolderForRoot(home);
  await mkdir(join(home, id), { mode: 0o700 });
  await chown(join(home, id), account.uid, account.gid);
  await writeFile(join(home, "data-folder"), dataDir);
  await writeFile(
    pointerFile(dataDir),
    `${JSON.stringify({ cluster: id, folder: join(home, id) })}\n`,
  );
  return clusterIn(join(home, id));
}

/** The cluster that a data folder already has, if any; changes nothing. */
export async function findExistingCluster(dataDir: string): Promise<Cluster | undefined> {
  const pointed = await readPointer(dataDir);
  const folder = pointed ? join(homeForRoot(dataDir), pointed) : join(dataDir, "postgres");
  return (await isFolder(folder)) ? clusterIn(folder) : undefined;
}

function clusterIn(folder: string): Cluster {
  return {
    data: join(folder, "data"),
    passwordFile: join(folder, "password"),
    log: join(folder, "postgres.log"),
  };
}

const pointerFile = (dataDir: string) => join(dataDir, "postgres.json");

async function readPointer(dataDir: string): Promise<string | undefined> {
  try {
    const pointer: unknown = JSON.parse(await readFile(pointerFile(dataDir), "utf8"));
    const { cluster } = pointer as { cluster?: unknown }; // ours, but checked like a stranger's on the next line
    return typeof cluster === "string" && /^[0-9a-f-]{36}$/.test(cluster) ? cluster : undefined;
  } catch {
    return undefined;
  }
}

async function sayWhatIsLeft(options: {
  dataDir: string;
  home: string;
  pointed: string | undefined;
  report: (line: string) => void;
}): Promise<void> {
  const { dataDir, home, pointed, report } = options;
  if (pointed) {
    report(`The database ${pointed} that ${dataDir} names is gone. A new, empty one is begun.`);
  } else if (await isFolder(join(dataDir, "postgres"))) {
    report(
      `The database in ${join(dataDir, "postgres")} is another account's. As root, a new one is begun.`,
    );
  } else if (await isFolder(home)) {
    const left = (await readdir(home)).filter((name) => name !== "data-folder");
    if (left.length === 0) return;
    report(
      `A new database is begun. Nothing here points to ${left.join(", ")} in ${home}; it stays there.`,
    );
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
