import { mustBe } from "./argument-error.ts";
import { TransportError } from "./transport-error.ts";

/** One limit for a whole call, and the caller's wish to end it, as one signal. */
export interface Deadline {
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** The work's outcome, or a rejection as soon as the time is up, even when the work does not listen. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  sleep(ms: number): Promise<void>;
  /** Frees the timer and the listener. */
  end(): void;
}

// A longer timer fires at once.
const longestMs = 2 ** 31 - 1;

export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  mustBe(timeoutMs > 0 && timeoutMs <= longestMs, "timeoutMs", "a time");
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = performance.now() + timeoutMs;
  const end = (kind: "timeout" | "aborted", message: string, cause?: unknown): void =>
    controller.abort(new TransportError(kind, message, { cause }));
  const timer = setTimeout(end, timeoutMs, "timeout", `No answer within ${timeoutMs} ms`);
  const onAbort = (): void => end("aborted", "The call was aborted", outer?.reason);
  const over = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  // Nobody may be waiting at that moment.
  over.catch(() => {});
  if (outer?.aborted) onAbort();
  outer?.addEventListener("abort", onAbort);
  const race = <Value>(work: Promise<Value>): Promise<Value> => Promise.race([over, work]);
  return {
    signal,
    remainingMs: () => endsAt - performance.now(),
    race,
    sleep(ms) {
      let sleeper: ReturnType<typeof setTimeout> | undefined;
      const slept = new Promise<void>((resolve) => (sleeper = setTimeout(resolve, ms)));
      return race(slept).finally(() => clearTimeout(sleeper));
    },
    end() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    },
  };
}
