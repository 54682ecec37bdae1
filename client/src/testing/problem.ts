import { problems, type Problem, type ProblemCode } from "@waybill/contract";

/** Thrown by a handler that refuses, as the service would. */
export class ProblemAnswer extends Error {
  override readonly name = "ProblemAnswer";
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>>) {
    super(problem.detail);
    this.problem = problem;
    this.headers = headers;
  }
}

/** `throw problem("out_of_stock", { shortages: [...] })`: a refusal with the status and title of its code. */
export function problem(
  code: ProblemCode,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): ProblemAnswer {
  const { status, title, retryable } = problems[code];
  const type = `https://waybill.example/problems/${code}`;
  const requestId = "req_example";
  const body = { type, title, status, code, detail: `${title}.`, requestId, retryable, ...members };
  return new ProblemAnswer(body, headers);
}
