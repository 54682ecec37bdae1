/** The one place that asks the machine for the time, so that everything else is handed it and can be tested. */
export function currentTime(): Date {
  return new Date();
}

/** Milliseconds that only ever rise, for measuring how long something took. */
export function monotonicMs(): number {
  return performance.now();
}
