/** After a 429, the tenant's other calls wait too instead of being refused one by one. */
export interface RateGate {
  close(tenant: string | undefined, ms: number): void;
  /** How long calls for the tenant have to wait. */
  waitMs(tenant: string | undefined): number;
}

// One nonsensical Retry-After must not shut a tenant out for longer.
const longestMs = 60_000;

export function rateGate(): RateGate {
  const opensAt = new Map<string | undefined, number>();
  const waitMs = (tenant: string | undefined): number =>
    Math.max(0, (opensAt.get(tenant) ?? 0) - performance.now());
  return {
    waitMs,
    close(tenant, ms) {
      opensAt.set(tenant, performance.now() + Math.max(waitMs(tenant), Math.min(ms, longestMs)));
    },
  };
}
