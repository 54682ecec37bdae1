/**
 * How long to wait before the next attempt: full jitter, so that many clients that failed together do not come back
 * together, on top of what the service asks for.
 */
export function backoffMs(
  attempt: number,
  policy: { readonly baseMs: number; readonly capMs: number },
  askedMs: number,
  random: number,
): number {
  return askedMs + random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
}

/** `Retry-After` in milliseconds, from seconds or a date; 0 when there is none or it makes no sense. */
export function retryAfterMs(headers: Headers | undefined, now: number): number {
  const text = headers?.get("retry-after") ?? "";
  const ms = Number(text) * 1000 || Date.parse(text) - now;
  return ms > 0 ? ms : 0;
}
