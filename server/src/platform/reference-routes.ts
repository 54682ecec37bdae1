import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { contractDocument } from "./contract-document.ts";
import { referenceStyles, renderReference } from "./reference-page.ts";

const style = readFileSync(referenceStyles);

/** Serves `/docs`: the contract to read. It is rendered once, at the first request. */
export function serveReference(app: FastifyInstance): void {
  let page: string | undefined;
  app.get("/docs", async (_request, reply) => {
    page ??= renderReference(contractDocument);
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
  app.get("/docs/reference.css", async (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "no-cache").send(style),
  );
}
