import type { FastifyInstance } from "fastify";
import { html, type Html } from "../../platform/html.ts";
import { serveStylesheet } from "../../platform/stylesheet.ts";

export { pageHeaders } from "../../platform/page-headers.ts";

const stylesheetPath = "/auth/page.css";

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
    </html>`.html;
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
export function servePageStyle(fastify: FastifyInstance): Promise<void> {
  return serveStylesheet(fastify, stylesheetPath, new URL("page.css", import.meta.url));
}
