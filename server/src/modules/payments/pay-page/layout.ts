import { html, type Html } from "../../../platform/html.ts";

export const stylesheetPath = "/pay/page.css";

/** A page in the name of the shop, if it is known whose it is. */
export function layout(
  title: string,
  shop: { name: string; isTest: boolean } | undefined,
  content: Html,
): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${shop ? `${title} - ${shop.name}` : title}</title>
        <link rel="stylesheet" href="${stylesheetPath}" />
      </head>
      <body>
        ${
          shop &&
          html`<header>
            <span class="shop">${shop.name}</span>
            ${shop.isTest && html`<span class="test">Test: no real money</span>`}
          </header>`
        }
        <main>${content}</main>
      </body>
    </html>`.html;
}

/** One thing to say, of which nobody needs to know whose it is. */
export function noticePage(title: string, detail: string): string {
  return layout(
    title,
    undefined,
    html`<h1>${title}</h1>
      <p>${detail}</p>`,
  );
}
