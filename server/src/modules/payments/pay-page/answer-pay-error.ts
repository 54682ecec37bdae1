import { problems } from "@waybill/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { pageHeaders } from "../../../platform/page-headers.ts";
import { ProblemError } from "../../../platform/problems.ts";
import { noticePage } from "./layout.ts";

/** A customer reads a page, whatever goes wrong. */
export function answerPayError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = statusOf(error);
  if (status >= 500) request.log.error({ err: error }, "a customer's page failed");
  const [title, detail] = wordsFor(status);
  return reply
    .code(status)
    .headers(error instanceof ProblemError ? (error.details.headers ?? {}) : {})
    .headers(pageHeaders())
    .send(noticePage(title, detail));
}

function statusOf(error: unknown): number {
  if (error instanceof ProblemError) return problems[error.code].status;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

function wordsFor(status: number): [title: string, detail: string] {
  if (status === 429) return ["Too many at once", "Wait a minute, and open the link again."];
  if (status >= 500) {
    return ["Something went wrong here", "Nothing was charged. Try again in a minute."];
  }
  return ["This does not work", "Open the link again."];
}
