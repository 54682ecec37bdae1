import type { FastifyReply, FastifyRequest } from "fastify";
import { AuthorizationResponseError } from "openid-client";
import { problems } from "@waybill/contract";
import { ProblemError } from "../../platform/problems.ts";
import { pageHeaders, problemPage } from "./page.ts";

/** A sign-in that cannot be finished, in words for the person who tried. */
export class LoginFault extends Error {
  readonly title: string;
  readonly status: number;

  constructor(title: string, message: string, status = 400) {
    super(message);
    this.name = "LoginFault";
    this.title = title;
    this.status = status;
  }

  static from(cause: unknown): LoginFault {
    const wasRefused = cause instanceof AuthorizationResponseError;
    const fault = wasRefused
      ? new LoginFault("You were not signed in", "The identity provider refused, or you went back.")
      : new LoginFault("You cannot be signed in now", "The identity provider did not confirm who you are.", 502); // prettier-ignore
    fault.cause = cause;
    return fault;
  }
}

/** People see these answers in the browser's window, so they are pages. */
export function answerLoginError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status, title, detail } = describe(error);
  if (status >= 500) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    request.log.error({ err: cause }, title);
  }
  return reply.code(status).headers(pageHeaders()).send(problemPage(title, detail));
}

function describe(error: unknown): { status: number; title: string; detail: string } {
  if (error instanceof LoginFault) {
    return { status: error.status, title: error.title, detail: error.message };
  }
  if (error instanceof ProblemError) {
    const { status, title } = problems[error.code];
    return { status, title, detail: error.message };
  }
  return {
    status: 500,
    title: "Something went wrong on our side",
    detail: "Nothing was changed. Try again.",
  };
}
