import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./find-cluster.ts";
import { StartRefusal } from "../start-refusal.ts";

/** PostgreSQL would refuse as well, but in words that do not say what to do. */
export async function refuseOtherMajorVersion(cluster: Cluster, binaries: Binaries): Promise<void> {
  const found = await readFile(join(cluster.data, "PG_VERSION"), "utf8").catch(() => undefined);
  if (found === undefined || found.trim() === binaries.major) return;
  throw new StartRefusal(
    `The data in ${cluster.data} was written by PostgreSQL ${found.trim()}, and this is PostgreSQL ${binaries.major}.` +
      ` Move it with pg_dump of PostgreSQL ${found.trim()}, or set WAYBILL_DATA to another folder to begin anew.`,
  );
}
