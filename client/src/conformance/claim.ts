/** Fails the case that it is part of. */
export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`It does not hold that ${what}`);
}

/** Equal as JSON, key by key in the order of the expected. */
export function claimEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

/** What a promise is rejected with; a promise that is kept fails the case. */
export async function rejection(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  claim(typeof outcome === "object" && outcome !== null, "the call is refused");
  // Errors are asked for members that only some of them have.
  return outcome as Record<string, unknown>;
}
