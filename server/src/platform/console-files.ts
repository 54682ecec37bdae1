import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import statics from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problem } from "./problems.ts";
import { shownPath } from "./shown-path.ts";

const folder = fileURLToPath(new URL("../../../console/dist/", import.meta.url));
/** What belongs to others: an unknown path there is a problem, never the console's page. */
const taken = /^\/(v1|auth|oidc|docs|livez|readyz|assets)(\/|$|\?)/;

/** Serves the built console. Every page address answers the one page, which finds its way by the address. */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  if (existsSync(folder)) {
    await app.register(statics, {
      root: folder,
      wildcard: false,
      // The build lays .br and .gz beside each file of text.
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        // Vite names what lies in assets by its content.
        const isForEver = path.includes("/assets/");
        reply.header(
          "cache-control",
          isForEver ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) {
      const path = shownPath(request.url);
      throw problem("not_found", { detail: `There is nothing at ${request.method} ${path}.` });
    }
    if (!existsSync(folder)) {
      return reply
        .code(503)
        .type("text/plain")
        .send("The console is not built: npm start builds it.");
    }
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    (method === "GET" || method === "HEAD") &&
    !taken.test(url) &&
    (headers.accept ?? "").includes("text/html")
  );
}
