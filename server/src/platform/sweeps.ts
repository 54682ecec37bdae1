import type { Uuid } from "./context.ts";
import { sql, type Database } from "./database.ts";

/** Work that is due again and again. It must be harmless to run twice at once: several workers may. */
export interface Sweep {
  name: string;
  /** How often it is due; every ten minutes, unless it says otherwise. */
  everyMs?: number;
  /** The signal says that the process is stopping: what takes long comes to an end soon. */
  run(now: Date, signal?: AbortSignal): Promise<void>;
}

const tenMinutesMs = 10 * 60 * 1000;
const keptDays = 30;

/**
 * Runs each sweep now and then as often as it is due, one after the other, until it is stopped. One that fails is told
 * and tried again next time; one that is still waiting for its turn is not asked for a second time.
 */
export function startSweeps(
  sweeps: readonly Sweep[],
  now: () => Date,
  onError: (error: unknown, name: string) => void,
): { stop(): Promise<void> } {
  let current = Promise.resolve();
  const stopping = new AbortController();
  const waiting = new Set<Sweep>();
  const runOne = async (sweep: Sweep) => {
    waiting.delete(sweep);
    if (stopping.signal.aborted) return;
    await sweep.run(now(), stopping.signal).catch((error: unknown) => onError(error, sweep.name));
  };
  const timers = sweeps.map((sweep) => {
    const next = () => {
      if (waiting.has(sweep)) return;
      waiting.add(sweep);
      current = current.then(() => runOne(sweep));
    };
    next();
    return setInterval(next, sweep.everyMs ?? tenMinutesMs);
  });
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
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
