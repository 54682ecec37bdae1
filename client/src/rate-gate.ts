/** After a 429, the tenant's other calls wait too instead of being refused one by one: when each tenant's gate opens. */
export type RateGates = Map<string | undefined, number>;

// One nonsensical Retry-After must not shut a tenant out for longer.
const longestMs = 60_000;

export function closeGate(gates: RateGates, tenant: string | undefined, ms: number): void {
  gates.set(tenant, performance.now() + Math.min(ms, longestMs));
}

/** How long calls for the tenant have to wait; not more than 0 when the gate is open. */
export const gatedMs = (gates: RateGates, tenant: string | undefined): number =>
  (gates.get(tenant) ?? 0) - performance.now();
