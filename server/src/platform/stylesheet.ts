import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";

/** Serves the style sheet of pages that the server renders itself. */
export async function serveStylesheet(
  fastify: FastifyInstance,
  path: string,
  file: URL,
): Promise<void> {
  const css = await readFile(file, "utf8");
  fastify.get(path, (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=300").send(css),
  );
}
