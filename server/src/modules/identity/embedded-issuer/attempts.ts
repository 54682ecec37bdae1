import { LRUCache } from "lru-cache";
import { monotonicMs } from "../../../platform/clock.ts";

const maximumFailures = 10;
const windowMs = 15 * 60 * 1_000;

/** Counts wrong passwords of each address, known or not, so that nobody tries them all. */
export interface Attempts {
  mayTry(email: string): boolean;
  failed(email: string): void;
  succeeded(email: string): void;
}

export function openAttempts(): Attempts {
  const failures = new LRUCache<string, number>({
    max: 10_000,
    ttl: windowMs,
    perf: { now: monotonicMs },
  });
  return {
    mayTry: (email) => (failures.get(email) ?? 0) < maximumFailures,
    failed: (email) => failures.set(email, (failures.get(email) ?? 0) + 1),
    succeeded: (email) => failures.delete(email),
  };
}
