import type { OperationId } from "@waybill/contract";

import { answerOperation, operationOf, type OperationHandlers } from "./answer-operation.ts";
import { problem } from "./problem.ts";

/**
 * - `request lost`: the connection breaks before the handler hears of it
 * - `answer lost`: the handler has done its work, and the connection breaks
 * - `stall`: nothing ever comes
 * - a response: it is the answer, and the handler hears nothing
 */
export type Interruption = "request lost" | "answer lost" | "stall" | Response;

export interface FakeTransport {
  /** For `createClient({ ..., fetch: transport.fetch })`. */
  readonly fetch: typeof fetch;
  /** Every request that was sent, those that were lost included. */
  readonly calls: readonly {
    readonly operation: OperationId | undefined;
    readonly request: Request;
  }[];
  /** What happens to the next requests, one after the other. */
  interrupt(...next: readonly Interruption[]): void;
}

/** A service without a network: `fakeTransport({ getOrder: async ({ path }) => example("Order", { id: path.orderId }) })`. */
export function fakeTransport(handlers: OperationHandlers): FakeTransport {
  const calls: { operation: OperationId | undefined; request: Request }[] = [];
  const waiting: Interruption[] = [];
  return {
    calls,
    interrupt: (...next) => void waiting.push(...next),
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const operation = operationOf(request.method, request.url);
      calls.push({ operation, request });
      const interruption = waiting.shift();
      if (interruption instanceof Response) return interruption;
      if (interruption === "stall") return stalled(request.signal);
      if (interruption === "request lost") throw new TypeError("The connection was lost");
      const answer = operation
        ? await answerOperation(operation, handlers, request)
        : Response.json(problem("not_found").problem, { status: 404 });
      if (interruption === "answer lost") throw new TypeError("The connection was lost");
      return answer;
    },
  };
}

const stalled = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
