import { operations } from "@waybill/contract";

import { answerOperation, operationIds, type OperationHandlers } from "./answer-operation.ts";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** What is needed of MSW's `http`. It is handed over, so that this package does not depend on it. */
export type Http<Handler> = Record<
  Method,
  (path: string, resolver: (info: { request: Request }) => Promise<Response>) => Handler
>;

/**
 * Handlers for Mock Service Worker, of the operations that are given:
 * `setupServer(...mswHandlers(http, { getOrder: async ({ path }) => example("Order", { id: path.orderId }) }))`.
 */
export function mswHandlers<Handler>(
  http: Http<Handler>,
  handlers: OperationHandlers,
  baseUrl = "*",
): Handler[] {
  return (
    operationIds
      .filter((id) => handlers[id] !== undefined)
      // The first that fits answers, and `/orders/search` also fits `/orders/:orderId`.
      .toSorted((one, other) => parametersIn(one) - parametersIn(other))
      .map((id) => {
        const { method, path } = operations[id];
        const pattern = `${baseUrl}/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
        const register = http[method.toLowerCase() as Method]; // The contract's methods are these.
        return register(pattern, ({ request }) => answerOperation(id, handlers, request));
      })
  );
}

const parametersIn = (id: keyof typeof operations): number => operations[id].path.split("{").length;
