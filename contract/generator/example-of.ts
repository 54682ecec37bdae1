import type { Contract } from "./contract-model.ts";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  at,
  referenceName,
  refuse,
  type Json,
  type JsonObject,
  type Place,
} from "./place.ts";

/** Whether optional fields are part of it: answers have them all, requests only what is needed. */
type Extent = "everything" | "required";

/** A value that a schema allows: the first of its own `examples`, or one made of its parts. */
export function exampleOf(
  schema: JsonObject,
  place: Place,
  contract: Pick<Contract, "schemas">,
  extent: Extent = "everything",
): Json {
  if (schema["const"] !== undefined) return schema["const"];
  if (schema["examples"] !== undefined) return first(schema["examples"], at(place, "examples"));
  if (schema["$ref"] !== undefined) {
    const name = referenceName(asString(schema["$ref"], place), "schemas", at(place, "$ref"));
    const target = asObject(contract.schemas[name], at("#/components/schemas", name));
    return exampleOf(target, at("#/components/schemas", name), contract, extent);
  }
  if (schema["enum"] !== undefined) return first(schema["enum"], at(place, "enum"));
  if (schema["default"] !== undefined) return schema["default"];
  for (const keyword of ["oneOf", "allOf"] as const) {
    if (schema[keyword] === undefined) continue;
    const parts = asArray(schema[keyword], at(place, keyword)).map((part, index) =>
      exampleOf(asObject(part, place), at(place, keyword, index), contract, extent),
    );
    if (keyword === "oneOf") return parts[0] ?? null;
    const own = schema["properties"] === undefined ? {} : objectOf(schema, place, contract, extent);
    return Object.assign({}, ...parts.map((part) => asObject(part, place)), own);
  }
  return plainExample(schema, place, contract, extent);
}

function plainExample(
  schema: JsonObject,
  place: Place,
  contract: Pick<Contract, "schemas">,
  extent: Extent,
): Json {
  const types = [schema["type"]].flat();
  // What may be null is said to be there: it shows more.
  switch (types.find((type) => type !== "null")) {
    case "object":
      return objectOf(schema, place, contract, extent);
    case "array":
      return [exampleOf(asObject(schema["items"], place), at(place, "items"), contract, extent)];
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    case "string":
      return stringOf(schema, place);
    default:
      return types.includes("null") ? null : {};
  }
}

function objectOf(
  schema: JsonObject,
  place: Place,
  contract: Pick<Contract, "schemas">,
  extent: Extent,
): JsonObject {
  const required = schema["required"] === undefined ? [] : asStrings(schema["required"], place);
  const properties = Object.entries(asObject(schema["properties"] ?? {}, at(place, "properties")));
  return Object.fromEntries(
    properties
      .filter(([name]) => extent === "everything" || required.includes(name))
      .map(([name, value]) => {
        const here = at(place, "properties", name);
        return [name, exampleOf(asObject(value, here), here, contract, extent)];
      }),
  );
}

function numberOf(schema: JsonObject): number {
  const { minimum, exclusiveMinimum } = schema;
  if (typeof minimum === "number") return Math.max(minimum, 1);
  return typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 1;
}

const formats: Record<string, string> = {
  "date-time": "2026-11-22T12:00:00Z",
  date: "2026-11-22",
  email: "maria.anders@example.com",
  uri: "https://example.com/",
  uuid: "01930f2a-6c00-7000-8000-000000000001",
};

function stringOf(schema: JsonObject, place: Place): string {
  const { format, pattern } = schema;
  const prefix = schema["x-id-prefix"];
  const { minLength = 1 } = schema;
  const text =
    typeof prefix === "string"
      ? `${prefix}_01jd3k8q9wf2m5x7v0c4b6n8ta`
      : ((typeof format === "string" ? formats[format] : undefined) ??
        "text".padEnd(Number(minLength), "t"));
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(text))
    refuse(place, `say in "examples" what fits ${pattern}`);
  return text;
}

function first(values: Json | undefined, place: Place): Json {
  return asArray(values, place)[0] ?? refuse(place, "there is none");
}
