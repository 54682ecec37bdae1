import { problems, type FieldError, type Problem, type ProblemCode } from "@waybill/contract";
import { hideCardNumbers } from "./card-number.ts";
import { shownPath } from "./shown-path.ts";

/** The codes of the contract's closed list. */
export type KnownProblemCode = keyof typeof problems;

/** What a refusal says besides its code. Members of a problem's own (shortages, allowed, current) go to the answer as they are. */
export interface ProblemDetails extends Pick<
  Partial<Problem>,
  "detail" | "errors" | "shortages" | "allowed" | "changeSetId" | "current"
> {
  /** Headers of the answer, such as `Retry-After`. */
  headers?: Record<string, string>;
}

/** An expected refusal: it rolls the transaction back and becomes an RFC 9457 answer. */
export class ProblemError extends Error {
  readonly code: KnownProblemCode;
  readonly details: ProblemDetails;

  constructor(code: KnownProblemCode, details: ProblemDetails) {
    super(details.detail ?? problems[code].title);
    this.name = "ProblemError";
    this.code = code;
    this.details = details;
  }
}

/** Makes a refusal to throw: `throw problem("out_of_stock", { shortages })`. */
export function problem(code: KnownProblemCode, details: ProblemDetails = {}): ProblemError {
  return new ProblemError(code, details);
}

/** The request is wrong in one place; `pointer` as in FieldError. */
export function invalid(pointer: string, detail: string, code: string): ProblemError {
  return invalidFields([{ pointer, detail, code }]);
}

export function invalidFields(found: FieldError[]): ProblemError {
  // A field that nobody knows may have any name.
  const errors = found.map((error) => ({ ...error, pointer: hideCardNumbers(error.pointer) }));
  const first = errors[0];
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const detail = first ? `${first.pointer || "The body"}: ${first.detail}${more}` : "";
  return problem("invalid_request", { detail, errors });
}

/** The answer to an id that is unknown here, of whatever tenant it may be. */
export function notFound(what: string): ProblemError {
  return problem("not_found", { detail: `There is no ${what} with this id.` });
}

/** The body of the answer. `instance` is the address that was asked for. */
export function presentProblem(error: ProblemError, requestId: string, instance: string): Problem {
  const { status, title, retryable } = problems[error.code];
  const { headers: _headers, detail, ...members } = error.details;
  return {
    type: `/docs#problem-${error.code}`,
    title,
    status,
    code: error.code satisfies ProblemCode,
    detail: detail ?? `${title}.`,
    instance: shownPath(instance),
    requestId,
    retryable,
    ...members,
  };
}
