import { operations } from "@waybill/contract";
import type { FastifyInstance } from "fastify";
import { problem } from "./problems.ts";
import { shownPath } from "./shown-path.ts";

/** Answers 405 with `Allow` where the contract has the path, but not with the method. */
export function refuseWrongMethods(app: FastifyInstance): void {
  const known = Object.values(operations).map(({ method, path }) => ({
    method,
    form: new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  }));
  app.addHook("onRequest", async (request) => {
    if (!request.is404) return;
    const path = request.url.split("?", 1)[0] ?? "";
    const fitting = known.filter(({ form }) => form.test(path)).map(({ method }) => method);
    // `/orders/search` has the form of `/orders/{orderId}` as well.
    const allowed = [...new Set(fitting)];
    if (allowed.length === 0) return;
    throw problem("method_not_allowed", {
      detail: `${shownPath(path)} takes ${allowed.join(", ")}, not ${request.method}.`,
      headers: { allow: allowed.join(", ") },
    });
  });
}
