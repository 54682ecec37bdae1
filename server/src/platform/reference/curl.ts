import { operations } from "@waybill/contract";

import type { Endpoint, OpenApiDocument } from "./document.ts";
import { exampleOf } from "./example.ts";

/** A request that can be pasted into a shell. */
export function curl(document: OpenApiDocument, endpoint: Endpoint): string {
  const { method, operation, parameters } = endpoint;
  const body = operation.requestBody?.content["application/json"]?.schema;
  const isSent = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  const lines = [
    `curl${method === "GET" ? "" : ` -X ${method}`} '${addressOf(document, endpoint)}'`,
    ...(operation["x-permission"] === "public" ? [] : [`-H "Authorization: Bearer $WAYBILL_KEY"`]),
    ...(isSent("Idempotency-Key") ? [`-H "Idempotency-Key: $(uuidgen)"`] : []),
    ...(isSent("If-Match") ? [`-H 'If-Match: "3"'`] : []),
    ...(body === undefined
      ? []
      : [
          `-H 'Content-Type: application/json'`,
          `-d '${quoted(JSON.stringify(exampleOf(document, body), null, 2))}'`,
        ]),
  ];
  return lines.join(" \\\n  ");
}

/** How the client's function is called. */
export function clientCall(document: OpenApiDocument, endpoint: Endpoint): string {
  const { id, operation, parameters } = endpoint;
  const body = operation.requestBody?.content["application/json"]?.schema;
  const query = parameters.filter(
    (parameter) => parameter.in === "query" && parameter.required === true,
  );
  const values = [
    ...parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
    ...(body === undefined ? [] : [literal(exampleOf(document, body))]),
    ...(query.length === 0
      ? []
      : [
          literal(
            Object.fromEntries(
              query.map(({ name, schema }) => [name, exampleOf(document, schema)]),
            ),
          ),
        ]),
    ...(parameters.some(({ name }) => name === "If-Match") ? ["{ ifMatch: 3 }"] : []),
  ];
  const answers = Object.hasOwn(operations, id) && endpoint.status !== "204";
  return `${answers ? "const answer = " : ""}await client.${id}(${values.join(", ")});`;
}

function addressOf(document: OpenApiDocument, { path, parameters }: Endpoint): string {
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce(
      (text, { name, schema }) => text.replace(`{${name}}`, String(exampleOf(document, schema))),
      path,
    );
  const required = parameters.filter(
    (parameter) => parameter.in === "query" && parameter.required === true,
  );
  const values = required.map(
    ({ name, schema }) => [name, String(exampleOf(document, schema))] as const,
  );
  const query = new URLSearchParams(Object.fromEntries(values)).toString();
  return `https://waybill.example${filled}${query && `?${query}`}`;
}

const quoted = (text: string): string => text.replaceAll("'", `'\\''`);

const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/"([A-Za-z_]\w*)":/g, "$1:");
