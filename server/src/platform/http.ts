import helmet from "@fastify/helmet";
import {
  fastify,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { hasCardNumber } from "./card-number.ts";
import { newId } from "./ids.ts";
import { openLog } from "./log.ts";
import { refuseBrokenRequest } from "./broken-request.ts";
import { presentProblem, problem, ProblemError, type KnownProblemCode } from "./problems.ts";

const bodyLimitBytes = 256 * 1024;
const requestTimeoutMs = 30_000;

export interface HttpOptions {
  logLevel: string;
  trustProxy: boolean | string[];
  /** Whether people reach the service by https. */
  isSecure: boolean;
}

/** The HTTP server: limits, security headers on every answer, request ids, and problems for whatever goes wrong. */
export async function openHttp({
  logLevel,
  trustProxy,
  isSecure,
}: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: openLog(logLevel),
    trustProxy,
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    // What arrives on an open connection while the service stops is still answered in full.
    return503OnClosing: false,
    genReqId: requestIdOf,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 16 * 1024 },
    // The router would answer before any hook, and so without security headers.
    rewriteUrl: ({ url = "/" }) => (isDecodable(url) ? url : malformedAddress),
    clientErrorHandler: refuseBrokenRequest,
  });
  // Nothing is read as plain text; where Fastify does, a form of another site could send it unasked.
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/v1")) reply.header("cache-control", "no-store");
  });
  await app.register(helmet, securityHeaders(isSecure));
  app.setErrorHandler(answerError);
  app.all(malformedAddress, async () => {
    throw problem("invalid_request", { detail: "The address is not a valid URL." });
  });
  const http = app as unknown as FastifyInstance; // Only the logger's type differs: pino's own instead of Fastify's.
  closeConnectionsWhenStopping(http);
  return http;
}

const malformedAddress = "/malformed-address";

function isDecodable(url: string): boolean {
  try {
    decodeURI(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** A connection that is kept alive after its last answer would keep the service from stopping. */
function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook("preClose", async () => {
    isStopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (isStopping) reply.header("connection", "close");
  });
}

/** A caller's own id is kept when it is harmless to log. */
function requestIdOf(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers["x-request-id"];
  const isHarmless =
    typeof given === "string" && /^[\w.-]{1,64}$/.test(given) && !hasCardNumber(given);
  return isHarmless ? given : `req_${newId()}`;
}

function securityHeaders(isSecure: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: "same-origin" as const },
    strictTransportSecurity: isSecure,
    xFrameOptions: { action: "deny" as const },
  };
}

async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refusal = error instanceof ProblemError ? error : refusalOf(error);
  const body = presentProblem(refusal, request.id, request.originalUrl);
  if (body.status >= 500) request.log.error({ err: refusal.cause ?? error }, refusal.message);
  return reply
    .code(body.status)
    .headers(refusal.details.headers ?? {})
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(body));
}

/** What Fastify refuses by itself, in the contract's words. Anything else is a bug of ours, and says nothing more. */
function refusalOf(error: unknown): ProblemError {
  const code = (error as Partial<FastifyError> | null)?.code ?? ""; // Whatever was thrown may have a code.
  const known = fastifyRefusals[code];
  if (known) return problem(known.code, known.detail === undefined ? {} : { detail: known.detail });
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500; // Likewise.
  if (status >= 400 && status < 500)
    return problem("malformed_body", { detail: "The request cannot be read." });
  const refusal = problem("internal_error", {
    detail:
      "Something went wrong on our side; nothing was changed. Quote the requestId when you ask for help.",
  });
  refusal.cause = error;
  return refusal;
}

const fastifyRefusals: Record<string, { code: KnownProblemCode; detail?: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: "payload_too_large",
    detail: `The body is larger than ${bodyLimitBytes / 1024} KiB.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "unsupported_media_type",
    detail: "Send the body as application/json.",
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: "malformed_body", detail: "The body is empty." },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: "malformed_body", detail: "The body is not JSON." },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: "malformed_body",
    detail: "Content-Length does not fit the body.",
  },
};
