import type { FastifyRequest } from "fastify";
import { problem } from "../../platform/problems.ts";

/** The header that the console sends with every request; another site's page cannot without asking first (CORS). */
export const consoleHeader = "x-waybill-console";

/**
 * Refuses a request that carries the cookie but was not sent by a page of ours. Browsers say so in `Sec-Fetch-Site`;
 * old ones only in `Origin`.
 */
export function requireOwnPage(request: FastifyRequest, publicUrl: string): void {
  const { headers } = request;
  const site = headers["sec-fetch-site"];
  const isSameOrigin = site === undefined ? headers.origin === publicUrl : site === "same-origin";
  if (!isSameOrigin) {
    throw problem("forbidden", {
      detail:
        "The session's cookie works from the console's own pages only. Programs use an API key.",
    });
  }
  if (headers[consoleHeader] === undefined) {
    throw problem("forbidden", {
      detail: "A request with the session's cookie needs the header X-Waybill-Console.",
    });
  }
}
