import { currentMs } from "./clock.ts";

export interface Alarm {
  /** What is next may have changed. */
  rearm(): void;
  stop(): void;
}

/** After something went wrong, as with a full disk: what is due stays due. */
const pauseAfterFaultMs = 1_000;

/** Looks again at least as often: a clock can be set, and a timer holds no more than 24 days. */
const longestSleepMs = 60_000;

/** Calls `ring` when the next thing is due; null is nothing. */
export function openAlarm(nextAt: () => number | null, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const sleep = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(Math.max(ms, 0), longestSleepMs));
    timer.unref();
  };
  const wake = () => {
    try {
      ring();
      alarm.rearm();
    } catch (error) {
      // Thrown from a timer, it would end the process that this is a part of.
      console.error(error);
      sleep(pauseAfterFaultMs);
    }
  };
  const alarm: Alarm = {
    rearm() {
      clearTimeout(timer);
      const at = isStopped ? null : nextAt();
      if (at !== null) sleep(at - currentMs());
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
  return alarm;
}
