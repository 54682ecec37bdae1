import { readConfig } from "../server/src/config.ts";
import {
  findRunningPostgres,
  startEmbeddedPostgres,
} from "../server/src/platform/embedded-postgres/index.ts";
import { explainFailure } from "../server/src/start-waybill.ts";

/**
 * Hands the database of this configuration to `work`: the one that DATABASE_URL names, the embedded one that a running
 * Waybill serves from, or the embedded one started for as long as it takes. A failure is said and becomes the exit code.
 */
export async function withDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  try {
    const { databaseUrl, dataDir } = readConfig(undefined, []);
    const running = databaseUrl ?? (await findRunningPostgres(dataDir));
    if (running !== undefined) return await work(running);
    const postgres = await startEmbeddedPostgres({ dataDir, report: console.error });
    try {
      await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
