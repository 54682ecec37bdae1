import { currentMs } from "./clock.ts";

export interface Alarm {
  /** What is next may have changed. */
  rearm(): void;
  stop(): void;
}

/** Looks again at least as often: a clock can be set, and a timer holds no more than 24 days. */
const longestSleepMs = 60_000;

/** Calls `ring` when the next thing is due; null is nothing. */
export function openAlarm(nextAt: () => number | null, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const alarm: Alarm = {
    rearm() {
      clearTimeout(timer);
      const at = isStopped ? null : nextAt();
      if (at === null) return;
      const sleepMs = Math.min(Math.max(at - currentMs(), 0), longestSleepMs);
      timer = setTimeout(() => {
        ring();
        alarm.rearm();
      }, sleepMs);
      timer.unref();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
  return alarm;
}
