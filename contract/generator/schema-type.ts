import { jsDoc } from "./js-doc.ts";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  at,
  knowsOnly,
  referenceName,
  refuse,
  type Json,
  type JsonObject,
  type Place,
} from "./place.ts";
import { schemaKeywords, schemaTypes } from "./schema-keywords.ts";

/** The TypeScript type of a schema, as text. References become the names of the types that schemas.ts exports. */
export function schemaType(schema: JsonObject, place: Place): string {
  knowsOnly(schema, schemaKeywords, place);
  const types = [
    referenceType(schema, place),
    combinedType(schema, place),
    plainType(schema, place),
  ];
  const said = types.filter((type) => type !== undefined);
  // Keywords beside `$ref`, `allOf` or `oneOf` all hold at once, as JSON Schema has it.
  return said.length === 0
    ? "unknown"
    : said.map((type) => inIntersection(type, said.length)).join(" & ");
}

/** The members of an object type, each with its documentation, without the braces. */
export function objectMembers(schema: JsonObject, place: Place): string {
  const required = new Set(
    schema["required"] === undefined ? [] : asStrings(schema["required"], at(place, "required")),
  );
  const properties = Object.entries(asObject(schema["properties"] ?? {}, at(place, "properties")));
  for (const name of required) {
    if (!properties.some(([key]) => key === name))
      refuse(at(place, "required"), `"${name}" is not a property`);
  }
  const members = properties.map(([name, value]) => {
    const memberPlace = at(place, "properties", name);
    const member = asObject(value, memberPlace);
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${jsDoc(documentation(member))}${key}${required.has(name) ? "" : "?"}: ${schemaType(member, memberPlace)};`;
  });
  return [...members, indexMember(schema, place)]
    .filter((member) => member !== undefined)
    .join("\n");
}

export function documentation(schema: JsonObject): string[] {
  const text = typeof schema["description"] === "string" ? schema["description"] : "";
  return schema["deprecated"] === true ? [text, "@deprecated"] : [text];
}

function referenceType(schema: JsonObject, place: Place): string | undefined {
  if (schema["$ref"] === undefined) return undefined;
  return referenceName(asString(schema["$ref"], at(place, "$ref")), "schemas", at(place, "$ref"));
}

function combinedType(schema: JsonObject, place: Place): string | undefined {
  const parts = (["oneOf", "allOf"] as const)
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => {
      const members = asArray(schema[keyword], at(place, keyword)).map((member, index) =>
        schemaType(asObject(member, at(place, keyword, index)), at(place, keyword, index)),
      );
      return keyword === "oneOf"
        ? members.join(" | ")
        : members.map((member) => inIntersection(member, members.length)).join(" & ");
    });
  return parts.length === 0
    ? undefined
    : parts.map((part) => inIntersection(part, parts.length)).join(" & ");
}

function plainType(schema: JsonObject, place: Place): string | undefined {
  if (schema["const"] !== undefined) return literal(schema["const"], at(place, "const"));
  if (schema["enum"] !== undefined) return enumType(schema, place);
  const types = typeNames(schema, place);
  if (schema["x-free-text"] !== undefined && !types.includes("string"))
    refuse(at(place, "x-free-text"), "only a string is text");
  // `type: object` beside `allOf` or `$ref` says nothing that those do not, unless it brings properties.
  const isBareObject = types.join() === "object" && schema["properties"] === undefined;
  if (isBareObject && (schema["allOf"] ?? schema["oneOf"] ?? schema["$ref"]) !== undefined)
    return undefined;
  return types.length === 0
    ? undefined
    : types.map((type) => namedType(type, schema, place)).join(" | ");
}

function typeNames(schema: JsonObject, place: Place): string[] {
  const type = schema["type"];
  if (type === undefined) {
    if (schema["properties"] !== undefined) refuse(at(place, "properties"), "say `type: object`");
    if (schema["items"] !== undefined) refuse(at(place, "items"), "say `type: array`");
    return [];
  }
  const names = Array.isArray(type)
    ? asStrings(type, at(place, "type"))
    : [asString(type, at(place, "type"))];
  for (const name of names) {
    if (!schemaTypes.has(name))
      refuse(at(place, "type"), `the generator does not know the type "${name}"`);
  }
  return names;
}

function namedType(type: string, schema: JsonObject, place: Place): string {
  switch (type) {
    case "string":
      return stringType(schema, place);
    case "integer":
      return "number";
    case "array": {
      if (schema["items"] === undefined) refuse(place, "an array says what its items are");
      const items = schemaType(asObject(schema["items"], at(place, "items")), at(place, "items"));
      return /^[\w.]+$/.test(items) ? `${items}[]` : `(${items})[]`;
    }
    case "object":
      return objectType(schema, place);
    default:
      return type;
  }
}

function stringType(schema: JsonObject, place: Place): string {
  if (schema["x-free-text"] !== undefined && schema["x-free-text"] !== true)
    refuse(at(place, "x-free-text"), "it is true, or left out");
  if (schema["x-id-prefix"] === undefined) return "string";
  const prefix = asString(schema["x-id-prefix"], at(place, "x-id-prefix"));
  const pattern = asString(schema["pattern"], at(place, "pattern"));
  if (!pattern.startsWith(`^${prefix}_`)) {
    refuse(
      at(place, "pattern"),
      `an id with the prefix "${prefix}" has a pattern that begins with "^${prefix}_"`,
    );
  }
  return `\`${prefix}_\${string}\``;
}

function objectType(schema: JsonObject, place: Place): string {
  const additional = schema["additionalProperties"];
  if (schema["properties"] === undefined) {
    if (schema["required"] !== undefined) refuse(at(place, "required"), "there are no properties");
    return additional === false
      ? "Record<string, never>"
      : `Record<string, ${additionalType(schema, place)}>`;
  }
  return `{\n${objectMembers(schema, place)}\n}`;
}

function indexMember(schema: JsonObject, place: Place): string | undefined {
  const additional = schema["additionalProperties"];
  if (additional === undefined || additional === false) return undefined;
  // An index signature must hold for the named members too, so the open rest is `unknown`.
  if (additional !== true)
    refuse(at(place, "additionalProperties"), "a schema here needs an object without properties");
  return "[key: string]: unknown;";
}

function additionalType(schema: JsonObject, place: Place): string {
  const additional = schema["additionalProperties"];
  if (additional === undefined || typeof additional === "boolean") return "unknown";
  return schemaType(
    asObject(additional, at(place, "additionalProperties")),
    at(place, "additionalProperties"),
  );
}

function enumType(schema: JsonObject, place: Place): string {
  const values = asArray(schema["enum"], at(place, "enum"));
  if (values.length === 0) refuse(at(place, "enum"), "an enum has values");
  const literals = values.map((value, index) => literal(value, at(place, "enum", index)));
  if (schema["x-open-enum"] !== true) return literals.join(" | ");
  // Keeps the suggestions of an editor, and accepts what a newer server may say.
  return [...literals, "(string & {})"].join(" | ");
}

function literal(value: Json, place: Place): string {
  if (typeof value === "object" && value !== null) refuse(place, "expected a plain value");
  return JSON.stringify(value);
}

const inIntersection = (type: string, count: number): string =>
  count > 1 && type.includes(" | ") && !type.startsWith("{") ? `(${type})` : type;
