import { pino, stdSerializers, type Logger, type LoggerOptions } from "pino";

export type { Logger } from "pino";

/** Everything that is a secret or a person's: never in a log, wherever it stands. */
const hidden = [
  "authorization",
  "cookie",
  "set-cookie",
  "password",
  "secret",
  "token",
  "apiKey",
  "email",
  "phone",
];

/** Log lines are JSON. Requests are logged without headers, query or body: ids only. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    redact: {
      paths: hidden.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: "[hidden]",
    },
    serializers: {
      req: (request: { method: string; url: string; id: string }) => ({
        method: request.method,
        // A query may hold a name or an email address.
        path: request.url.split("?", 1)[0],
        id: request.id,
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      // A connection's error carries the whole connection, with the key to cancel its queries.
      err: (error: Error) => ({ ...stdSerializers.err(error), client: undefined }),
    },
  };
}

export function openLog(level: string): Logger {
  return pino(loggerOptions(level));
}
