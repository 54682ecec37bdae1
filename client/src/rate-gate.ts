import type { Outgoing } from "./outgoing.ts";

/** After a 429, the tenant's other calls wait too instead of being refused one by one: when each tenant's gate opens. */
export type RateGates = Map<string | undefined, number>;

// One nonsensical Retry-After must not shut a tenant out for longer.
const longestMs = 60_000;

export function closeGate({ connection, tenantId }: Outgoing, ms: number): void {
  connection.gates.set(tenantId, performance.now() + Math.min(ms, longestMs));
}

/** Waits until the tenant's gate is open. Those who waited come through one by one: together they would shut it again. */
export async function passGate({ connection, tenantId, deadline }: Outgoing): Promise<void> {
  const { gates, retry } = connection;
  for (;;) {
    const waitMs = (gates.get(tenantId) ?? 0) - performance.now();
    // What is not worth waiting for is sent after all: only the service can say why it is refused.
    if (waitMs <= 0 || waitMs >= deadline.remainingMs()) return;
    await deadline.sleep(waitMs + Math.random() * retry.baseMs);
  }
}
