import type { Parameter } from "./contract-model.ts";
import {
  asArray,
  asBoolean,
  asObject,
  asString,
  at,
  knowsOnly,
  referenceName,
  refuse,
  type JsonObject,
  type Place,
} from "./place.ts";
import { schemaType } from "./schema-type.ts";

const parameterFields = new Set([
  "name",
  "in",
  "required",
  "description",
  "schema",
  "style",
  "explode",
  "example",
]);

interface OperationParameters {
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  needsIfMatch: boolean;
  takesIdempotencyKey: boolean;
}

/** The parameters of an operation and of its path item, the path's in the order in which they stand in the path. */
export function readParameters(
  document: JsonObject,
  item: JsonObject,
  source: JsonObject,
  path: string,
  place: Place,
): OperationParameters {
  const all = [item, source].flatMap((holder) =>
    holder["parameters"] === undefined
      ? []
      : asArray(holder["parameters"], at(place, "parameters")),
  );
  const read = all.map((value, index) => {
    const here = at(place, "parameters", index);
    return readParameter(resolveParameter(document, asObject(value, here), here), here);
  });
  const headers = read.filter(({ where }) => where === "header").map(({ name }) => name);
  for (const name of headers) {
    if (!knownHeaders.has(name))
      refuse(at(place, "parameters"), `the generator does not know the header "${name}"`);
  }
  return {
    pathParameters: inPathOrder(
      read.filter(({ where }) => where === "path"),
      path,
      place,
    ),
    queryParameters: read.filter(({ where }) => where === "query"),
    needsIfMatch: headers.includes("If-Match"),
    takesIdempotencyKey: headers.includes("Idempotency-Key"),
  };
}

const knownHeaders: ReadonlySet<string> = new Set([
  "If-Match",
  "Idempotency-Key",
  "X-Tenant-Id",
  "X-Request-Id",
]);

function readParameter(source: JsonObject, place: Place): Parameter & { where: string } {
  knowsOnly(source, parameterFields, place);
  const where = asString(source["in"], at(place, "in"));
  if (!["path", "query", "header"].includes(where))
    refuse(at(place, "in"), `"${where}" is not supported`);
  if (where === "query" && (source["style"] ?? "form") !== "form")
    refuse(at(place, "style"), "expected `form`");
  if (where === "query" && (source["explode"] ?? true) !== true)
    refuse(at(place, "explode"), "lists are repeated keys");
  const schema = asObject(source["schema"], at(place, "schema"));
  // Read here for its refusals, so that a parameter is as strict as a property.
  schemaType(schema, at(place, "schema"));
  return {
    name: asString(source["name"], at(place, "name")),
    where,
    description: typeof source["description"] === "string" ? source["description"].trim() : "",
    isRequired:
      source["required"] !== undefined && asBoolean(source["required"], at(place, "required")),
    schema,
    place: at(place, "schema"),
  };
}

function resolveParameter(document: JsonObject, parameter: JsonObject, place: Place): JsonObject {
  if (parameter["$ref"] === undefined) return parameter;
  const name = referenceName(
    asString(parameter["$ref"], at(place, "$ref")),
    "parameters",
    at(place, "$ref"),
  );
  const parameters = asObject(
    asObject(document["components"], "#/components")["parameters"],
    "#/components/parameters",
  );
  return asObject(parameters[name], at("#/components/parameters", name));
}

function inPathOrder(parameters: Parameter[], path: string, place: Place): Parameter[] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const ordered = names.map((name) => {
    const found = parameters.find((parameter) => parameter.name === name);
    if (found === undefined) refuse(place, `the path's {${name}} is not a parameter`);
    if (!found.isRequired) refuse(found.place, "a path parameter is required");
    return found;
  });
  if (ordered.length !== parameters.length)
    refuse(place, `has path parameters that "${path}" does not name`);
  return ordered;
}
