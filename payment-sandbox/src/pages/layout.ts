import { html, type Html } from "./html.ts";

/** Nothing but our own style sheet and icon; forms lead here, and from here back to where the customer came from. */
function policyOf(returnUrl: string | undefined): string {
  const target = returnUrl === undefined ? "" : ` ${new URL(returnUrl).origin}`;
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    // A browser applies this to where a form's answer redirects, too.
    `form-action 'self'${target}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export function pageHeaders(returnUrl?: string) {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policyOf(returnUrl),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}

export function layout(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - Payment sandbox</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/page.css" />
      </head>
      <body>
        <header class="bar">
          <img src="/assets/icon.svg" alt="" width="24" height="24" />
          <span class="name">Payment sandbox</span>
          <span class="badge">Test: no real money</span>
        </header>
        <main>${content}</main>
      </body>
    </html>`.markup;
}

/** One thing to say, and the way on. */
export function noticePage(title: string, detail: string, back?: string): string {
  return layout(
    title,
    html`<section class="notice">
      <h1>${title}</h1>
      <p>${detail}</p>
      ${back === undefined ? "" : html`<a class="button" href="${back}">Back to the shop</a>`}
    </section>`,
  );
}
