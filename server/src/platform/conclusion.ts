import type { AfterCommit } from "./after-commit.ts";
import { answerOf, type Answer } from "./answer.ts";
import type { Operation } from "./operation.ts";
import { presentProblem, ProblemError } from "./problems.ts";

/** How long a caller waits for what follows from the commit: shorter than clients wait for an answer. */
const patienceMs = 12_000;

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
