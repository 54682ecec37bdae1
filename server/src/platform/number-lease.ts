import type { Uuid } from "./context.ts";
import { sql, type Database } from "./database.ts";

const firstNumber = 1001;
const largestBlock = 64;
/** A tenant that uses a block up faster than this gets a block twice as large. */
const busyMs = 10_000;

interface Lease {
  next: number;
  end: number;
  size: number;
  takenAt: Date;
}

/**
 * Hands out a tenant's rising numbers of one series from blocks that it leases in transactions of their own, so that
 * no order waits for another's. A number of an order that was refused, or of a process that died, is left out.
 */
export function openNumbers(database: Database, series: string) {
  const leases = new Map<Uuid, Promise<Lease>>();

  async function lease(tenantId: Uuid, now: Date, last?: Lease): Promise<Lease> {
    const isBusy = last !== undefined && now.getTime() - last.takenAt.getTime() < busyMs;
    const size = isBusy ? Math.min(last.size * 2, largestBlock) : 1;
    const [row] = await database.aside(tenantId, (tx) =>
      tx.query<{ next: number }>(sql`
        insert into number_leases (series, next) values (${series}, ${firstNumber + size})
        on conflict (tenant_id, series) do update set next = number_leases.next + ${size}
        returning next`),
    );
    if (!row) throw new Error("a lease answered no number");
    return { next: row.next - size, end: row.next, size, takenAt: now };
  }

  /** The next number of a tenant. */
  return async function nextNumber(tenantId: Uuid, now: Date): Promise<number> {
    for (;;) {
      const held = leases.get(tenantId);
      const current = held === undefined ? undefined : await held;
      if (current && current.next < current.end) return current.next++;
      // Only the first of those who found it empty leases; the others wait for the same promise.
      if (leases.get(tenantId) !== held) continue;
      const leased = lease(tenantId, now, current);
      leases.set(tenantId, leased);
      leased.catch(() => leases.delete(tenantId));
      await leased;
    }
  };
}
