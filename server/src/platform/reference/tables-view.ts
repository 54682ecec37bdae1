import { rolePermissions } from "@waybill/contract";

import type { OpenApiDocument } from "./document.ts";
import { html, type Html } from "../html.ts";

/** Every problem that the service may answer with. */
export function problemTable(document: OpenApiDocument): Html {
  const kinds = Object.entries(
    document.components.schemas["ProblemCode"]?.["x-problem-codes"] ?? {},
  );
  return html`<section id="problems">
    <h2><a href="#problems">Problems</a></h2>
    <p>
      An error is <code>application/problem+json</code> (RFC 9457), a
      <a href="#schema-Problem">Problem</a>. Its <code>code</code> is one of these;
      <code>detail</code> can be shown to a person.
    </p>
    <div class="scroll" role="group" aria-label="Problems" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Status</th>
            <th scope="col">Meaning</th>
            <th scope="col">Ask again?</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.map(
            ([code, { status, title, retryable }]) =>
              html`<tr id="problem-${code}">
                <th scope="row"><code>${code}</code></th>
                <td>${status}</td>
                <td>${title}</td>
                <td>${retryable === true ? "yes, the same request later" : "no"}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Which role may do what. */
export function roleTable(): Html {
  const roles = Object.entries(rolePermissions);
  const permissions = [...new Set(roles.flatMap(([, names]) => names))];
  return html`<section id="roles">
    <h2><a href="#roles">Roles</a></h2>
    <p>A member has one role in each tenant. An API key has the permissions it was made with.</p>
    <div class="scroll" role="group" aria-label="Roles" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Permission</th>
            ${roles.map(([role]) => html`<th scope="col">${role}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${permissions.map(
            (permission) =>
              html`<tr>
                <th scope="row"><code>${permission}</code></th>
                ${roles.map(([, names]) => html`<td>${names.includes(permission) ? "yes" : "no"}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
