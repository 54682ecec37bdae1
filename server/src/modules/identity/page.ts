import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { html, type Html } from "./html.ts";

const stylesheetPath = "/auth/page.css";
const stylesheet = new URL("page.css", import.meta.url);

/** Nothing but our own style sheet, and forms that lead where `formTargets` say: no script runs on these pages. */
function policyOf(formTargets: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers of every page here. A browser applies `form-action` to where a form's answer redirects, too. */
export function pageHeaders(formTargets: readonly string[] = []) {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policyOf(formTargets),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}

export function page(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - Waybill</title>
        <link rel="stylesheet" href="${stylesheetPath}" />
      </head>
      <body>
        <main>
          <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="8" fill="#2f52d6" />
            <path
              d="M7 10l4.2 12L16 12l4.8 10L25 10"
              fill="none"
              stroke="#fff"
              stroke-width="2.8"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
          ${content}
        </main>
      </body>
    </html>`.markup;
}

/** What went wrong, and the way on. */
export function problemPage(title: string, detail: string): string {
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${detail}</p>
      <a class="button" href="/auth/login">Sign in again</a>`,
  );
}

/** Serves the pages' style sheet. */
export async function servePageStyle(fastify: FastifyInstance): Promise<void> {
  const css = await readFile(stylesheet, "utf8");
  fastify.get(stylesheetPath, (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=300").send(css),
  );
}
