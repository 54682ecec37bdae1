import { fastify, type FastifyInstance } from "fastify";
import { ValiError } from "valibot";
import { serveControl } from "../control/serve-control.ts";
import { servePages } from "../pages/serve-pages.ts";
import { Refusal } from "../payments/refusal.ts";
import type { Database } from "../store/database.ts";
import type { Gateway } from "./gateway.ts";
import { serveApi } from "./serve-api.ts";
import { serveTests } from "./serve-tests.ts";

export interface HttpOptions {
  db: Database;
  secret: string;
  publicUrl: string | undefined;
}

const largestBody = 64 * 1024;

/** One server for the API, the pages, and what a test needs. It logs nothing: a page's form holds a card number. */
export function openHttp({ db, secret, publicUrl }: HttpOptions) {
  const server = fastify({ logger: false, bodyLimit: largestBody, forceCloseConnections: true });
  let address = "";
  const closing = new AbortController();
  const gateway: Gateway = {
    ...{ db, secret, publicUrl: () => publicUrl ?? address, closing: closing.signal },
  };
  server.setErrorHandler((error, _request, reply) => {
    const { status, code, message } = explain(error);
    return reply.status(status).send({ error: { code, message } });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.status(404).send({ error: { code: "not_found", message: "There is nothing here." } }),
  );
  acceptForms(server);
  server.register(async (scope) => serveApi(scope, gateway), { prefix: "/v1" });
  server.register(async (scope) => serveControl(scope, gateway), { prefix: "/control" });
  server.register(async (scope) => serveTests(scope, gateway), { prefix: "/test" });
  server.register(async (scope) => servePages(scope, gateway));
  server.get("/healthz", () => ({ status: "ok" }));
  return {
    async listen(host: string, port: number): Promise<string> {
      address = await server.listen({ host, port });
      return address;
    },
    close() {
      closing.abort();
      return server.close();
    },
  };
}

function acceptForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

function explain(error: unknown): Pick<Refusal, "status" | "code" | "message"> {
  if (error instanceof Refusal) return error;
  if (error instanceof ValiError) {
    const [issue] = error.issues;
    const path = issue.path?.map(({ key }: { key: unknown }) => String(key)).join(".") ?? "";
    // What was received is not repeated: it can be what nobody should have sent.
    const message = path === "" ? "The request is not of the right form." : `${path} is not right.`;
    return { status: 400, code: "invalid_request", message };
  }
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) {
    return { status, code: "invalid_request", message: "The request could not be read." };
  }
  console.error(error);
  return { status: 500, code: "internal_error", message: "Something went wrong here." };
}
