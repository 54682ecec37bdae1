/// <reference lib="esnext.disposable" preserve="true" />

interface Timer {
  readonly id: number;
  readonly at: number;
  run(): void;
}

export interface FakeClock extends Disposable {
  /** How far the time has come since the clock began, in milliseconds. */
  now(): number;
  /** Lets time pass: what waits for it runs in its order, and is given the chance to wait again. */
  advance(ms: number): Promise<void>;
  /** Gives the time back. */
  restore(): void;
}

const turnsBetweenTimers = 5;

/**
 * Takes the place of `setTimeout`, `clearTimeout`, `Date.now` and `performance.now` until it is restored:
 * `using clock = fakeClock()`. Waits between attempts, deadlines and rate limits then take no time.
 */
export function fakeClock(startMs: number = Date.now()): FakeClock {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    dateNow: Date.now,
    performanceNow: performance.now,
  };
  const timers = new Map<number, Timer>();
  let elapsedMs = 0;
  let lastId = 0;
  // The work between two timers is done in promises; reading a body takes a few turns of the event loop as well.
  const settle = async () => {
    for (let turn = 0; turn < turnsBetweenTimers; turn++)
      await new Promise((resolve) => real.setTimeout.call(globalThis, resolve, 0));
  };

  const setTimer = (work: (...values: unknown[]) => void, ms = 0, ...values: unknown[]): number => {
    const id = ++lastId;
    timers.set(id, { id, at: elapsedMs + ms, run: () => work(...values) });
    return id;
  };
  // Both have more forms than a test needs, a text to run among them.
  globalThis.setTimeout = setTimer as unknown as typeof setTimeout;
  globalThis.clearTimeout = (id) => void timers.delete(Number(id));
  Date.now = () => startMs + elapsedMs;
  performance.now = () => elapsedMs;

  async function advance(ms: number): Promise<void> {
    const until = elapsedMs + ms;
    await settle();
    for (let next = firstBefore(timers, until); next; next = firstBefore(timers, until)) {
      elapsedMs = Math.max(elapsedMs, next.at);
      timers.delete(next.id);
      next.run();
      await settle();
    }
    elapsedMs = until;
  }

  function restore(): void {
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
    Date.now = real.dateNow;
    performance.now = real.performanceNow;
  }
  return { now: () => elapsedMs, advance, restore, [Symbol.dispose]: restore };
}

function firstBefore(timers: ReadonlyMap<number, Timer>, until: number): Timer | undefined {
  return [...timers.values()]
    .filter(({ at }) => at <= until)
    .toSorted((one, other) => one.at - other.at || one.id - other.id)[0];
}
