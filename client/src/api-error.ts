import type { FieldError, Problem, ProblemCode, problems, Shortage } from "@waybill/contract";

/** The service refused: a problem of RFC 9457. `message` is its `detail` and can be shown to a person. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  // Declared, and assigned at once: fields spelled twice would be a tenth of the transport.
  declare readonly status: number;
  declare readonly code: ProblemCode;
  declare readonly title: string;
  /** The places in the request that are wrong. */
  declare readonly errors: readonly FieldError[];
  /** Names the request in the service's logs. */
  declare readonly requestId: string;
  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;
  /** The whole problem, with what only some codes carry. */
  declare readonly problem: Problem;
  declare readonly headers: Headers;

  constructor(problem: Problem, status: number, headers: Headers) {
    super(problem.detail || problem.title);
    const { code, title, requestId, retryable, errors = [] } = problem;
    Object.assign(this, { status, code, title, errors, requestId, retryable, problem, headers });
  }
}

/** An `ApiError` with one of the given codes; looking at `code` tells the status and what else it carries. */
export type ApiErrorOf<Code extends ProblemCode, Body = unknown> = Code extends ProblemCode
  ? ApiError & {
      readonly code: Code;
      readonly status: (typeof problems)[Code]["status"];
    } & Carried<Code, Body>
  : never;

type Carried<Code extends ProblemCode, Body> = Code extends "out_of_stock"
  ? { readonly problem: { readonly shortages: readonly Shortage[] } }
  : Code extends "version_mismatch"
    ? { readonly problem: { readonly current: Body } }
    : Code extends "transition_not_allowed"
      ? { readonly problem: { readonly allowed: readonly string[] } }
      : unknown;

/** Whether something thrown is a problem with one of these codes, or with any when none is given. */
export function isApiError<Code extends ProblemCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiErrorOf<Code> {
  const known: readonly string[] = codes;
  return error instanceof ApiError && (known.length === 0 || known.includes(error.code));
}
