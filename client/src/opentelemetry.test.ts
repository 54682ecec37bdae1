import { propagation, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { beforeAll, expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { openTelemetryHooks } from "./opentelemetry.ts";

function recorder() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  return { exporter, hooks: openTelemetryHooks(provider.getTracer("test")) };
}

beforeAll(() => void propagation.setGlobalPropagator(new W3CTraceContextPropagator()));

test("each sending is a span of OpenTelemetry's conventions, and the service learns of it", async () => {
  await using server = await rawServer(({ number }, response) =>
    number === 1
      ? sendProblem(response, 503, "unavailable")
      : sendJson(response, 200, { items: [] }, { "x-request-id": "req_7" }),
  );
  const { exporter, hooks } = recorder();
  await quickClient(server, { hooks }).searchOrders({ q: "Maria Anders" });
  const spans = exporter.getFinishedSpans();
  const { hostname, port, origin } = new URL(server.url);
  expect(spans).toMatchObject([
    {
      name: "GET /orders/search",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.ERROR },
      attributes: { "http.response.status_code": 503, "error.type": "503" },
    },
    {
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        "http.request.method": "GET",
        "url.template": "/orders/search",
        "url.full": `${origin}/v1/orders/search`,
        "server.address": hostname,
        "server.port": Number(port),
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "http.response.header.x-request-id": ["req_7"],
      },
    },
  ]);
  expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain("Maria");
  expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual(
    spans.map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
  );
});

test("a sending without an answer ends its span as well, whether or not another follows", async () => {
  await using server = await rawServer((_, response) => void response.destroy());
  const { exporter, hooks } = recorder();
  const client = quickClient(server, { hooks, retry: { maxAttempts: 2 } });
  await expect(client.getOrder(orderId)).rejects.toMatchObject({ kind: "network" });
  expect(exporter.getFinishedSpans()).toMatchObject([
    { attributes: { "error.type": "network" }, status: { code: SpanStatusCode.ERROR } },
    { attributes: { "error.type": "network" }, status: { code: SpanStatusCode.ERROR } },
  ]);
});
