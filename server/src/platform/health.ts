import type { FastifyInstance } from "fastify";
import type { Database } from "./database.ts";

/** What `/readyz` says besides ready: how far a load of demo data is, in words. */
export interface Readiness {
  /** Undefined when nothing is being loaded. */
  progress: string | undefined;
}

/** `/livez`: the process runs. `/readyz`: it can answer requests. */
export function serveHealth(app: FastifyInstance, database: Database, readiness: Readiness): void {
  app.get("/livez", async () => ({ status: "live" }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await database.ping();
      return { status: "ready", ...(readiness.progress && { demo: readiness.progress }) };
    } catch {
      return reply
        .code(503)
        .header("retry-after", "1")
        .send({ status: "unavailable", database: "does not answer" });
    }
  });
}
