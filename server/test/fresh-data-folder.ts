import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { discardCluster } from "../src/platform/embedded-postgres/index.ts";

/** A data folder that goes, with the databases in it, when the test ends; or with the next run, when it is killed. */
export async function freshDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `waybill-test-${process.pid}-`));
  onTestFinished(async () => void (await discardCluster(folder)));
  return folder;
}
