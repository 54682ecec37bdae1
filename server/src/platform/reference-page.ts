import { endpointsOf, type Endpoint, type OpenApiDocument } from "./reference/document.ts";
import { html, type Html } from "./html.ts";
import { methodLabel, operationSection } from "./reference/operation-view.ts";
import { inline, prose } from "./reference/prose.ts";
import { schemaSection } from "./reference/schema-view.ts";
import { problemTable, roleTable } from "./reference/tables-view.ts";

export type { OpenApiDocument } from "./reference/document.ts";

/** The page's styles, to be served where the page links them. */
export const referenceStyles = new URL("./reference/reference.css", import.meta.url);

/** The contract as one page to read. It needs no script and no inline style, so the strictest policy lets it through. */
export function renderReference(document: OpenApiDocument): string {
  const { info } = document;
  const modules = modulesOf(document);
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title} API reference</title>
        <meta name="description" content="${info.summary}" />
        <link rel="stylesheet" href="/docs/reference.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the reference</a>
        ${navigation(document, modules)}
        <main id="main">
          <h1>${info.title} API</h1>
          <p class="lead">${info.summary} Version ${info.version}.</p>
          ${prose(info.description)} ${modules.map((module) => moduleSection(document, module))}
          ${problemTable(document)} ${roleTable()}
          <section id="schemas">
            <h2><a href="#schemas">Schemas</a></h2>
            ${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(document, name, schema))}
          </section>
        </main>
      </body>
    </html>`.html
  }\n`;
}

interface Module {
  readonly name: string;
  readonly description: string | undefined;
  readonly endpoints: readonly Endpoint[];
}

function modulesOf(document: OpenApiDocument): Module[] {
  const endpoints = endpointsOf(document);
  return document.tags.map(({ name, description }) => ({
    name,
    description,
    endpoints: endpoints.filter(({ operation }) => operation.tags[0] === name),
  }));
}

function moduleSection(document: OpenApiDocument, { name, description, endpoints }: Module): Html {
  return html`<section id="module-${name}">
    <h2><a href="#module-${name}">${name}</a></h2>
    <p class="lead">${inline(description)}</p>
    ${endpoints.map((endpoint) => operationSection(document, endpoint))}
  </section>`;
}

function navigation(document: OpenApiDocument, modules: readonly Module[]): Html {
  return html`<nav aria-label="Reference">
    <p class="title">${document.info.title}</p>
    ${modules.map(
      ({ name, endpoints }) =>
        html`<h2>${name}</h2>
          <ul>
            ${endpoints.map(
              (endpoint) =>
                html`<li>
                  <a href="#${endpoint.id}"
                    >${methodLabel(endpoint)} ${endpoint.operation.summary}</a
                  >
                </li>`,
            )}
          </ul>`,
    )}
    <h2>Shared</h2>
    <ul>
      <li><a href="#problems">Problems</a></li>
      <li><a href="#roles">Roles</a></li>
      <li><a href="#schemas">Schemas</a></li>
    </ul>
  </nav>`;
}
