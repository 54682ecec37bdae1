import { LRUCache } from "lru-cache";
import { monotonicMs } from "../../platform/clock.ts";

export interface ShortLivedCache<Value extends object> {
  /** What `load` answered at most `ttlMs` ago. Callers that come at once share one load. */
  get(key: string): Promise<Value | undefined>;
  /** The next `get` loads anew, and a load under way is not kept. */
  forget(key: string): void;
}

export interface ShortLivedCacheOptions<Value extends object> {
  load(key: string): Promise<Value | undefined>;
  ttlMs?: number;
  maxEntries?: number;
  /** What does not exist is remembered apart, so that guessing cannot push out what does. */
  maxMisses?: number;
  now?: () => number;
}

/** A revocation elsewhere must be seen within 5 s; the age of an entry counts from when its load began. */
const defaultTtlMs = 4_000;

/** Remembers for seconds what every request asks the database for. */
export function shortLivedCache<Value extends object>({
  load,
  ttlMs = defaultTtlMs,
  maxEntries = 10_000,
  maxMisses = 2_000,
  now = monotonicMs,
}: ShortLivedCacheOptions<Value>): ShortLivedCache<Value> {
  // A resolution of 0 asks the clock each time instead of once a millisecond through a timer.
  const options = { ttl: ttlMs, ttlResolution: 0, perf: { now } };
  const known = new LRUCache<string, Value>({ max: maxEntries, ...options });
  const misses = new LRUCache<string, true>({ max: maxMisses, ...options });
  const underWay = new Map<string, Promise<Value | undefined>>();

  async function loadAndKeep(key: string): Promise<Value | undefined> {
    const start = now();
    const loading = load(key);
    underWay.set(key, loading);
    try {
      const value = await loading;
      if (underWay.get(key) !== loading) return value; // Forgotten meanwhile: too old to keep.
      if (value) known.set(key, value, { start });
      else misses.set(key, true, { start });
      return value;
    } finally {
      if (underWay.get(key) === loading) underWay.delete(key);
    }
  }

  return {
    async get(key) {
      const value = known.get(key);
      if (value || misses.get(key)) return value;
      return underWay.get(key) ?? loadAndKeep(key);
    },
    forget(key) {
      known.delete(key);
      misses.delete(key);
      underWay.delete(key);
    },
  };
}
