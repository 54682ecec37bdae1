import { backoffMs, retryAfterMs } from "./backoff.ts";
import { notify, type Attempt } from "./hooks.ts";
import { closeGate } from "./rate-gate.ts";
import { takeRetry } from "./retry-budget.ts";
import { isTransient } from "./retry-decision.ts";
import type { Outgoing } from "./outgoing.ts";

/** How long to wait before the request is sent again. Throws the failure when it is final. */
export function retryDelay(error: unknown, attempt: Attempt, outgoing: Outgoing): number {
  if (!isTransient(error)) throw error;
  const { retry, hooks, budget } = outgoing.connection;
  const askedMs = retryAfterMs(error.headers, Date.now());
  if (error.status === 429) closeGate(outgoing, askedMs);
  const delayMs = backoffMs(attempt.attempt, retry, askedMs, Math.random());
  const isOver = attempt.attempt >= retry.maxAttempts || delayMs >= outgoing.deadline.remainingMs();
  if (isOver || !takeRetry(budget)) throw error;
  notify(() => hooks.onRetry?.(attempt, { delayMs, error }));
  return delayMs;
}
