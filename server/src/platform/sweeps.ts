import type { Uuid } from "./context.ts";
import { sql, type Database } from "./database.ts";

/** Work that is due again and again. It must be harmless to run twice at once: several workers may. */
export interface Sweep {
  name: string;
  /** The signal says that the process is stopping: what takes long comes to an end soon. */
  run(now: Date, signal?: AbortSignal): Promise<void>;
}

const everyMs = 10 * 60 * 1000;
const keptDays = 30;

/** Runs the sweeps now and every ten minutes until it is stopped; one that fails is told and tried again next time. */
export function startSweeps(
  sweeps: readonly Sweep[],
  now: () => Date,
  onError: (error: unknown, name: string) => void,
): { stop(): Promise<void> } {
  let current = Promise.resolve();
  const stopping = new AbortController();
  const runAll = async () => {
    for (const { name, run } of sweeps) {
      await run(now(), stopping.signal).catch((error: unknown) => onError(error, name));
    }
  };
  const next = () => {
    current = current.then(runAll);
  };
  next();
  const timer = setInterval(next, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await current;
    },
  };
}

/** Answers to replay are kept for 30 days. */
export function sweepIdempotencyKeys(database: Database): Sweep {
  return {
    name: "idempotency keys",
    async run(now) {
      const oldest = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
      const tenants = await database.system((tx) =>
        tx.query<{ tenant_id: Uuid }>(sql`select tenant_id from tenants`),
      );
      for (const { tenant_id: tenantId } of tenants) {
        await database.tenant(tenantId, async (tx) => {
          tx.write(sql`delete from idempotency_keys where created_at < ${oldest}`);
        });
      }
    },
  };
}
