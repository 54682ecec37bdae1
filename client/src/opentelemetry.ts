import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from "@opentelemetry/api";

import type { Attempt, Hooks } from "./hooks.ts";

/**
 * A span for each sending, by OpenTelemetry's conventions for HTTP clients, below the span that is active when the
 * call is made; the service goes on with the same trace.
 *
 * `createClient({ ..., hooks: openTelemetryHooks() })`
 */
export function openTelemetryHooks(tracer: Tracer = trace.getTracer("@waybill/client")): Hooks {
  const spans = new WeakMap<Attempt, Span>();
  const end = (attempt: Attempt | undefined, finish: (span: Span) => void): void => {
    const span = attempt && spans.get(attempt);
    if (!attempt || !span) return;
    spans.delete(attempt);
    finish(span);
    span.end();
  };
  const fail = (attempt: Attempt | undefined, error: unknown): void =>
    end(attempt, (span) => {
      const { kind } = error as { kind?: unknown }; // Anything thrown can be asked.
      span.setAttribute("error.type", typeof kind === "string" ? kind : "_OTHER");
      span.setStatus({ code: SpanStatusCode.ERROR });
    });
  return {
    onRequest(attempt) {
      const attributes = attributesOf(attempt);
      const name = `${attempt.method} ${attempt.route}`;
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
      spans.set(attempt, span);
      propagation.inject(trace.setSpan(context.active(), span), attempt.headers);
    },
    onResponse(attempt, { status, headers }) {
      end(attempt, (span) => {
        span.setAttribute("http.response.status_code", status);
        const requestId = headers.get("x-request-id");
        if (requestId) span.setAttribute("http.response.header.x-request-id", [requestId]);
        if (status < 400) return;
        span.setAttribute("error.type", String(status));
        span.setStatus({ code: SpanStatusCode.ERROR });
      });
    },
    onRetry: (attempt, { error }) => fail(attempt, error),
    onError: (error, attempt) => fail(attempt, error),
  };
}

function attributesOf({ method, route, url, attempt }: Attempt) {
  // What is searched for may name a person: the query stays out.
  const { protocol, hostname, port, origin, pathname } = new URL(url);
  return {
    "http.request.method": method,
    "url.template": route,
    "url.full": origin + pathname,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}
