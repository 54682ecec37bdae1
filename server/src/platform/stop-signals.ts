import { monotonicMs } from "./clock.ts";

/**
 * Calls `stop` at the first signal, or when the process that started this one is gone, and ends the process after it.
 * A second signal ends it at once. Ctrl-C reaches a process twice, from the terminal and from npm, so signals of the
 * same second are one.
 */
export function stopOnSignals(stop: () => Promise<void>, report: (line: string) => void): void {
  let firstAtMs: number | undefined;
  const onSignal = () => {
    if (firstAtMs !== undefined) {
      if (monotonicMs() - firstAtMs > 1_000) process.exit(1);
      return;
    }
    firstAtMs = monotonicMs();
    report("Stopping: requests in flight are finished first (again to stop at once) ...");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        report(`Waybill did not stop cleanly: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  process.on("disconnect", onSignal);
  process.channel?.unref();
}
