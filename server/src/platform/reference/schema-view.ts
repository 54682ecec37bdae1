import { referenceName, resolved, type OpenApiDocument, type Schema } from "./document.ts";
import { html, joined, type Html } from "../html.ts";
import { inline, prose } from "./prose.ts";

/** One named schema: its members, or what values it takes. */
export function schemaSection(document: OpenApiDocument, name: string, schema: Schema): Html {
  return html`<section class="schema" id="schema-${name}">
    <h3><a href="#schema-${name}">${name}</a></h3>
    ${prose(schema.description)} ${schemaBody(document, schema)}
  </section>`;
}

/** A table of the members, or a line for what has none. */
export function schemaBody(document: OpenApiDocument, schema: Schema): Html {
  const own = resolved(document, schema);
  if (own.properties === undefined) return html`<p>${typeOf(own)} ${constraints(own)}</p>`;
  const rows = Object.entries(own.properties).map(([name, member]) => ({
    name,
    schema: member,
    description: member.description ?? resolved(document, member).description,
    isRequired: own.required?.includes(name) === true,
  }));
  return memberTable("Member", rows);
}

export interface Row {
  readonly name: string;
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly isRequired: boolean;
}

export function memberTable(heading: string, rows: readonly Row[]): Html {
  return html`<div class="scroll members" role="group" aria-label="${heading}s" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">
                <code>${row.name}</code>${row.isRequired && html` <small>required</small>`}
              </th>
              <td>${typeOf(row.schema)}</td>
              <td>${inline(row.description)} ${constraints(row.schema)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A schema's type, with links to those that have a name. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = referenceName(schema.$ref);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => html`<code>${String(value)}</code>`);
    return html`${joined(values, ", ")}${schema["x-open-enum"] === true && html` <small>may grow</small>`}`;
  }
  if (schema.oneOf !== undefined) return joined(schema.oneOf.map(typeOf), " or ");
  if (schema.allOf !== undefined) return joined(schema.allOf.map(typeOf), " and ");
  if (schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["any value"]);
  return html`${types.join(" or ")}`;
}

function constraints(schema: Schema): Html {
  const limits = [
    range(schema.minimum, schema.maximum, ""),
    range(schema.minLength, schema.maxLength, " characters"),
    range(schema.minItems, schema.maxItems, " items"),
    schema.format ?? "",
    schema["x-free-text"] === true ? "no card numbers" : "",
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== "");
  const pattern =
    schema.pattern === undefined ? undefined : html`<code class="pattern">${schema.pattern}</code>`;
  return html`${limits.length > 0 && html`<small>${limits.join(", ")}</small>`} ${pattern}`;
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined)
    return `${written(least)} to ${written(most)}${unit}`;
  if (least !== undefined) return `at least ${written(least)}${unit}`;
  return most === undefined ? "" : `at most ${written(most)}${unit}`;
}

// A fixed locale: the page is the same wherever it is rendered.
const written = (value: number): string => value.toLocaleString("en");
