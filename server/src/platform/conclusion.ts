import { setTimeout as pause } from "node:timers/promises";
import type { AfterCommit } from "./after-commit.ts";
import { answerOf, type Answer } from "./answer.ts";
import { monotonicMs } from "./clock.ts";
import { inFlight, StillConcluding } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import { presentProblem, ProblemError } from "./problems.ts";

/** How long a caller waits for what follows from the commit: shorter than clients wait for an answer. */
export const patienceMs = 12_000;

/**
 * Waits for what a kept transaction comes to. Answers undefined when that takes too long or fails for a reason of ours:
 * then what was answered before stands, for it was kept. A refusal is an answer like any other, to be replayed too.
 */
export async function conclude(
  task: () => Promise<unknown>,
  afterCommit: AfterCommit,
  operation: Operation,
  { requestId, instance }: { requestId: string; instance: string },
): Promise<Answer | undefined> {
  const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
  const timer = setTimeout(() => resolve(undefined), patienceMs);
  afterCommit.run([
    async () => {
      try {
        resolve(answerOf(operation, await task()));
      } catch (error) {
        resolve(error instanceof ProblemError ? refusalOf(error) : undefined);
        if (!(error instanceof ProblemError)) throw error;
      }
    },
  ]);
  return promise.finally(() => clearTimeout(timer));

  function refusalOf(error: ProblemError): Answer {
    const body = presentProblem(error, requestId, instance);
    return { status: body.status, etag: null, body: JSON.stringify(body) };
  }
}

/** As long as the second caller of an intent waits for the first elsewhere (the lock timeout). */
const waitMs = 2_000;
const lookAgainMs = 25;

/**
 * Does a request; when another one of the same intent waits for what comes of it, waits with it for a while.
 *
 * @throws idempotency_in_flight
 */
export async function whenConcluded<T>(begin: () => Promise<T>): Promise<T> {
  const deadline = monotonicMs() + waitMs;
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof StillConcluding)) throw error;
      if (monotonicMs() > deadline) throw inFlight();
      await pause(lookAgainMs);
    }
  }
}
