import { LRUCache } from "lru-cache";
import { problem } from "../../../platform/problems.ts";

const windowMs = 60_000;
const mostWrong = 20;

/** Counts wrong codes by whoever sends them, so that nobody finds one by trying. In memory: a restart forgives. */
export interface Guesses {
  /** Refuses who has been wrong too often. */
  refuse(who: string, now: Date): void;
  wrong(who: string, now: Date): void;
}

export function countGuesses(): Guesses {
  const windows = new LRUCache<string, { count: number; endsMs: number }>({ max: 10_000 });
  return {
    refuse(who, now) {
      const window = windows.get(who);
      if (!window || window.endsMs <= now.getTime() || window.count < mostWrong) return;
      const seconds = Math.max(1, Math.ceil((window.endsMs - now.getTime()) / 1000));
      throw problem("rate_limited", {
        detail: `Too many wrong gift card codes. Try again in ${seconds} s.`,
        headers: { "retry-after": String(seconds) },
      });
    },
    wrong(who, now) {
      const window = windows.get(who);
      if (window && window.endsMs > now.getTime()) window.count += 1;
      else windows.set(who, { count: 1, endsMs: now.getTime() + windowMs });
    },
  };
}
