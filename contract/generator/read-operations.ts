import type { Body, Operation } from "./contract-model.ts";
import { hasFreeText } from "./free-text.ts";
import { impliedProblems } from "./implied-problems.ts";
import {
  asArray,
  asBoolean,
  asObject,
  asString,
  asStrings,
  at,
  knowsOnly,
  referenceName,
  refuse,
  type JsonObject,
  type Place,
} from "./place.ts";
import { readParameters } from "./read-parameters.ts";

const methods = { get: "GET", post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" } as const;
const pathItemFields = new Set(["parameters", "summary", "description", ...Object.keys(methods)]);
const operationFields = new Set([
  ...["operationId", "tags", "summary", "description", "deprecated", "security"],
  ...["parameters", "requestBody", "responses"],
  ...["x-permission", "x-tenant", "x-problems", "x-invalidates"],
  ...["x-sealed", "x-audit"],
]);

/** Every operation of a bundled document, in the document's order. */
export function readOperations(document: JsonObject): Operation[] {
  const operations = Object.entries(asObject(document["paths"], "#/paths")).flatMap(
    ([path, value]) => {
      const place = at("#/paths", path);
      const item = asObject(value, place);
      knowsOnly(item, pathItemFields, place);
      return Object.entries(methods).flatMap(([field, method]) =>
        item[field] === undefined
          ? []
          : [
              readOperation(
                document,
                item,
                asObject(item[field], at(place, field)),
                path,
                method,
                at(place, field),
              ),
            ],
      );
    },
  );
  checkNames(operations);
  return operations;
}

function readOperation(
  document: JsonObject,
  item: JsonObject,
  source: JsonObject,
  path: string,
  method: Operation["method"],
  place: Place,
): Operation {
  knowsOnly(source, operationFields, place);
  const parameters = readParameters(document, item, source, path, place);
  const answer = readAnswer(
    document,
    asObject(source["responses"], at(place, "responses")),
    at(place, "responses"),
  );
  const tenant = asString(source["x-tenant"], at(place, "x-tenant"));
  if (tenant !== "required" && tenant !== "none")
    refuse(at(place, "x-tenant"), "expected `required` or `none`");
  const operation: Operation = {
    id: asString(source["operationId"], at(place, "operationId")),
    method,
    path,
    tag: asString(asArray(source["tags"], at(place, "tags"))[0], at(place, "tags")),
    summary: asString(source["summary"], at(place, "summary")),
    description: typeof source["description"] === "string" ? source["description"].trim() : "",
    isDeprecated: flag(source, "deprecated", false, place),
    isSealed: flag(source, "x-sealed", false, place),
    isAudited: method !== "GET" && flag(source, "x-audit", true, place),
    permission: asString(source["x-permission"], at(place, "x-permission")),
    needsTenant: tenant === "required",
    ...parameters,
    body: readBody(source, place),
    takesFreeText: hasFreeText(document, [
      ...parameters.pathParameters.map(({ schema }) => schema),
      ...parameters.queryParameters.map(({ schema }) => schema),
      source["requestBody"],
    ]),
    ...answer,
    problems: [],
    invalidates:
      source["x-invalidates"] === undefined
        ? []
        : asStrings(source["x-invalidates"], at(place, "x-invalidates")),
  };
  checkShape(operation, place);
  const named = asStrings(source["x-problems"], at(place, "x-problems"));
  return { ...operation, problems: [...new Set([...named, ...impliedProblems(operation)])] };
}

function flag(source: JsonObject, field: string, otherwise: boolean, place: Place): boolean {
  return source[field] === undefined ? otherwise : asBoolean(source[field], at(place, field));
}

function readBody(source: JsonObject, place: Place): Body | undefined {
  if (source["requestBody"] === undefined) return undefined;
  const here = at(place, "requestBody");
  const body = asObject(source["requestBody"], here);
  knowsOnly(body, new Set(["required", "description", "content"]), here);
  return {
    schema: jsonSchemaName(body, here),
    isRequired: body["required"] !== undefined && asBoolean(body["required"], at(here, "required")),
  };
}

function readAnswer(
  document: JsonObject,
  responses: JsonObject,
  place: Place,
): Pick<Operation, "status" | "answer"> {
  const successes = Object.keys(responses).filter((status) => /^2\d\d$/.test(status));
  const [status] = successes;
  if (status === undefined || successes.length > 1)
    refuse(place, "an operation has one success status");
  for (const key of Object.keys(responses)) {
    if (key !== status && !/^([45]\d\d|[45]XX|default)$/.test(key))
      refuse(at(place, key), "expected an error status");
  }
  const here = at(place, status);
  const response = resolveResponse(document, asObject(responses[status], here), here);
  knowsOnly(response, new Set(["description", "content", "headers"]), here);
  if (status === "204") {
    if (response["content"] !== undefined) refuse(at(here, "content"), "204 has no content");
    return { status: 204, answer: undefined };
  }
  return { status: Number(status), answer: jsonSchemaName(response, here) };
}

function resolveResponse(document: JsonObject, response: JsonObject, place: Place): JsonObject {
  if (response["$ref"] === undefined) return response;
  const name = referenceName(asString(response["$ref"], place), "responses", place);
  const responses = asObject(
    asObject(document["components"], "#/components")["responses"],
    "#/components/responses",
  );
  return asObject(responses[name], at("#/components/responses", name));
}

function jsonSchemaName(holder: JsonObject, place: Place): string {
  const content = asObject(holder["content"], at(place, "content"));
  knowsOnly(content, new Set(["application/json"]), at(place, "content"));
  const here = at(place, "content", "application/json");
  const media = asObject(content["application/json"], here);
  knowsOnly(media, new Set(["schema", "examples", "example"]), here);
  const schema = asObject(media["schema"], at(here, "schema"));
  if (schema["$ref"] === undefined)
    refuse(at(here, "schema"), "a body is a reference to a named schema");
  return referenceName(asString(schema["$ref"], at(here, "schema")), "schemas", at(here, "schema"));
}

function checkShape(operation: Operation, place: Place): void {
  const sendsBody = operation.method !== "GET" && operation.method !== "DELETE";
  if (operation.body !== undefined && !sendsBody) refuse(place, `${operation.method} has no body`);
  if (operation.queryParameters.length > 0 && sendsBody)
    refuse(place, `${operation.method} has no query parameters`);
  if (operation.needsIfMatch && operation.method === "GET")
    refuse(place, "reading needs no If-Match");
  if (operation.takesIdempotencyKey !== (operation.method !== "GET")) {
    refuse(place, "each mutation, and nothing else, takes an Idempotency-Key");
  }
}

function checkNames(operations: readonly Operation[]): void {
  const names = new Set<string>();
  for (const { id } of operations) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) refuse("#/paths", `"${id}" is not a name for a function`);
    if (names.has(id)) refuse("#/paths", `two operations are called "${id}"`);
    names.add(id);
  }
  for (const { id, invalidates } of operations) {
    for (const name of invalidates) {
      if (!names.has(name))
        refuse("#/paths", `"${id}" invalidates "${name}", which is not an operation`);
    }
  }
}
