import type { ApiError } from "./api-error.ts";
import type { HeaderValues } from "./headers.ts";
import type { TransportError } from "./transport-error.ts";

/** One sending of a request. */
export interface Attempt {
  readonly method: string;
  /** The path as the contract has it, `/orders/{orderId}`: fit for a metric's label. */
  readonly route: string;
  readonly url: string;
  readonly attempt: number;
  /** By names in lower case. May be added to in `onRequest`: `headers["traceparent"] = ...`. */
  readonly headers: HeaderValues;
}

export interface Hooks {
  /** Before each sending. What it throws fails the call, and nothing is sent. */
  onRequest?(attempt: Attempt): void;
  /** After each answer, good or bad. What it throws is ignored, as in the hooks below. */
  onResponse?(attempt: Attempt, response: { status: number; headers: Headers }): void;
  /** Before the wait that precedes another sending. */
  onRetry?(attempt: Attempt, retry: { delayMs: number; error: ApiError | TransportError }): void;
  /** When a call fails for good, with its last attempt if there was one. */
  onError?(error: unknown, attempt: Attempt | undefined): void;
}

/** A log that fails must not turn a placed order into an error. */
export function notify(hook: () => void): void {
  try {
    hook();
  } catch {
    // The hook's own affair.
  }
}
