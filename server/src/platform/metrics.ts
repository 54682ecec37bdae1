import { fastify, type FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "./database.ts";

/** Measures every answer, and serves the figures to Prometheus from a server of its own: they are nobody else's. */
export function openMetrics(
  app: FastifyInstance,
  database: Database,
): { server: FastifyInstance; registry: Registry } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "waybill_request_duration_seconds",
    help: "Time from request to answer, by operation and status.",
    labelNames: ["operation", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: "waybill_database_connections",
    help: "Connections to PostgreSQL: all, idle, and requests that wait for one.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(database.pressure())) this.set({ state }, count);
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    // Fastify's config is open; the binding puts the operation there, other routes have none.
    const { operation } = request.routeOptions.config as { operation?: string };
    durations.observe(
      { operation: operation ?? "other", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
  const server = fastify({ logger: false });
  server.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  return { server, registry };
}
