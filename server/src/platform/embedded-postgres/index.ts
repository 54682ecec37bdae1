import { access, constants, mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { chooseAccount } from "./account.ts";
import { prepareBinaries } from "./binaries.ts";
import { createCluster } from "./create-cluster.ts";
import { createDatabase } from "./create-database.ts";
import { holdDataFolder } from "./data-folder-lock.ts";
import { findCluster } from "./find-cluster.ts";
import { refuseOtherMajorVersion } from "./major-version.ts";
import { stopOrphan } from "./orphan.ts";
import { keepRunning } from "./keep-running.ts";
import { StartRefusal } from "../start-refusal.ts";

export { discardCluster } from "./discard-cluster.ts";
export { findRunningPostgres } from "./find-running.ts";

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Takes one line of progress, meant for a person. */
  report: (line: string) => void;
  /** False gives up every guarantee across a crash for speed: for tests alone. */
  durable?: boolean;
  /** Asked for a port to listen on, and again when that one is taken. */
  choosePort?: () => Promise<number>;
}

export interface EmbeddedPostgres {
  /** The owner of the database `waybill`: it may create roles and databases, but is no superuser. */
  url: string;
  version: string;
  /** Resolves when PostgreSQL has written everything down and the data folder is free for another start. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the package, on 127.0.0.1, with its data in (or, as root, pointed to by)
 * `dataDir`. What an earlier process left behind, killed or not, is found and taken over.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { report, durable = true } = options;
  const dataDir = resolve(options.dataDir);
  await makeDataFolder(dataDir);
  const lock = await holdDataFolder(dataDir);
  try {
    const account = await chooseAccount();
    const binaries = await prepareBinaries({ account, dataDir, report });
    const cluster = await findCluster({ account, dataDir, report });
    await refuseOtherMajorVersion(cluster, binaries);
    await stopOrphan(cluster, report);
    await createCluster({ account, binaries, cluster, durable, report });
    const { choosePort } = options;
    const running = await keepRunning({
      account,
      binaries,
      cluster,
      durable,
      report,
      ...(choosePort && { choosePort }),
    });
    try {
      const { url, version } = await createDatabase(cluster, running.port);
      const stop = async () => {
        lock.sayStopping();
        await running.stop();
        lock.release();
      };
      return { url, version, stop };
    } catch (error) {
      await running.stop();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.W_OK);
  } catch (cause) {
    throw new StartRefusal(
      `The data folder ${dataDir} cannot be written to. Set WAYBILL_DATA to one that can.`,
      { cause },
    );
  }
}
