import { operations, type OperationId, type Operations } from "@waybill/contract";

import { problem, ProblemAnswer } from "./problem.ts";
import { readQuery } from "./read-query.ts";

/** What came around the operation's own request. */
export interface OperationContext {
  readonly request: Request;
  readonly headers: Headers;
}

/** A handler for each operation that a test needs: it gets what the service would get, and returns the answer's body. */
export type OperationHandlers = Partial<Operations<OperationContext>>;

type AnyHandler = (request: object, context: OperationContext) => Promise<unknown>;

export const operationIds = Object.keys(operations).filter((id): id is OperationId =>
  Object.hasOwn(operations, id),
);

/** Which operation a request is for. A path without parameters goes before one that would also fit. */
export function operationOf(method: string, url: string): OperationId | undefined {
  const path = contractPath(url);
  return operationIds
    .filter((id) => operations[id].method === method && pathMatch(operations[id].path, path))
    .toSorted((one, other) => parametersIn(one) - parametersIn(other))[0];
}

/** The answer of an operation's handler as the service would send it. */
export async function answerOperation(
  id: OperationId,
  handlers: OperationHandlers,
  request: Request,
): Promise<Response> {
  const { status, path } = operations[id];
  // Each handler takes its own operation's request, which is made here from the operation's own description.
  const handler = handlers[id] as AnyHandler | undefined;
  if (!handler) return mistake(`This test has no handler for ${id}`);
  try {
    const text = await request.clone().text();
    const json: unknown = text === "" ? undefined : JSON.parse(text);
    const ifMatch = request.headers.get("if-match");
    const body = await handler(
      {
        path: pathMatch(path, contractPath(request.url)) ?? {},
        query: readQuery(id, new URL(request.url).searchParams),
        ...(json !== undefined && { body: json }), // JSON says no type
        ...(ifMatch !== null && { ifMatch }),
      },
      { request, headers: request.headers },
    );
    return success(status, body);
  } catch (error) {
    if (error instanceof ProblemAnswer) return refusal(error);
    return mistake(`The handler of ${id} failed: ${String(error)}`);
  }
}

function success(status: number, body: unknown): Response {
  const headers = new Headers({ "x-request-id": "req_example" });
  if (body === undefined) return new Response(null, { status: 204, headers });
  // Any value has members to ask for, but null; an answer is an object.
  const { version } = body as { version?: unknown };
  if (typeof version === "number") headers.set("etag", `"${version}"`);
  return Response.json(body, { status, headers });
}

function refusal({ problem, headers }: ProblemAnswer): Response {
  const type = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...type, ...headers },
  });
}

/** A mistake of the test: told at once, not asked again. */
const mistake = (detail: string): Response =>
  refusal(problem("internal_error", { status: 501, retryable: false, detail }));

const contractPath = (url: string): string => new URL(url).pathname.replace(/^.*?\/v1(?=\/)/, "");

const parametersIn = (id: OperationId): number => operations[id].path.split("{").length;

function pathMatch(template: string, path: string): Record<string, string> | undefined {
  const pattern = template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const match = new RegExp(`^${pattern}$`).exec(path);
  if (!match) return undefined;
  const values = Object.entries(match.groups ?? {});
  return Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)]));
}
