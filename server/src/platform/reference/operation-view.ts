import { rolePermissions } from "@waybill/contract";

import { clientCall, curl } from "./curl.ts";
import { resolved, type Endpoint, type OpenApiDocument, type Schema } from "./document.ts";
import { exampleOf } from "./example.ts";
import { html, joined, type Html } from "../html.ts";
import { inline, prose } from "./prose.ts";
import { memberTable, schemaBody, typeOf } from "./schema-view.ts";

/** Everything that a caller of one operation needs to know. */
export function operationSection(document: OpenApiDocument, endpoint: Endpoint): Html {
  const { id, operation, parameters } = endpoint;
  const body = operation.requestBody?.content["application/json"]?.schema;
  const rows = parameters.map((parameter) => ({
    name: parameter.name,
    schema: parameter.schema,
    description: `In the ${parameter.in}. ${parameter.description ?? ""}`,
    isRequired: parameter.required === true || parameter.name === "If-Match",
  }));
  return html`<section class="operation" id="${id}">
    <h3><a href="#${id}">${operation.summary}</a></h3>
    <p class="route">${methodLabel(endpoint)} <code>${endpoint.path}</code></p>
    ${prose(operation.description)}
    <p class="permission">${permission(operation["x-permission"])}</p>
    ${
      rows.length > 0 &&
      html`<h4>Parameters</h4>
        ${memberTable("Parameter", rows)}`
    }
    ${
      body !== undefined &&
      html`<h4>Request: ${typeOf(body)}</h4>
        ${schemaBody(document, body)}`
    }
    ${answer(document, endpoint)} ${problems(document, endpoint)}
    <h4>Example</h4>
    <pre class="example" tabindex="0"><code>${curl(document, endpoint)}</code></pre>
    <p>With the client:</p>
    <pre class="example" tabindex="0"><code>${clientCall(document, endpoint)}</code></pre>
    ${exampleAnswer(document, endpoint)}
  </section>`;
}

export const methodLabel = ({ method }: Endpoint): Html =>
  html`<span class="method method-${method.toLowerCase()}">${method}</span>`;

function permission(name: string): Html {
  if (name === "public") return html`Anybody may call it.`;
  if (name === "authenticated") return html`Needs a credential, and no permission.`;
  const roles = Object.entries(rolePermissions)
    .filter(([, permissions]) => permissions.some((permission) => permission === name))
    .map(([role]) => html`<a href="#roles">${role}</a>`);
  return html`Needs the permission <code>${name}</code>, which these roles have:
    ${joined(roles, ", ")}.`;
}

function answer(document: OpenApiDocument, endpoint: Endpoint): Html {
  const schema = answerSchema(endpoint);
  if (schema === undefined)
    return html`<h4>Answer: ${endpoint.status}</h4>
      <p>${inline(endpoint.answer.description)}</p>`;
  return html`<h4>Answer: ${endpoint.status}, ${typeOf(schema)}</h4>
    <p>${inline(endpoint.answer.description)}</p>
    <details>
      <summary>Members</summary>
      ${schemaBody(document, schema)}
    </details>`;
}

function problems(document: OpenApiDocument, { problems }: Endpoint): Html {
  const kinds = document.components.schemas["ProblemCode"]?.["x-problem-codes"] ?? {};
  return html`<h4>Problems</h4>
    <ul class="problems">
      ${problems
        .toSorted((one, other) => (kinds[one]?.status ?? 0) - (kinds[other]?.status ?? 0))
        .map(
          (code) =>
            html`<li>
              ${kinds[code]?.status}
              <a href="#problem-${code}"><code>${code}</code></a> ${kinds[code]?.title}
            </li>`,
        )}
    </ul>`;
}

function exampleAnswer(document: OpenApiDocument, endpoint: Endpoint): Html | undefined {
  const schema = answerSchema(endpoint);
  if (schema === undefined || resolved(document, schema).properties === undefined) return undefined;
  const text = JSON.stringify(exampleOf(document, schema, true), null, 2);
  return html`<details>
    <summary>Example of an answer</summary>
    <pre class="example" tabindex="0"><code>${text}</code></pre>
  </details>`;
}

const answerSchema = ({ answer }: Endpoint): Schema | undefined =>
  answer.content?.["application/json"]?.schema;
