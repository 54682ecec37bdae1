import { pino, stdSerializers, type Logger, type LoggerOptions } from "pino";
import { hideCardNumbers } from "./card-number.ts";
import { shownPath } from "./shown-path.ts";

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
        path: shownPath(request.url),
        id: request.id,
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: presentError,
    },
  };
}

/**
 * An error without what may be secret or personal: a connection's error carries the connection, with the key to cancel
 * its queries; PostgreSQL's says the row that it refused.
 */
function presentError(error: Error): object {
  const told: Record<string, unknown> = { ...stdSerializers.err(error) };
  for (const name of ["client", "detail", "where", "internalQuery"]) delete told[name];
  const isAboutValue = typeof told["code"] === "string" && told["code"].startsWith("22");
  return withoutCardNumbers(
    isAboutValue ? { ...told, message: "[hidden]", stack: framesOf(error) } : told,
  );
}

/** Whatever an error quotes. */
function withoutCardNumbers(told: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      typeof value === "string" ? hideCardNumbers(value) : value,
    ]),
  );
}

/** Data exceptions quote the value; where they came from is enough to find the bug. */
function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
}

export function openLog(level: string): Logger {
  return pino(loggerOptions(level));
}
