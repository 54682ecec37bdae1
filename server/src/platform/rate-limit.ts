import { problem } from "./problems.ts";

const windowMs = 60_000;
/** More keys than this at once, and the oldest are forgotten: memory stays bounded. */
const maximumKeys = 100_000;

/** What the `RateLimit` headers say. */
export interface RateStanding {
  limit: number;
  remaining: number;
  resetSeconds: number;
}

/** Counts requests by key in fixed windows of a minute, in this process's memory. */
export function openRateLimit(limitPerMinute: number) {
  const windows = new Map<string, { count: number; endsMs: number }>();

  /** Counts one request, and refuses it with 429 when the key has used its window up. `undefined` when there is no limit. */
  return function take(key: string, nowMs: number): RateStanding | undefined {
    if (limitPerMinute === 0) return undefined;
    let window = windows.get(key);
    if (!window || window.endsMs <= nowMs) {
      windows.delete(key);
      if (windows.size >= maximumKeys) forgetOldest(windows);
      window = { count: 0, endsMs: nowMs + windowMs };
      windows.set(key, window);
    }
    window.count += 1;
    const resetSeconds = Math.max(1, Math.ceil((window.endsMs - nowMs) / 1000));
    const standing = {
      limit: limitPerMinute,
      remaining: Math.max(0, limitPerMinute - window.count),
      resetSeconds,
    };
    if (window.count > limitPerMinute) throw tooMany(standing);
    return standing;
  };
}

/** The headers of the IETF draft "RateLimit header fields for HTTP". */
export function rateLimitHeaders(standing: RateStanding): Record<string, string> {
  return {
    "ratelimit-policy": `"default";q=${standing.limit};w=${windowMs / 1000}`,
    ratelimit: `"default";r=${standing.remaining};t=${standing.resetSeconds}`,
  };
}

function tooMany(standing: RateStanding) {
  return problem("rate_limited", {
    detail: `More than ${standing.limit} requests a minute. Try again in ${standing.resetSeconds} s.`,
    headers: { ...rateLimitHeaders(standing), "retry-after": String(standing.resetSeconds) },
  });
}

function forgetOldest(windows: Map<string, unknown>): void {
  // A Map keeps the order of insertion, and a window is inserted anew when it begins.
  for (const key of windows.keys()) {
    windows.delete(key);
    return;
  }
}
